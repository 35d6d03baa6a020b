package org.followthrough.party;

import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import org.followthrough.record.Kept;
import org.followthrough.tally.PartyTerms;

/// An organisation or person.
@Entity
@NamedQuery(name = Party.BY_KEY, query = "from Party where key = ?1") // read at start-up, not by the first request
public class Party extends Kept {

    static final String BY_KEY = "Party.byKey";

    /// Its terms, as they stand now.
    public PartyTerms terms() {
        return terms(PartyTerms.class);
    }
}
