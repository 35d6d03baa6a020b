package org.followthrough.tracker;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Keeps what trackers rest on, by initiative and revision.
///
/// Every question asks the database for the revision, one small statement. So an answer is never older than the
/// record, however many replicas there are and whoever of them wrote.
@ApplicationScoped
class Memory {

    private static final String REVISION = """
            select id, revision, clock_timestamp() as now, rules, kept, deals
            from initiative left join tally_state on initiative_id = id
            where key = $1 and closed_at is null""";
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    /// About how many bytes a fact or a version takes.
    private static final int EACH = 2048;

    /// If it is not said how many are kept, a quarter of the heap is for them; a single initiative may take a third.
    private static final int PART_FOR_ALL = 4;

    private static final int PART_FOR_ONE = 3;

    private final Pool pool;
    private final Histories histories;
    private final AsyncCache<Key, Remembered> kept;
    private final long mostOfOne;

    /// What was last read of each initiative, as long as it is kept anyway.
    private final Cache<String, Remembered> latest =
            Caffeine.newBuilder().weakValues().build();

    /// @param atMost how many facts and versions are kept, if that is said
    @Inject
    Memory(
            Pool pool,
            Histories histories,
            @ConfigProperty(name = "followthrough.tracker.remembered") Optional<Integer> atMost) {
        this(pool, histories, atMost, Runtime.getRuntime().maxMemory() / EACH);
    }

    /// @param room how many facts and versions would fill the heap
    Memory(Pool pool, Histories histories, Optional<Integer> atMost, long room) {
        this.pool = pool;
        this.histories = histories;
        this.mostOfOne = room / PART_FOR_ONE;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(atMost.isPresent() ? atMost.get() : room / PART_FOR_ALL)
                .weigher((Key _, Remembered remembered) -> remembered.weight())
                .expireAfterAccess(FORGOTTEN_AFTER) // earlier revisions, which nobody asks for again
                .buildAsync();
    }

    /// How an initiative stands now.
    ///
    /// @return fails with [Refusal.NotFound] when there is no such initiative
    Uni<Seen> see(String key) {
        return pool.preparedQuery(REVISION).execute(Tuple.of(key)).map(rows -> {
            if (rows.size() == 0) {
                throw new Refusal.NotFound("initiative", key);
            }
            return Seen.of(key, rows.iterator().next());
        });
    }

    /// What is remembered of an initiative as it was seen.
    ///
    /// @return fails with [Refusal.Busy] when there is more of it than this process has memory for
    Uni<Read> of(Seen seen) {
        return remembered(new Key(seen.key(), seen.revision(), false)).map(found -> new Read(found, seen.now()));
    }

    /// What is remembered of an initiative at a revision, or a later one, besides single deals.
    Uni<Remembered> frame(String key, long revision) {
        return remembered(new Key(key, revision, true));
    }

    private Uni<Remembered> remembered(Key key) {
        return Uni.createFrom()
                .completionStage(() -> kept.get(key, (wanted, _) -> load(wanted).subscribeAsCompletionStage())
                        .copy()); // because a reader who goes away must not take it from the others
    }

    private Uni<Remembered> load(Key wanted) {
        return wanted.framed()
                ? histories.frame(wanted.initiative())
                : histories
                        .size(wanted.initiative())
                        .invoke(this::refuseIfTooLarge)
                        .chain(() -> histories.load(wanted.initiative(), latest.getIfPresent(wanted.initiative())))
                        .invoke(read -> latest.put(wanted.initiative(), read));
    }

    private void refuseIfTooLarge(long facts) {
        if (facts > mostOfOne) {
            throw new Refusal.Busy(Phrase.of(
                    "This would be worked out from %,d facts, and there is memory for %,d: the tracker of a day, with"
                            + " nothing else chosen, rests on stored sums and can be had",
                    facts, mostOfOne));
        }
    }

    /// @param now the moment of reading, by the clock that facts are recorded by
    record Read(Remembered remembered, Instant now) {}

    /// An initiative as it stands.
    ///
    /// @param now the moment of reading, by the clock that facts are recorded by
    /// @param rules of which version of the calculator the stored sums are, or `null` when there are none
    /// @param hasSums whether sums can be kept of it
    /// @param deals of how many deals they are
    record Seen(
            String key,
            long id,
            long revision,
            Instant now,
            @Nullable Integer rules,
            boolean hasSums,
            int deals) {

        private static Seen of(String key, Row row) {
            var rules = row.getInteger("rules");
            return new Seen(
                    key,
                    row.getLong("id"),
                    row.getLong("revision"),
                    row.getOffsetDateTime("now").toInstant(),
                    rules,
                    rules != null && row.getBoolean("kept"),
                    rules == null ? 0 : row.getInteger("deals"));
        }

        /// Whether the stored sums, or that there are none, are up to date.
        boolean isCurrent() {
            return rules != null && rules == Anew.RULES;
        }
    }

    /// @param framed whether it is without single deals
    private record Key(String initiative, long revision, boolean framed) {}
}
