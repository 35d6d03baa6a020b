package org.followthrough.party;

import io.quarkus.hibernate.reactive.panache.PanacheRepository;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.followthrough.problem.Refusal;

/// All parties on record.
@ApplicationScoped
public class Parties implements PanacheRepository<Party> {

    /// The party under a key, also one that was taken off.
    ///
    /// @throws Refusal.NotFound when there is none
    public Uni<Party> get(String key) {
        return find("#" + Party.BY_KEY, key)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal.NotFound("party", key));
    }
}
