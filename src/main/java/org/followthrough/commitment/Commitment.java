package org.followthrough.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import org.followthrough.initiative.Initiative;
import org.followthrough.record.Kept;
import org.followthrough.tally.CommitmentTerms;

/// Something that was promised.
@Entity
@NamedQuery(
        name = Commitment.BY_KEY,
        query = "from Commitment it join fetch it.initiative where it.key = ?1") // read at start-up, not by the first
// request
public class Commitment extends Kept {

    static final String BY_KEY = "Commitment.byKey";

    @ManyToOne(fetch = FetchType.LAZY)
    Initiative initiative;

    /// The key of the initiative in whose dossier it is at home.
    public String home() {
        return initiative.key();
    }

    /// Its terms, as they stand now.
    public CommitmentTerms terms() {
        return terms(CommitmentTerms.class);
    }
}
