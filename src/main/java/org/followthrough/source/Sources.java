package org.followthrough.source;

import io.quarkus.hibernate.reactive.panache.PanacheRepository;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.followthrough.problem.Refusal;

/// All sources on record.
@ApplicationScoped
public class Sources implements PanacheRepository<Source> {

    /// The source under a key, also one that was taken off.
    ///
    /// @throws Refusal.NotFound when there is none
    public Uni<Source> get(String key) {
        return find("#" + Source.BY_KEY, key)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal.NotFound("source", key));
    }
}
