package org.followthrough.site;

import java.util.List;
import org.followthrough.problem.ParameterReader;
import org.followthrough.tally.Evidence;
import org.followthrough.tally.Nature;
import org.followthrough.tally.Predating;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The choices of the reader as they stand in an address, the same as those of the API.
public class Asked {

    @RestQuery
    @Nullable
    String asOf;

    @RestQuery
    @Nullable
    String knownAt;

    @RestQuery
    @Nullable
    String publishedBy;

    @RestQuery
    @Nullable
    String currency;

    @RestQuery
    @Nullable
    String rateOn;

    @RestQuery
    @Nullable
    List<String> nature;

    @RestQuery
    @Nullable
    String predating;

    @RestQuery
    @Nullable
    String evidence;

    /// Reads them.
    ///
    /// @throws org.followthrough.problem.Refusal.Malformed with all that cannot be read
    Choices choices(Page page) {
        var reader = new ParameterReader();
        var choices = read(page, reader);
        reader.check();
        return choices;
    }

    /// Reads them beside other parameters; what is wrong with them is left in the reader.
    Choices read(Page page, ParameterReader reader) {
        return new Choices(
                page.language(),
                reader.day("asOf", asOf),
                reader.moment("knownAt", knownAt),
                reader.day("publishedBy", publishedBy),
                reader.currency("currency", currency),
                reader.day("rateOn", rateOn),
                reader.words("nature", nature, Nature.class),
                reader.wordOrNull("predating", predating, Predating.class),
                reader.wordOrNull("evidence", evidence, Evidence.class));
    }
}
