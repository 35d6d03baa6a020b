package org.followthrough.tracker;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.followthrough.tally.History;

/// Reads which fact took the place of which.
@ApplicationScoped
class Corrections {

    private static final String SUCCESSORS =
            "select id, superseded_by from fact where id = any($1) and superseded_by is not null";

    private final Pool pool;

    Corrections(Pool pool) {
        this.pool = pool;
    }

    /// What took the place of each fact that was corrected after one moment and up to another. What once closed a fact
    /// is never rewritten, so it does not matter that this is read later than the history.
    Uni<Map<UUID, UUID>> between(History history, Instant from, Instant to) {
        var superseded = history.facts().stream()
                .filter(each -> each.isKnownAt(from) || each.recordedAt().isAfter(from))
                .filter(each ->
                        each.supersededAt() != null && !each.supersededAt().isAfter(to))
                .map(each -> each.what().id())
                .toArray(UUID[]::new);
        if (superseded.length == 0) {
            return Uni.createFrom().item(Map.of());
        }
        return pool.preparedQuery(SUCCESSORS).execute(Tuple.of(superseded)).map(rows -> {
            var successors = new HashMap<UUID, UUID>();
            rows.forEach(row -> successors.put(row.getUUID("id"), row.getUUID("superseded_by")));
            return successors;
        });
    }
}
