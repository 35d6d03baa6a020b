package org.followthrough.record;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/// What initiatives, sources, parties, commitments and deals have in common: a key, terms, and a version of them.
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // filled in when it is loaded
public abstract class Kept {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String key;

    @Formula("cast(terms as text)") // in its stored form, which only this project's own mapper reads without loss
    String terms;

    int version;
    Instant recordedAt;
    Instant updatedAt;

    @Nullable
    Instant closedAt;

    /// Which row it is.
    public long id() {
        return id;
    }

    /// Its name in addresses.
    public String key() {
        return key;
    }

    /// Its state.
    public State state() {
        return new State(version, recordedAt, updatedAt, closedAt);
    }

    /// Its terms, as they stand now.
    protected <T> T terms(Class<T> type) {
        return StoredForm.read(terms, type);
    }
}
