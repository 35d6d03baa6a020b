package org.followthrough.site;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.followthrough.problem.Refusal;
import org.followthrough.tally.Basis;
import org.followthrough.tally.Question;
import org.followthrough.tally.Verdict;
import org.followthrough.tracker.Answer;
import org.followthrough.tracker.Trackers;
import org.jspecify.annotations.Nullable;

/// The verdict on each of many initiatives: on the widest basis, in the first unit in which anything was announced.
///
/// A verdict needs all that is on record of an initiative and the day, so no statement can find those of one. It is the
/// same until the record of the initiative changes or the day ends: it is worked out once and remembered, a few bytes
/// each. Those of today are worked out ahead, for whoever comes to the list may want those of a verdict next.
@ApplicationScoped
class Judgements {

    /// Initiatives that are answered at once for a reader; fewer of them ahead, for nobody waits for those.
    private static final int AT_ONCE = 2;

    /// The part of the heap that they may take, and about how many bytes one takes.
    private static final int PART_OF_HEAP = 32;

    private static final int EACH = 256;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private static final String ALL = "select key, revision from initiative where closed_at is null order by key";

    private final Pool pool;
    private final Trackers trackers;
    private final AtomicBoolean isUnderway = new AtomicBoolean();
    private volatile Instant next = Instant.EPOCH;
    private final AsyncCache<Key, Optional<Verdict>> known = Caffeine.newBuilder()
            .maximumSize(Runtime.getRuntime().maxMemory() / PART_OF_HEAP / EACH)
            .buildAsync();

    Judgements(Pool pool, Trackers trackers) {
        this.pool = pool;
        this.trackers = trackers;
    }

    /// An initiative as it stands.
    record Subject(String key, long revision) {}

    private record Key(
            Subject subject, Question question, @Nullable Instant knownAt) {}

    /// Which initiatives have a verdict, by key. Those that were not known at the moment have none.
    Uni<Set<String>> with(Verdict verdict, List<Subject> subjects, Question question, @Nullable Instant knownAt) {
        return Multi.createFrom()
                .iterable(subjects)
                .onItem()
                .transformToUni(each -> of(new Key(each, question, knownAt))
                        .map(found -> found.filter(verdict::equals).map(_ -> each.key())))
                .merge(AT_ONCE)
                .select()
                .where(Optional::isPresent)
                .collect()
                .in(HashSet::new, (all, key) -> all.add(key.orElseThrow()));
    }

    /// How many are remembered.
    long count() {
        return known.synchronous().estimatedSize();
    }

    private Uni<Optional<Verdict>> of(Key wanted) {
        var kept = known.synchronous().getIfPresent(wanted);
        return kept != null
                ? Uni.createFrom().item(kept)
                : Uni.createFrom().completionStage(() -> known.get(
                                wanted, (key, _) -> judge(key).subscribeAsCompletionStage())
                        .copy()); // because a reader who goes away must not take it from the others
    }

    private Uni<Optional<Verdict>> judge(Key wanted) {
        return trackers.overview(wanted.subject().key(), wanted.question(), wanted.knownAt())
                .map(Judgements::verdict)
                .onFailure(Refusal.NotFound.class)
                .recoverWithItem(Optional.empty());
    }

    private static Optional<Verdict> verdict(Answer answer) {
        return Optional.ofNullable(Index.spoken(answer))
                .map(unit -> unit.on(Basis.SPONSOR).verdict());
    }

    /// Has those of today worked out that are not known yet, unless that was done a moment ago. Nobody waits for it.
    void ahead() {
        if (Instant.now().isBefore(next) || !isUnderway.compareAndSet(false, true)) {
            return;
        }
        allAhead()
                .onTermination()
                .invoke(() -> {
                    next = Instant.now().plus(PAUSE);
                    isUnderway.set(false);
                })
                .subscribe()
                .with(_ -> {}, failure -> Log.debug("The verdicts were not worked out ahead", failure));
    }

    /// Works out those of today and of tomorrow, one after the other: nor does the first who comes on a new day wait
    /// for all of them.
    Uni<Void> allAhead() {
        var today = Whereabouts.today();
        return all().onItem()
                .transformToMulti(subjects -> Multi.createFrom()
                        .items(today, today.plusDays(1))
                        .map(Question::asOf)
                        .onItem()
                        .transformToMultiAndConcatenate(question ->
                                Multi.createFrom().iterable(subjects).map(each -> new Key(each, question, null))))
                .onItem()
                .transformToUniAndConcatenate(this::of)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<List<Subject>> all() {
        return pool.query(ALL)
                .execute()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(rows -> {
                    var subjects = new ArrayList<Subject>(rows.size());
                    rows.forEach(row -> subjects.add(new Subject(row.getString("key"), row.getLong("revision"))));
                    return subjects;
                });
    }
}
