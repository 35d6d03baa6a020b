package org.followthrough.party;

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
import org.followthrough.tally.PartyTerms;
import org.jspecify.annotations.Nullable;

/// An organisation or person, as the API answers it.
///
/// @param facts the first of the facts that bear on it, or `null` in a list
/// @param factsTotal how many there are, or `null` in a list
record PartyView(
        @JsonUnwrapped PartyTerms terms,
        @JsonUnwrapped State state,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<FactView> facts,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long factsTotal,
        @JsonProperty("_links") Map<String, Link> links)
        implements Versioned {

    /// One, with its facts.
    static PartyView of(Party party, FactsOnRecord.Some facts) {
        return new PartyView(party.terms(), party.state(), facts.facts(), facts.total(), links(party.key()));
    }

    /// One of a list.
    static PartyView of(Row row) {
        var terms = StoredForm.read(row.getString("terms"), PartyTerms.class);
        return new PartyView(terms, State.of(row), null, null, links(terms.key()));
    }

    private static Map<String, Link> links(String key) {
        var stem = "/parties/" + Link.encoded(key);
        return Map.of("self", Link.to(Link.API + stem), "page", Link.to(stem));
    }
}
