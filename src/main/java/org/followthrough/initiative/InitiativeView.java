package org.followthrough.initiative;

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
import org.followthrough.tally.InitiativeTerms;
import org.jspecify.annotations.Nullable;

/// An announced programme, as the API answers it.
///
/// @param facts the first of the facts that bear on it, or `null` in a list
/// @param factsTotal how many there are, or `null` in a list
record InitiativeView(
        @JsonUnwrapped InitiativeTerms terms,
        @JsonUnwrapped State state,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<FactView> facts,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long factsTotal,
        @JsonProperty("_links") Map<String, Link> links)
        implements Versioned {

    /// One, with its facts.
    static InitiativeView of(Initiative initiative, FactsOnRecord.Some facts) {
        return new InitiativeView(
                initiative.terms(), initiative.state(), facts.facts(), facts.total(), links(initiative.key()));
    }

    /// One of a list.
    static InitiativeView of(Row row) {
        var terms = StoredForm.read(row.getString("terms"), InitiativeTerms.class);
        return new InitiativeView(terms, State.of(row), null, null, links(terms.key()));
    }

    private static Map<String, Link> links(String key) {
        var stem = "/initiatives/" + Link.encoded(key);
        return Map.of("self", Link.to(Link.API + stem), "page", Link.to(stem));
    }
}
