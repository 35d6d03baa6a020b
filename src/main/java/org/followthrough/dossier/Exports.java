package org.followthrough.dossier;

import static org.followthrough.dossier.Standings.ask;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.StreamSupport;
import org.followthrough.problem.Refusal;
import org.followthrough.record.StoredForm;
import org.followthrough.tally.PartyTerms;
import org.followthrough.tally.SourceTerms;

/// Takes dossiers from the record.
@ApplicationScoped
public class Exports {

    private static final String ONE_MOMENT = "set transaction isolation level repeatable read, read only";

    /// What the dossier lists, in its order, then what these relay or belong to and it does not list.
    private static final String SHARED = """
            with recursive used(key, ordinal) as (
                select key, ordinal from unnest($1::text[]) with ordinality as listed(key, ordinal)
                union
                select shared.%2$s, null from used join %1$s shared on shared.key = used.key
                where shared.%2$s is not null
            )
            select %1$s.key, %1$s.terms::text as terms
            from %1$s join used on used.key = %1$s.key
            group by %1$s.id
            order by min(used.ordinal) nulls last, %1$s.key""";

    private final Pool pool;

    Exports(Pool pool) {
        this.pool = pool;
    }

    /// A dossier with the revision it was read at.
    record Exported(Dossier dossier, long revision) {}

    /// Takes the dossier of an initiative from what stands. Put into an empty database, it gives the same answers for
    /// every day.
    ///
    /// @return fails with [Refusal.NotFound] when there is no such initiative
    Uni<Exported> get(String key) {
        return pool.withTransaction(connection -> connection
                .query(ONE_MOMENT)
                .execute()
                .chain(() -> Standings.of(connection, key))
                .chain(standing -> export(connection, key, standing)));
    }

    private static Uni<Exported> export(SqlConnection connection, String key, Standing standing) {
        var initiative = standing.initiative();
        if (initiative == null || initiative.isClosed()) {
            return Uni.createFrom().failure(new Refusal.NotFound("initiative", key));
        }
        return shared(connection, "source", "via", standing.sources())
                .chain(sources -> shared(connection, "party", "parent", standing.parties())
                        .map(parties -> new Exported(
                                new Dossier(
                                        initiative.terms(),
                                        terms(sources, SourceTerms.class),
                                        terms(parties, PartyTerms.class),
                                        terms(standing.commitments()),
                                        terms(standing.deals()),
                                        lines(standing)),
                                initiative.revision())));
    }

    private static Uni<RowSet<Row>> shared(SqlConnection connection, String table, String next, List<String> keys) {
        return ask(connection, SHARED.formatted(table, next), Tuple.of(keys.toArray(String[]::new)));
    }

    private static <T> List<T> terms(RowSet<Row> rows, Class<T> type) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> StoredForm.read(row.getString("terms"), type))
                .toList();
    }

    private static <T> List<T> terms(Collection<Standing.Held<T>> held) {
        return held.stream().map(Standing.Held::terms).toList();
    }

    private static List<Dossier.Line> lines(Standing standing) {
        return standing.facts().stream()
                .map(each -> new Dossier.Line(each.id(), each.fact()))
                .toList();
    }
}
