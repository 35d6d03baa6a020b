package org.followthrough.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.followthrough.figure.Unit;
import org.followthrough.tally.Evidence;
import org.followthrough.tally.Nature;
import org.followthrough.tally.Predating;
import org.followthrough.tally.Question;
import org.followthrough.tally.Worded;
import org.jspecify.annotations.Nullable;

/// What the reader chose in the address, each `null` or empty when it was left open (design §4). All links keep it.
record Choices(
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,
        @Nullable LocalDate publishedBy,
        @Nullable Unit currency,
        @Nullable LocalDate rateOn,
        Set<Nature> natures,
        @Nullable Predating predating,
        @Nullable Evidence evidence) {

    static final Choices NONE = new Choices(null, null, null, null, null, Set.of(), null, null);

    Choices {
        natures = Set.copyOf(natures);
    }

    /// The question that is asked with these choices.
    ///
    /// @param today the day that is meant when none was chosen
    Question question(LocalDate today) {
        return new Question(
                Objects.requireNonNullElse(asOf, today),
                publishedBy,
                currency,
                rateOn,
                natures,
                Objects.requireNonNullElse(predating, Predating.INCLUDE),
                Objects.requireNonNullElse(evidence, Evidence.CLAIMED));
    }

    /// An address that keeps the choices.
    ///
    /// @param own further parameters, name and value in turn
    String on(String path, String... own) {
        var parameters = new ArrayList<String>();
        for (var at = 0; at < own.length; at += 2) {
            add(parameters, own[at], own[at + 1]);
        }
        add(parameters, "asOf", asOf);
        add(parameters, "knownAt", knownAt);
        add(parameters, "publishedBy", publishedBy);
        add(parameters, "currency", currency);
        add(parameters, "rateOn", rateOn);
        ordered().forEach(nature -> add(parameters, "nature", nature.word()));
        add(parameters, "predating", word(predating));
        add(parameters, "evidence", word(evidence));
        return parameters.isEmpty() ? path : path + "?" + String.join("&", parameters);
    }

    private Set<Nature> ordered() {
        return natures.isEmpty() ? Set.of() : EnumSet.copyOf(natures); // so that one choice has one address
    }

    private static @Nullable String word(@Nullable Worded term) {
        return term == null ? null : term.word();
    }

    private static void add(List<String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
