package org.followthrough.commitment;

import io.quarkus.hibernate.reactive.panache.PanacheRepository;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.followthrough.problem.Refusal;

/// All commitments on record.
@ApplicationScoped
public class Commitments implements PanacheRepository<Commitment> {

    /// The commitment under a key, also one that was taken off.
    ///
    /// @throws Refusal.NotFound when there is none
    public Uni<Commitment> get(String key) {
        return find("#" + Commitment.BY_KEY, key)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> new Refusal.NotFound("commitment", key));
    }
}
