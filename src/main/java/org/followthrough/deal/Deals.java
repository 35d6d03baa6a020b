package org.followthrough.deal;

import io.quarkus.hibernate.reactive.panache.PanacheRepository;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.followthrough.problem.Refusal;

/// All deals on record.
@ApplicationScoped
public class Deals implements PanacheRepository<Deal> {

    /// The deal under a key, also one that was taken off.
    ///
    /// @throws Refusal.NotFound when there is none
    public Uni<Deal> get(String key) {
        return find("#" + Deal.BY_KEY, key)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal.NotFound("deal", key));
    }
}
