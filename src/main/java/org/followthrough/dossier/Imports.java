package org.followthrough.dossier;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.followthrough.record.Authors;
import org.followthrough.tracker.StoredTallies;
import org.followthrough.tracker.Touched;

/// Puts dossiers on record, all or nothing, one after the other: two editors never lose a change.
@ApplicationScoped
public class Imports {

    /// Held to the end of the transaction by whoever writes to the record. The number only has to be nobody else's.
    private static final String ONE_WRITER = "select pg_advisory_xact_lock(4607182418800017408)";

    /// Strictly later than anything on record, so that every moment of the past keeps its answer.
    private static final String MOMENT =
            "select greatest(clock_timestamp(), (select max(at) from change) + interval '1 microsecond') as moment";

    /// What is otherwise checked on commit only, which a rehearsal never reaches.
    private static final String CHECK_NOW = "set constraints all immediate";

    private final Pool pool;
    private final Authors authors;
    private final StoredTallies tallies;

    Imports(Pool pool, Authors authors, StoredTallies tallies) {
        this.pool = pool;
        this.tallies = tallies;
        this.authors = authors;
    }

    /// Puts a dossier on record: what it says is on record afterwards, and what it no longer says is retracted.
    ///
    /// @return what changed; fails with a [org.followthrough.problem.Refusal] when it breaks rules, when what
    // stands is
    ///     not what the caller expects, or when others refer to what it no longer has; then nothing is stored
    public Uni<Imported> put(ReadDossier read, Order order) {
        var who = authors.current().name();
        return pool.withTransaction(connection -> write(connection, read, order, who)
                        .onItem()
                        .transformToUni(imported -> order.dryRun()
                                ? rehearsed(connection, imported)
                                : Uni.createFrom().item(imported)))
                .onFailure(Rehearsal.class)
                .recoverWithItem(rehearsal -> ((Rehearsal) rehearsal).imported);
    }

    private Uni<Imported> write(SqlConnection connection, ReadDossier read, Order order, String who) {
        var dossier = read.dossier();
        return connection
                .query(ONE_WRITER)
                .execute()
                .chain(() -> connection.query(MOMENT).execute())
                .map(rows -> rows.iterator().next().getOffsetDateTime("moment"))
                .chain(moment -> Standings.of(connection, dossier.initiative().key())
                        .invoke(standing ->
                                order.requireExpected(dossier.initiative().key(), standing))
                        .chain(standing -> Surroundings.of(connection, dossier, standing)
                                .emitOn(Infrastructure.getDefaultWorkerPool())
                                .invoke(elsewhere -> check(read, elsewhere, moment))
                                .map(elsewhere -> Comparison.draft(dossier, standing, elsewhere, moment.toInstant()))
                                .chain(draft -> write(
                                        connection,
                                        new Step(read, standing, draft),
                                        order,
                                        new Writing.Signature(who, order.reason(), moment)))));
    }

    private record Step(ReadDossier read, Standing standing, Draft draft) {}

    private Uni<Imported> write(SqlConnection connection, Step step, Order order, Writing.Signature signature) {
        var imported = new Imported.Outline(
                step.read().dossier().initiative().key(),
                order.dryRun(),
                step.standing().initiative() == null);
        if (step.draft().isEmpty()) {
            return Uni.createFrom().item(imported.with(step.standing().revision(), step.draft()));
        }
        return Dependents.refuseIfAny(connection, step.standing(), step.draft())
                .chain(() -> tallies.during(connection, touched(imported.initiative(), step.draft()), () -> new Writing(
                                connection, step.draft(), signature)
                        .write(imported.initiative())))
                .map(revision -> imported.with(revision, step.draft()));
    }

    private static Touched touched(String initiative, Draft draft) {
        return new Touched(Set.of(initiative), draft.touchedDeals, draft.touchedSources, draft.touchedParties);
    }

    private static void check(ReadDossier read, Elsewhere elsewhere, OffsetDateTime moment) {
        var today = LocalDate.ofInstant(moment.toInstant(), ZoneOffset.UTC);
        DossierRules.require(read, elsewhere.onRecord(), today);
    }

    private static Uni<Imported> rehearsed(SqlConnection connection, Imported imported) {
        return connection.preparedQuery(CHECK_NOW).execute(Tuple.tuple()).chain(() -> Uni.createFrom()
                .failure(new Rehearsal(imported)));
    }

    /// Ends a transaction that is only to show what it would do: a failure is what rolls it back.
    private static final class Rehearsal extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final transient Imported imported;

        Rehearsal(Imported imported) {
            super(null, null, false, false);
            this.imported = imported;
        }
    }
}
