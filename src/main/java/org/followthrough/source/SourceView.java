package org.followthrough.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import java.util.Map;
import org.followthrough.record.FactView;
import org.followthrough.record.FactsOnRecord;
import org.followthrough.record.Link;
import org.followthrough.record.State;
import org.followthrough.record.StoredForm;
import org.followthrough.record.Versioned;
import org.followthrough.tally.SourceTerms;
import org.jspecify.annotations.Nullable;

/// A document, as the API answers it.
///
/// @param facts the first of the facts that bear on it, or `null` in a list
/// @param factsTotal how many there are, or `null` in a list
record SourceView(
        @JsonUnwrapped SourceTerms terms,
        @JsonUnwrapped State state,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<FactView> facts,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long factsTotal,
        @JsonProperty("_links") Map<String, Link> links)
        implements Versioned {

    /// One, with its facts.
    static SourceView of(Source source, FactsOnRecord.Some facts) {
        return new SourceView(source.terms(), source.state(), facts.facts(), facts.total(), links(source.key()));
    }

    /// One of a list.
    static SourceView of(Row row) {
        var terms = StoredForm.read(row.getString("terms"), SourceTerms.class);
        return new SourceView(terms, State.of(row), null, null, links(terms.key()));
    }

    private static Map<String, Link> links(String key) {
        var stem = "/sources/" + Link.encoded(key);
        return Map.of("self", Link.to(Link.API + stem), "page", Link.to(stem));
    }
}
