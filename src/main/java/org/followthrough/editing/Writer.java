package org.followthrough.editing;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Hands submissions to the database: those that arrive while others are being stored are stored together after them.
///
/// The record has one writer at a time, so that nobody's change is lost and moments have an order. What takes time is
/// to make a transaction durable, not to work out a change; so whoever waits shares the next one, and each is answered
/// when it is stored.
@ApplicationScoped
class Writer {

    /// How many submissions may wait.
    private static final int MOST_WAITING = 1000;

    /// How many submissions, and how many operations, share a transaction.
    private static final int MOST_TOGETHER = 64;

    private static final int MOST_OPERATIONS = 2000;

    /// How long, in milliseconds, those who wait are kept for others to join them, if there are any: long enough
    /// for ten programs on a busy machine to read their answers and to send what is next. Nobody is kept once all
    /// are there.
    private static final long GATHERING = 20;

    private final Batch batch;
    private final Vertx vertx;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final Set<String> repeatsUnderway = new HashSet<>();
    private boolean isBusy;

    /// How many are expected to write together, or 0 when nobody is waited for.
    private int expected;

    private long gathering;

    Writer(Batch batch, Vertx vertx) {
        this.batch = batch;
        this.vertx = vertx;
    }

    /// A submission and whoever waits for its answer.
    private record Waiting(Submission submission, UniEmitter<? super Answer> answer) {}

    /// Stores what is submitted.
    ///
    /// @return the answer, once it is stored; fails with a [Refusal] when it does not pass
    Uni<Answer> write(Submission submission) {
        return Uni.createFrom().emitter(answer -> {
            try {
                enqueue(new Waiting(submission, answer));
            } catch (Refusal refusal) {
                answer.fail(refusal);
                return;
            }
            next();
        });
    }

    private synchronized void enqueue(Waiting one) {
        if (waiting.size() >= MOST_WAITING) {
            throw new Refusal.Busy(Phrase.of("%d changes are waiting to be stored: try again", MOST_WAITING));
        }
        var repeat = repeat(one.submission());
        if (repeat != null && !repeatsUnderway.add(repeat)) {
            throw new Refusal.InProgress();
        }
        waiting.add(one);
    }

    private static @Nullable String repeat(Submission submission) {
        var repeat = submission.repeat();
        return repeat == null ? null : submission.author().name() + "\n" + repeat.key();
    }

    /// Stores whatever waits, unless that is being done.
    private void next() {
        var together = take();
        if (!together.isEmpty()) {
            store(together).subscribe().with(_ -> done(together.size()), failure -> {
                Log.error("Changes could not be answered", failure);
                done(together.size());
            });
        }
    }

    private void done(int answered) {
        gather(answered);
        next();
    }

    /// Waits for those who were answered only where there were several: who writes alone is never kept waiting.
    private synchronized void gather(int answered) {
        isBusy = false;
        var writing = Math.min(waiting.size() + answered, MOST_TOGETHER);
        if (writing > 1) {
            expected = writing;
            gathering = vertx.setTimer(GATHERING, _ -> {
                expectNobody();
                next();
            });
        }
    }

    private synchronized void expectNobody() {
        expected = 0;
    }

    private synchronized List<Waiting> take() {
        var together = new ArrayList<Waiting>();
        if (isBusy || waiting.size() < expected) {
            return together;
        }
        vertx.cancelTimer(gathering);
        expected = 0;
        var operations = 0;
        while (!waiting.isEmpty() && together.size() < MOST_TOGETHER) {
            var one = waiting.element();
            operations += one.submission().operations().size();
            var isAlone = one.submission().isRehearsal() || operations > MOST_OPERATIONS;
            if (isAlone && !together.isEmpty()) {
                break;
            }
            together.add(waiting.remove());
            if (isAlone) {
                break;
            }
        }
        isBusy = !together.isEmpty();
        return together;
    }

    /// What fails for a reason that nobody foresaw fails for itself alone: the others are stored without it.
    private Uni<Void> store(List<Waiting> together) {
        var submissions = together.stream().map(Waiting::submission).toList();
        var stored = submissions.getFirst().isRehearsal()
                ? batch.rehearse(submissions.getFirst())
                : batch.carryOut(submissions);
        return stored.invoke(results -> tell(together, results))
                .replaceWithVoid()
                .onFailure()
                .recoverWithUni(failure -> together.size() == 1
                        ? Uni.createFrom().voidItem().invoke(() -> tell(together.getFirst(), failure))
                        : storeEach(together));
    }

    private Uni<Void> storeEach(List<Waiting> together) {
        var storing = Uni.createFrom().voidItem();
        for (var one : together) {
            storing = storing.chain(() -> store(List.of(one)));
        }
        return storing;
    }

    private void tell(List<Waiting> together, List<Batch.Result> results) {
        for (var index = 0; index < together.size(); index++) {
            var result = results.get(index);
            var one = together.get(index);
            if (result.answer() != null) {
                forget(one);
                one.answer().complete(result.answer());
            } else {
                tell(one, result.refusal() == null ? new IllegalStateException("No answer") : result.refusal());
            }
        }
    }

    private void tell(Waiting one, Throwable failure) {
        forget(one);
        one.answer().fail(failure);
    }

    private synchronized void forget(Waiting one) {
        var repeat = repeat(one.submission());
        if (repeat != null) {
            repeatsUnderway.remove(repeat);
        }
    }
}
