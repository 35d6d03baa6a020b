package org.followthrough.commitment;

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
import org.followthrough.tally.CommitmentTerms;
import org.jspecify.annotations.Nullable;

/// Something that was promised, as the API answers it.
///
/// @param initiative the key of the initiative in whose dossier it is at home
/// @param facts the first of the facts that bear on it, or `null` in a list
/// @param factsTotal how many there are, or `null` in a list
record CommitmentView(
        @JsonUnwrapped CommitmentTerms terms,
        String initiative,
        @JsonUnwrapped State state,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<FactView> facts,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long factsTotal,
        @JsonProperty("_links") Map<String, Link> links)
        implements Versioned {

    /// One, with its facts.
    static CommitmentView of(Commitment commitment, FactsOnRecord.Some facts) {
        return new CommitmentView(
                commitment.terms(),
                commitment.home(),
                commitment.state(),
                facts.facts(),
                facts.total(),
                links(commitment.key()));
    }

    /// One of a list.
    static CommitmentView of(Row row) {
        var terms = StoredForm.read(row.getString("terms"), CommitmentTerms.class);
        return new CommitmentView(terms, row.getString("home"), State.of(row), null, null, links(terms.key()));
    }

    private static Map<String, Link> links(String key) {
        var stem = "/commitments/" + Link.encoded(key);
        return Map.of("self", Link.to(Link.API + stem), "page", Link.to(stem));
    }
}
