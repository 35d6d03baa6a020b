package org.followthrough.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.figure.Unit;
import org.followthrough.tally.Evidence;
import org.followthrough.tally.Nature;
import org.followthrough.tally.Predating;
import org.followthrough.tally.Question;
import org.followthrough.tally.Worded;
import org.jspecify.annotations.Nullable;

/// What the reader chose in the address, each `null` or empty when it was left open (design §4). All links keep it.
///
/// @param language in which the pages are read
record Choices(
        Language language,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,
        @Nullable LocalDate publishedBy,
        @Nullable Unit currency,
        @Nullable LocalDate rateOn,
        Set<Nature> natures,
        @Nullable Predating predating,
        @Nullable Evidence evidence) {

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

    /// None but the language.
    static Choices none(Language language) {
        return new Choices(language, null, null, null, null, null, Set.of(), null, null);
    }

    /// The same with the day and the moment named, so that an address says the same for ever.
    Choices pinned(LocalDate day, Instant moment) {
        return new Choices(language, day, moment, publishedBy, currency, rateOn, natures, predating, evidence);
    }

    /// The same without the moment, where that is said beside them.
    Choices ofNow() {
        return new Choices(language, asOf, null, publishedBy, currency, rateOn, natures, predating, evidence);
    }

    /// The address of a page that is about days of its own, and keeps all other choices.
    ///
    /// @param own further parameters, name and value in turn
    String openOn(String path, String... own) {
        return new Choices(language, null, knownAt, publishedBy, currency, rateOn, natures, predating, evidence)
                .on(path, own);
    }

    /// The address of a page that keeps the choices.
    ///
    /// @param own further parameters, name and value in turn
    String on(String path, String... own) {
        return data(language.path(path), own);
    }

    /// An address that keeps the choices, of data that are the same in all languages.
    ///
    /// @param own further parameters, name and value in turn
    String data(String path, String... own) {
        var parameters = new ArrayList<Parameter>();
        for (var at = 0; at < own.length; at += 2) {
            if (!own[at + 1].isEmpty()) {
                parameters.add(new Parameter(own[at], own[at + 1]));
            }
        }
        parameters.addAll(parameters());
        return parameters.isEmpty()
                ? path
                : path + "?" + parameters.stream().map(Parameter::encoded).collect(Collectors.joining("&"));
    }

    /// What was chosen, as it stands in an address.
    record Parameter(String name, String value) {

        private String encoded() {
            return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    /// What was chosen, in one order, so that one choice has one address.
    List<Parameter> parameters() {
        var parameters = new ArrayList<Parameter>();
        add(parameters, "asOf", asOf);
        add(parameters, "knownAt", knownAt);
        add(parameters, "publishedBy", publishedBy);
        add(parameters, "currency", currency);
        add(parameters, "rateOn", rateOn);
        natures.stream().sorted().forEach(nature -> add(parameters, "nature", nature.word()));
        add(parameters, "predating", word(predating));
        add(parameters, "evidence", word(evidence));
        return parameters;
    }

    private static @Nullable String word(@Nullable Worded term) {
        return term == null ? null : term.word();
    }

    private static void add(List<Parameter> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.add(new Parameter(name, value.toString()));
        }
    }
}
