package org.followthrough.initiative;

import io.quarkus.hibernate.reactive.panache.PanacheRepository;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.followthrough.problem.Refusal;

/// All initiatives on record.
@ApplicationScoped
public class Initiatives implements PanacheRepository<Initiative> {

    /// The initiative under a key, also one that was taken off.
    ///
    /// @throws Refusal.NotFound when there is none
    public Uni<Initiative> get(String key) {
        return find("#" + Initiative.BY_KEY, key)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal.NotFound("initiative", key));
    }
}
