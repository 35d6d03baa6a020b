package org.followthrough.tracker;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.followthrough.problem.Refusal;

/// Keeps what trackers rest on, by initiative and revision.
///
/// Every question asks the database for the revision, one small statement. So an answer is never older than the
/// record, however many replicas there are and whoever of them wrote.
@ApplicationScoped
class Memory {

    private static final String REVISION =
            "select revision, clock_timestamp() as now from initiative where key = $1 and closed_at is null";
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final Pool pool;
    private final Histories histories;
    private final AsyncCache<Key, Remembered> kept;

    Memory(
            Pool pool,
            Histories histories,
            @ConfigProperty(name = "followthrough.tracker.remembered", defaultValue = "30000") long atMost) {
        this.pool = pool;
        this.histories = histories;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(atMost)
                .weigher((Key _, Remembered remembered) -> remembered.weight())
                .expireAfterAccess(FORGOTTEN_AFTER) // earlier revisions, which nobody asks for again
                .buildAsync();
    }

    /// What is remembered of an initiative as it stands now.
    ///
    /// @return fails with [Refusal.NotFound] when there is no such initiative
    Uni<Read> of(String key) {
        return pool.preparedQuery(REVISION).execute(Tuple.of(key)).flatMap(rows -> {
            if (rows.size() == 0) {
                return Uni.createFrom().failure(new Refusal.NotFound("initiative", key));
            }
            var row = rows.iterator().next();
            return remembered(new Key(key, row.getLong("revision"))).map(found -> read(found, row));
        });
    }

    private Uni<Remembered> remembered(Key key) {
        return Uni.createFrom().completionStage(() -> kept.get(
                        key, (wanted, _) -> histories.load(wanted.initiative()).subscribeAsCompletionStage())
                .copy()); // because a reader who goes away must not take it from the others
    }

    private static Read read(Remembered remembered, Row row) {
        return new Read(remembered, row.getOffsetDateTime("now").toInstant());
    }

    /// @param now the moment of reading, by the clock that facts are recorded by
    record Read(Remembered remembered, Instant now) {}

    private record Key(String initiative, long revision) {}
}
