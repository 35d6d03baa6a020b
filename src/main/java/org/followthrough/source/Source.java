package org.followthrough.source;

import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import org.followthrough.record.Kept;
import org.followthrough.tally.SourceTerms;

/// A document.
@Entity
@NamedQuery(name = Source.BY_KEY, query = "from Source where key = ?1") // read at start-up, not by the first request
public class Source extends Kept {

    static final String BY_KEY = "Source.byKey";

    /// Its terms, as they stand now.
    public SourceTerms terms() {
        return terms(SourceTerms.class);
    }
}
