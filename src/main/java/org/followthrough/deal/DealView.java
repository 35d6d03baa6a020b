package org.followthrough.deal;

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
import org.followthrough.tally.DealTerms;
import org.jspecify.annotations.Nullable;

/// A contract or project that may deliver a commitment, as the API answers it.
///
/// @param initiative the key of the initiative in whose dossier it is at home
/// @param facts the first of the facts that bear on it, or `null` in a list
/// @param factsTotal how many there are, or `null` in a list
record DealView(
        @JsonUnwrapped DealTerms terms,
        String initiative,
        @JsonUnwrapped State state,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<FactView> facts,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long factsTotal,
        @JsonProperty("_links") Map<String, Link> links)
        implements Versioned {

    /// One, with its facts.
    static DealView of(Deal deal, FactsOnRecord.Some facts) {
        return new DealView(deal.terms(), deal.home(), deal.state(), facts.facts(), facts.total(), links(deal.key()));
    }

    /// One of a list.
    static DealView of(Row row) {
        var terms = StoredForm.read(row.getString("terms"), DealTerms.class);
        return new DealView(terms, row.getString("home"), State.of(row), null, null, links(terms.key()));
    }

    private static Map<String, Link> links(String key) {
        var stem = "/deals/" + Link.encoded(key);
        return Map.of("self", Link.to(Link.API + stem), "page", Link.to(stem));
    }
}
