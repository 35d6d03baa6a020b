package org.followthrough.dossier;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.followthrough.record.Author;
import org.followthrough.record.OneWriter;
import org.followthrough.record.Rehearsal;
import org.followthrough.tracker.StoredTallies;

/// Puts dossiers on record, all or nothing, one after the other: two editors never lose a change.
@ApplicationScoped
public class Imports {

    private final Pool pool;
    private final StoredTallies tallies;

    Imports(Pool pool, StoredTallies tallies) {
        this.pool = pool;
        this.tallies = tallies;
    }

    /// Puts a dossier on record: what it says is on record afterwards, and what it no longer says is retracted.
    ///
    /// @param author who does it, and whose right to the initiative itself has been asked for
    /// @return what changed; fails with a [org.followthrough.problem.Refusal] when it breaks rules, when what
    ///     stands is not what the caller expects, when others refer to what it no longer has, or when it changes
    ///     what is shared with dossiers that are not the author's; then nothing is stored
    public Uni<Imported> put(ReadDossier read, Order order, Author author) {
        return order.dryRun()
                ? Rehearsal.of(pool, connection -> write(connection, read, order, author))
                : pool.withTransaction(connection -> write(connection, read, order, author));
    }

    private Uni<Imported> write(SqlConnection connection, ReadDossier read, Order order, Author author) {
        var dossier = read.dossier();
        return OneWriter.moment(connection).chain(moment -> Standings.of(
                        connection, dossier.initiative().key())
                .invoke(standing -> order.requireExpected(dossier.initiative().key(), standing))
                .chain(standing -> Surroundings.of(connection, dossier, standing)
                        .emitOn(Infrastructure.getDefaultWorkerPool())
                        .invoke(elsewhere -> check(read, elsewhere, moment))
                        .map(elsewhere -> Comparison.draft(dossier, standing, elsewhere, moment.toInstant()))
                        .chain(draft -> write(connection, new Step(read, standing, draft), order, author, moment))));
    }

    private record Step(ReadDossier read, Standing standing, Draft draft) {}

    private Uni<Imported> write(
            SqlConnection connection, Step step, Order order, Author author, OffsetDateTime moment) {
        var imported = new Imported.Outline(
                step.read().dossier().initiative().key(),
                order.dryRun(),
                step.standing().initiative() == null);
        if (step.draft().isEmpty()) {
            return Uni.createFrom().item(imported.with(step.standing().revision(), step.draft()));
        }
        var signature = new Writing.Signature(author.name(), order.reason(), moment);
        return Dependents.refuseIfAny(connection, step.standing(), step.draft())
                .chain(() -> SharedTerms.requireRight(connection, author, step.draft()))
                .chain(() -> tallies.during(connection, step.draft().touched(), () -> Writing.write(
                                connection, List.of(new Writing.Signed(step.draft(), signature)))
                        .chain(() -> Writing.follow(connection, List.of(step.draft()), signature.recordedAt()))))
                .map(revisions -> imported.with(revisions.getOrDefault(imported.initiative(), 0L), step.draft()));
    }

    private static void check(ReadDossier read, Elsewhere elsewhere, OffsetDateTime moment) {
        var today = LocalDate.ofInstant(moment.toInstant(), ZoneOffset.UTC);
        DossierRules.require(read, elsewhere.onRecord(), today);
    }
}
