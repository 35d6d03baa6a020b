package org.followthrough.initiative;

import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import org.followthrough.record.Kept;
import org.followthrough.tally.InitiativeTerms;

/// An announced programme.
@Entity
@NamedQuery(
        name = Initiative.BY_KEY,
        query = "from Initiative where key = ?1") // read at start-up, not by the first request
public class Initiative extends Kept {

    static final String BY_KEY = "Initiative.byKey";

    /// Its terms, as they stand now.
    public InitiativeTerms terms() {
        return terms(InitiativeTerms.class);
    }
}
