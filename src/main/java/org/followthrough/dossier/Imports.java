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
import java.util.Set;
import org.followthrough.record.Author;
import org.followthrough.record.Estimates;
import org.followthrough.record.OneWriter;
import org.followthrough.record.Rehearsal;
import org.followthrough.record.VersionTag;
import org.followthrough.tracker.Foreseen;
import org.followthrough.tracker.Foresight;
import org.followthrough.tracker.StoredTallies;
import org.followthrough.tracker.Touched;

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
                : pool.withTransaction(connection -> write(connection, read, order, author)
                        .call(imported ->
                                Estimates.renew(connection, imported.changes().size())));
    }

    /// Says what putting a dossier on record would change, the numbers included, and stores nothing.
    ///
    /// @return as [#put]
    public Uni<Foreseeing> foresee(ReadDossier read, Order order, Author author) {
        var initiative = read.dossier().initiative().key();
        return Rehearsal.of(
                pool, connection -> OneWriter.moment(connection).chain(moment -> Standings.of(connection, initiative)
                        .chain(standing -> write(connection, read, standing, order, author, moment)
                                .chain(imported -> Foresight.of(connection, touched(imported), moment)
                                        .map(numbers -> new Foreseeing(
                                                imported, VersionTag.of(standing.revision()), numbers))))));
    }

    /// What would become of a dossier.
    ///
    /// @param before the entity tag of what it was compared with
    public record Foreseeing(Imported imported, String before, List<Foreseen> numbers) {}

    private static Touched touched(Imported imported) {
        return new Touched(Set.of(imported.initiative()), Set.of(), Set.of(), Set.of());
    }

    private Uni<Imported> write(SqlConnection connection, ReadDossier read, Order order, Author author) {
        return OneWriter.moment(connection).chain(moment -> Standings.of(
                        connection, read.dossier().initiative().key())
                .chain(standing -> write(connection, read, standing, order, author, moment)));
    }

    private Uni<Imported> write(
            SqlConnection connection,
            ReadDossier read,
            Standing standing,
            Order order,
            Author author,
            OffsetDateTime moment) {
        var dossier = read.dossier();
        order.requireExpected(dossier.initiative().key(), standing);
        return Surroundings.of(connection, dossier, standing)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(elsewhere -> check(read, elsewhere, moment))
                .map(elsewhere -> Comparison.draft(dossier, standing, elsewhere, moment.toInstant()))
                .chain(draft -> write(connection, new Step(read, standing, draft), order, author, moment));
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
