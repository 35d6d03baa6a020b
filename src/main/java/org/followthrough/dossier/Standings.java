package org.followthrough.dossier;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.stream.StreamSupport;
import org.followthrough.dossier.Standing.Held;
import org.followthrough.dossier.Standing.StandingFact;
import org.followthrough.record.FactType;
import org.followthrough.record.StoredForm;
import org.followthrough.tally.CommitmentTerms;
import org.followthrough.tally.DealTerms;
import org.followthrough.tally.InitiativeTerms;

/// Reads what stands of a dossier.
final class Standings {

    private static final String INITIATIVE = """
            select id, terms::text as terms, version, revision, closed_at is not null as closed
            from initiative where key = $1""";

    private static final String AT_HOME = """
            select 'commitment' as kind, key, terms::text as terms, version, position
            from commitment where initiative_id = $1 and closed_at is null
            union all
            select 'deal', key, terms::text, version, position
            from deal where initiative_id = $1 and closed_at is null
            order by kind, position, key""";

    private static final String FACTS = """
            select id, type, content::text as content, position
            from fact where initiative_id = $1 and superseded_at is null
            order by position, recorded_at, id""";

    private static final String LISTING = "select kind, key from listing where initiative_id = $1 order by ordinal";

    private Standings() {}

    /// What stands of the dossier of an initiative: [Standing#NOTHING] when there is no such initiative.
    static Uni<Standing> of(SqlConnection connection, String key) {
        return ask(connection, INITIATIVE, Tuple.of(key))
                .chain(rows -> rows.size() == 0
                        ? Uni.createFrom().item(Standing.NOTHING)
                        : of(connection, initiative(rows.iterator().next())));
    }

    private static Uni<Standing> of(SqlConnection connection, Standing.Initiative initiative) {
        var id = Tuple.of(initiative.id());
        return ask(connection, AT_HOME, id)
                .chain(atHome -> ask(connection, FACTS, id).chain(facts -> ask(connection, LISTING, id)
                        .map(listing -> new Standing(
                                initiative,
                                held(atHome, "commitment", CommitmentTerms.class),
                                held(atHome, "deal", DealTerms.class),
                                facts(facts),
                                keys(listing, "source"),
                                keys(listing, "party")))));
    }

    private static Standing.Initiative initiative(Row row) {
        return new Standing.Initiative(
                row.getLong("id"),
                StoredForm.read(row.getString("terms"), InitiativeTerms.class),
                row.getInteger("version"),
                row.getLong("revision"),
                row.getBoolean("closed"));
    }

    private static <T> List<Held<T>> held(RowSet<Row> rows, String kind, Class<T> type) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.getString("kind").equals(kind))
                .map(row -> new Held<>(
                        row.getString("key"),
                        StoredForm.read(row.getString("terms"), type),
                        row.getInteger("version"),
                        row.getBigDecimal("position")))
                .toList();
    }

    private static List<StandingFact> facts(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> new StandingFact(
                        row.getUUID("id"),
                        FactType.of(row.getString("type")).read(row.getString("content")),
                        row.getBigDecimal("position")))
                .toList();
    }

    private static List<String> keys(RowSet<Row> rows, String kind) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.getString("kind").equals(kind))
                .map(row -> row.getString("key"))
                .toList();
    }

    /// The rows come on the worker pool, because reading thousands of facts would hold up the event loop.
    static Uni<RowSet<Row>> ask(SqlConnection connection, String sql, Tuple values) {
        return connection.preparedQuery(sql).execute(values).emitOn(Infrastructure.getDefaultWorkerPool());
    }
}
