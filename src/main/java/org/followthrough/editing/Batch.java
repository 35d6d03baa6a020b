package org.followthrough.editing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.followthrough.dossier.Draft;
import org.followthrough.dossier.Writing;
import org.followthrough.problem.Refusal;
import org.followthrough.record.Aside;
import org.followthrough.record.OneWriter;
import org.followthrough.record.Rehearsal;
import org.followthrough.tracker.Foreseen;
import org.followthrough.tracker.Foresight;
import org.followthrough.tracker.StoredTallies;
import org.followthrough.tracker.Touched;
import org.jspecify.annotations.Nullable;

/// Carries out submissions in one transaction, one after the other. Each of them passes or is refused by itself.
@ApplicationScoped
class Batch {

    private final Pool pool;
    private final StoredTallies tallies;
    private final Repeats repeats;
    private final ObjectMapper mapper;

    Batch(Pool pool, StoredTallies tallies, Repeats repeats, ObjectMapper mapper) {
        this.pool = pool;
        this.tallies = tallies;
        this.repeats = repeats;
        this.mapper = mapper;
    }

    /// What became of a submission: an answer, or a refusal.
    ///
    /// @param accepted what is written for it, or `null` when nothing is
    record Result(
            @Nullable Answer answer,
            @Nullable RuntimeException refusal,
            @Nullable Accepted accepted) {}

    /// A submission that passed, and when it is recorded.
    record Accepted(Submission submission, Draft draft, OffsetDateTime at) {}

    /// Carries out submissions, and tells what became of each, in their order, once it is stored.
    Uni<List<Result>> carryOut(List<Submission> submissions) {
        return pool.withTransaction(connection -> work(connection, submissions));
    }

    /// Says what would become of a submission, and stores nothing.
    Uni<List<Result>> rehearse(Submission submission) {
        return Rehearsal.of(pool, connection -> work(connection, List.of(submission)));
    }

    /// Says what would become of a submission and of the numbers, and stores nothing.
    ///
    /// @return fails with a [Refusal] when it would not pass
    Uni<Foreseeing> foresee(Submission submission) {
        return Rehearsal.of(pool, connection -> work(connection, List.of(submission))
                .chain(results -> foresee(connection, results.getFirst())));
    }

    /// @param answer what the submission would be answered
    record Foreseeing(Answer answer, List<Foreseen> numbers) {}

    private static Uni<Foreseeing> foresee(SqlConnection connection, Result result) {
        if (result.refusal() != null) {
            return Uni.createFrom().failure(result.refusal());
        }
        var answer = Objects.requireNonNull(result.answer());
        var accepted = result.accepted();
        return accepted == null || accepted.draft().isEmpty()
                ? Uni.createFrom().item(new Foreseeing(answer, List.of()))
                : Foresight.of(connection, accepted.draft().touched(), accepted.at())
                        .map(numbers -> new Foreseeing(answer, numbers));
    }

    private Uni<List<Result>> work(SqlConnection connection, List<Submission> submissions) {
        return OneWriter.moment(connection)
                .chain(moment -> Uni.combine()
                        .all()
                        .unis(repeats.earlier(connection, submissions), Worlds.load(connection, Wanted.of(submissions)))
                        .asTuple()
                        .chain(read -> Aside.work(() -> decide(submissions, read.getItem1(), read.getItem2(), moment))))
                .call(results -> store(connection, results));
    }

    /// A moment apart from each other, so that what one changes of the other's is told apart by it.
    private List<Result> decide(
            List<Submission> submissions, Map<Integer, Repeats.Kept> earlier, World loaded, OffsetDateTime moment) {
        var results = new ArrayList<Result>();
        var world = loaded;
        for (var index = 0; index < submissions.size(); index++) {
            var replayed = earlier.get(index);
            if (replayed != null) {
                results.add(replay(submissions.get(index), replayed));
                continue;
            }
            var attempt = submissions.size() == 1 ? world : world.copy();
            var result = decide(submissions.get(index), attempt, moment.plus(index, ChronoUnit.MICROS));
            world = result.refusal() == null ? attempt : world;
            results.add(result);
        }
        return results;
    }

    private static Result replay(Submission submission, Repeats.Kept earlier) {
        var repeat = submission.repeat();
        return repeat != null && repeat.fingerprint().equals(earlier.fingerprint())
                ? new Result(earlier.answer(), null, null)
                : new Result(null, new Refusal.Reused(), null);
    }

    private Result decide(Submission submission, World world, OffsetDateTime at) {
        try {
            var views = new Views(mapper, world, submission, at.toInstant());
            var worked = Edit.work(submission, world, views, at.toInstant());
            var answer = Answers.of(mapper, submission, worked.outcomes(), at.toInstant());
            return new Result(answer, null, new Accepted(submission, worked.draft(), at));
        } catch (Refusal refusal) {
            return new Result(null, refusal, null);
        }
    }

    private Uni<Void> store(SqlConnection connection, List<Result> results) {
        var accepted = new ArrayList<Accepted>();
        for (var result : results) {
            if (result.accepted() != null && !result.accepted().draft().isEmpty()) {
                accepted.add(result.accepted());
            }
        }
        return (accepted.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : tallies.during(connection, touched(accepted), () -> write(connection, accepted)))
                .chain(() -> repeats.keep(connection, results));
    }

    private static Uni<Void> write(SqlConnection connection, List<Accepted> accepted) {
        var drafts = accepted.stream().map(Accepted::draft).toList();
        return Uni.combine()
                .all()
                .unis(
                        Writing.write(
                                connection, accepted.stream().map(Batch::signed).toList()),
                        Writing.follow(connection, drafts, accepted.getLast().at()))
                .discardItems();
    }

    private static Writing.Signed signed(Accepted accepted) {
        var submission = accepted.submission();
        return new Writing.Signed(
                accepted.draft(),
                new Writing.Signature(submission.author().name(), submission.reason(), accepted.at()));
    }

    private static Touched touched(List<Accepted> accepted) {
        return accepted.stream()
                .map(each -> each.draft().touched())
                .reduce(Touched::and)
                .orElseThrow();
    }
}
