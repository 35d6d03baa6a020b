package org.followthrough.tracker;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.followthrough.problem.Refusal;
import org.followthrough.record.OneWriter;
import org.followthrough.tally.DailySums;
import org.jspecify.annotations.Nullable;

/// Works out stored tallies anew from the facts, and names each difference.
@ApplicationScoped
public class TallyCheck {

    private static final String ALL = """
            select id, key from initiative
            where closed_at is null and ($1::text is null or key = $1) order by key""";

    private static final String STATE = "select rules, kept, deals from tally_state where initiative_id = $1";

    private static final String SUMS = """
            select case grain when 1 then 'day' when 2 then 'month' else 'year' end as grain, start::text, scope,
                basis, unit, line, low, best, high, open, deals, counted
            from tally_sum where initiative_id = $1""";

    private static final String MOVEMENTS = """
            select 'day' as grain, day::text as start, scope, basis, '' as unit, 'moved since ' || since as line, count
            from tally_movement where initiative_id = $1""";

    private static final String REVISED =
            "update initiative set revision = revision + 1 where id = $1"; // what was answered before was wrong

    private final Pool pool;

    /// What is stored otherwise than it should be.
    ///
    /// @param scope the initiative, one of its commitments, or a claim
    /// @param line what is summed up
    /// @param grain `day`, `month` or `year`
    /// @param start the first day of the period, `-infinity` for what has always held
    /// @param stored what is stored
    /// @param recomputed what it should be
    @Schema(name = "TallyDifference")
    public record Difference(
            String initiative,
            String scope,
            String basis,
            String unit,
            String line,
            String grain,
            String start,
            String stored,
            String recomputed) {}

    /// What was found.
    ///
    /// @param initiatives how many were checked
    /// @param repaired whether what was recomputed is stored now
    /// @param differences what was stored otherwise
    @Schema(name = "TallyCheck")
    public record Found(int initiatives, boolean repaired, List<Difference> differences) {}

    private record Key(String scope, String basis, String unit, String line, String grain, String start) {}

    private static final Key STATE_OF_IT = new Key("state", "", "", "", "", "");

    TallyCheck(Pool pool) {
        this.pool = pool;
    }

    /// Checks one initiative, or all.
    ///
    /// @param key `null` for all
    /// @param repair whether to store what was recomputed where there is a difference
    /// @return fails with [Refusal.NotFound] when there is no such initiative
    public Uni<Found> check(@Nullable String key, boolean repair) {
        var differences = new ArrayList<Difference>();
        return pool.preparedQuery(ALL)
                .execute(Tuple.tuple().addString(key))
                .invoke(rows -> {
                    if (key != null && rows.size() == 0) {
                        throw new Refusal.NotFound("initiative", key);
                    }
                })
                .chain(rows -> Multi.createFrom()
                        .iterable(rows)
                        .onItem()
                        .transformToUniAndConcatenate(row -> check(row.getLong("id"), row.getString("key"), repair))
                        .onItem()
                        .invoke(differences::addAll)
                        .onItem()
                        .ignoreAsUni()
                        .map(_ -> new Found(rows.size(), repair && !differences.isEmpty(), differences)));
    }

    private Uni<List<Difference>> check(long id, String key, boolean repair) {
        return pool.withTransaction(connection ->
                        connection.query(Histories.ONE_MOMENT).execute().chain(() -> differences(connection, id, key)))
                .call(found -> repair && !found.isEmpty()
                        ? pool.withTransaction(connection -> repair(connection, id, key))
                        : Uni.createFrom().voidItem());
    }

    private static Uni<Void> repair(SqlConnection connection, long id, String key) {
        return OneWriter.alone(connection)
                .chain(() -> Anew.store(connection, id, key))
                .chain(() -> connection.preparedQuery(REVISED).execute(Tuple.of(id)))
                .replaceWithVoid();
    }

    private static Uni<List<Difference>> differences(SqlConnection connection, long id, String key) {
        return Anew.sums(connection, id, key).chain(sums -> Uni.combine()
                .all()
                .unis(
                        connection.preparedQuery(STATE).execute(Tuple.of(id)),
                        connection.preparedQuery(SUMS).execute(Tuple.of(id)),
                        connection.preparedQuery(MOVEMENTS).execute(Tuple.of(id)))
                .asTuple()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(stored -> {
                    var state = state(stored.getItem1());
                    var should = state(sums);
                    if (!state.equals(should)) {
                        return List.of(difference(key, STATE_OF_IT, state, should));
                    }
                    return compare(
                            key,
                            stored(stored.getItem2(), stored.getItem3()),
                            recomputed(sums == null ? new DailySums() : sums));
                }));
    }

    private static String state(RowSet<Row> rows) {
        for (var row : rows) {
            return state(row.getInteger("rules"), row.getBoolean("kept"), row.getInteger("deals"));
        }
        return "nothing";
    }

    private static String state(@Nullable DailySums sums) {
        return state(Anew.RULES, sums != null, sums == null ? 0 : sums.deals());
    }

    private static String state(int rules, boolean kept, int deals) {
        return "rules %d, kept %b, deals %d".formatted(rules, kept, deals);
    }

    private static TreeMap<Key, String> ordered() {
        return new TreeMap<>(Comparator.comparing(Key::toString));
    }

    private static TreeMap<Key, String> stored(RowSet<Row> sums, RowSet<Row> movements) {
        var stored = ordered();
        sums.forEach(row -> stored.put(key(row), StoredReading.change(row).toString()));
        movements.forEach(row -> stored.put(key(row), row.getInteger("count").toString()));
        return stored;
    }

    private static Key key(Row row) {
        return new Key(
                row.getString("scope"),
                row.getString("basis"),
                row.getString("unit"),
                row.getString("line"),
                row.getString("grain"),
                row.getString("start"));
    }

    private static TreeMap<Key, String> recomputed(DailySums sums) {
        var recomputed = ordered();
        SumRows.of(sums)
                .forEach((key, change) -> recomputed.put(
                        new Key(
                                key.line().scope(),
                                key.line().basis().word(),
                                key.line().unit(),
                                key.line().line(),
                                key.period(),
                                key.start()),
                        change.toString()));
        SumRows.movements(sums).forEach(each -> {
            var movement = each.getKey();
            recomputed.put(
                    new Key(
                            movement.scope(),
                            movement.basis().word(),
                            "",
                            "moved since " + SumRows.text(movement.since()),
                            "day",
                            SumRows.text(movement.day())),
                    each.getValue().toString());
        });
        return recomputed;
    }

    private static List<Difference> compare(
            String initiative, TreeMap<Key, String> stored, TreeMap<Key, String> recomputed) {
        var differences = new ArrayList<Difference>();
        var keys = new TreeSet<Key>(stored.comparator());
        keys.addAll(stored.keySet());
        keys.addAll(recomputed.keySet());
        for (var key : keys) {
            var is = stored.getOrDefault(key, "nothing");
            var should = recomputed.getOrDefault(key, "nothing");
            if (!is.equals(should)) {
                differences.add(difference(initiative, key, is, should));
            }
        }
        return differences;
    }

    private static Difference difference(String initiative, Key key, String stored, String recomputed) {
        return new Difference(
                initiative, key.scope, key.basis, key.unit, key.line, key.grain, key.start, stored, recomputed);
    }
}
