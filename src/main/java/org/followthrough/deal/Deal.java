package org.followthrough.deal;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import org.followthrough.initiative.Initiative;
import org.followthrough.record.Kept;
import org.followthrough.tally.DealTerms;

/// A contract or project that may deliver a commitment.
@Entity
@NamedQuery(
        name = Deal.BY_KEY,
        query = "from Deal it join fetch it.initiative where it.key = ?1") // read at start-up, not by the first request
public class Deal extends Kept {

    static final String BY_KEY = "Deal.byKey";

    @ManyToOne(fetch = FetchType.LAZY)
    Initiative initiative;

    /// The key of the initiative in whose dossier it is at home.
    public String home() {
        return initiative.key();
    }

    /// Its terms, as they stand now.
    public DealTerms terms() {
        return terms(DealTerms.class);
    }
}
