package org.followthrough.tracker;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.followthrough.problem.Refusal;
import org.followthrough.tally.History;
import org.jspecify.annotations.Nullable;

/// Loads all that was ever on record about an initiative, with the same few statements whatever its size, and as of
/// one moment: no write that happens meanwhile is seen in part.
@ApplicationScoped
class Histories {

    static final String ONE_MOMENT = "set transaction isolation level repeatable read, read only";

    private static final String INITIATIVE = "select id, revision, updated_at from initiative where key = $1";

    /// Every deal that was ever at home here or attributed to the initiative, what these were ever part of, what was
    /// ever part of those attributed, and what ever replaced any of them.
    static final String DEALS = """
            with recursive bearing(key, with_parts) as (
                select unnest(deals), true from fact where initiative_id = $1 and type = 'attribution'
                union
                select key, true from version where initiative_id = $1 and kind = 'deal'
                union
                select next.key, next.with_parts
                from bearing
                cross join lateral (
                    select part.key, true from version part
                    where bearing.with_parts and part.kind = 'deal' and part.part_of = bearing.key
                    union all
                    select whole.part_of, false from version whole
                    where whole.kind = 'deal' and whole.key = bearing.key and whole.part_of is not null
                    union all
                    select newer.deals[1], false from fact newer
                    where newer.type = 'replacement' and newer.deals[2] = bearing.key
                ) next(key, with_parts)
            )
            select coalesce(array_agg(distinct key), '{}') as keys from bearing""";

    /// Those in its dossier, and those elsewhere about one of its deals. The latter are looked up deal by deal: to hold
    /// thousands of deals against each fact of others takes minutes.
    private static final String FACTS = """
            with elsewhere as materialized (
                select distinct fact.id
                from unnest($2::text[]) as wanted(key) join fact on fact.deals @> array[wanted.key]
                where fact.type in ('milestone', 'overlap', 'replacement') and fact.initiative_id is distinct from $1
            )
            select id, type, content::text as content, recorded_at, superseded_at
            from (
                select * from fact where initiative_id = $1
                union all
                select fact.* from elsewhere join fact using (id)
            ) fact
            order by position, recorded_at, id""";

    private static final String VERSIONS = """
            select kind, terms::text as terms, recorded_at, superseded_at
            from version
            where (kind = 'initiative' and key = $1)
                or (kind in ('commitment', 'deal') and initiative_id = $2)
                or (kind = 'deal' and key = any($3))
            order by initiative_id is distinct from $2, position, key, number""";

    /// Sources with what they relay, or parties with what they belong to.
    static final String SHARED = """
            with recursive used(key) as (
                select unnest($2::text[])
                union
                select version.part_of from used
                join version on version.kind = $1 and version.key = used.key
                where version.part_of is not null
            )
            select kind, key, terms::text as terms, recorded_at, superseded_at
            from version
            where kind = $1 and key in (select key from used)
            order by key, number""";

    private static final String SIZE = """
            select count(*) as facts from fact where initiative_id = (select id from initiative where key = $1)""";

    private final Pool pool;

    Histories(Pool pool) {
        this.pool = pool;
    }

    /// How many facts stand or stood in the dossier of an initiative, without reading them.
    Uni<Long> size(String key) {
        return pool.preparedQuery(SIZE)
                .execute(Tuple.of(key))
                .map(rows -> rows.iterator().next().getLong("facts"));
    }

    /// Loads what is on record about an initiative.
    ///
    /// @param before what was read of it before, or `null`: facts never change, so those of it are not parsed again
    /// @return fails with [Refusal.NotFound] when there is no such initiative
    Uni<Remembered> load(String key, @Nullable Remembered before) {
        return found(key, (connection, initiative) -> load(connection, key, initiative, before));
    }

    /// Loads only what is not about single deals.
    ///
    /// @return fails with [Refusal.NotFound] when there is no such initiative
    Uni<Remembered> frame(String key) {
        return found(key, (connection, initiative) -> frame(connection, key, initiative));
    }

    private Uni<Remembered> found(String key, BiFunction<SqlConnection, Row, Uni<Remembered>> read) {
        return pool.withTransaction(connection -> connection
                .query(ONE_MOMENT)
                .execute()
                .chain(() -> ask(connection, INITIATIVE, Tuple.of(key)))
                .chain(found -> found.size() == 0
                        ? Uni.createFrom().failure(new Refusal.NotFound("initiative", key))
                        : read.apply(connection, found.iterator().next())));
    }

    /// Loads what is on record about an initiative as it is seen in a transaction, nothing where there is no such one.
    static Uni<Optional<Remembered>> load(SqlConnection connection, String key) {
        return ask(connection, INITIATIVE, Tuple.of(key))
                .chain(found -> found.size() == 0
                        ? Uni.createFrom().item(Optional.empty())
                        : load(connection, key, found.iterator().next(), null).map(Optional::of));
    }

    private static Uni<Remembered> frame(SqlConnection connection, String key, Row initiative) {
        return Frames.load(connection, initiative.getLong("id"), key, Anew.NOW)
                .map(history -> remembered(history, initiative));
    }

    private static Uni<Remembered> load(
            SqlConnection connection, String key, Row initiative, @Nullable Remembered before) {
        var id = initiative.getLong("id");
        var rows = new HistoryRows(before == null ? List.of() : before.history().facts());
        return ask(connection, DEALS, Tuple.of(id))
                .map(found -> found.iterator().next().getArrayOfStrings("keys"))
                .chain(deals -> ask(connection, FACTS, Tuple.of(id, deals))
                        .invoke(rows::addFacts)
                        .chain(() -> ask(connection, VERSIONS, Tuple.of(key, id, deals)))
                        .invoke(rows::addVersions))
                .chain(() -> ask(connection, SHARED, Tuple.of("source", array(rows.citedSources()))))
                .invoke(rows::addVersions)
                .chain(() -> ask(connection, SHARED, Tuple.of("party", array(rows.namedParties()))))
                .invoke(rows::addVersions)
                .map(_ -> remembered(rows.history(), initiative));
    }

    private static Remembered remembered(History history, Row initiative) {
        return new Remembered(
                history,
                initiative.getLong("revision"),
                initiative.getOffsetDateTime("updated_at").toInstant());
    }

    /// The rows come on the worker pool, because reading thousands of facts would hold up the event loop.
    private static Uni<RowSet<Row>> ask(SqlConnection connection, String sql, Tuple values) {
        return connection.preparedQuery(sql).execute(values).emitOn(Infrastructure.getDefaultWorkerPool());
    }

    private static String[] array(Collection<String> keys) {
        return keys.toArray(String[]::new);
    }
}
