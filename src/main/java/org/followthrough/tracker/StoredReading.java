package org.followthrough.tracker;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import org.followthrough.tally.Basis;
import org.followthrough.tally.Change;
import org.followthrough.tally.StoredSums;
import org.followthrough.tally.SumLine;
import org.followthrough.tally.Worded;

/// Reads the stored sums of one day: of each line the years before its year, the months before its month, and the days
/// of its month up to it.
@ApplicationScoped
class StoredReading {

    private static final String MOVED = "moved";

    private static final String SUMS = """
            select revision, first, scope, basis, unit, line, low, best, high, open, deals, counted
            from (
                select revision, (select min(day)::text from tally_movement
                    where initiative_id = $1 and scope = 'milestones') as first
                from initiative where id = $1
            ) initiative
            left join (
                select scope, basis, unit, line, sum(low) as low, sum(best) as best, sum(high) as high,
                    sum(open)::int as open, sum(deals)::int as deals, sum(counted)::int as counted
                from (
                    select scope, basis, unit, line, low, best, high, open, deals, counted from tally_sum
                    where initiative_id = $1 and grain = 3 and start < date_trunc('year', $2::date)::date
                    union all
                    select scope, basis, unit, line, low, best, high, open, deals, counted from tally_sum
                    where initiative_id = $1 and grain = 2 and start >= date_trunc('year', $2::date)::date
                        and start < date_trunc('month', $2::date)::date
                    union all
                    select scope, basis, unit, line, low, best, high, open, deals, counted from tally_sum
                    where initiative_id = $1 and grain = 1 and start >= date_trunc('month', $2::date)::date
                        and start <= $2::date
                ) period
                group by scope, basis, unit, line
                union all
                select scope, basis, '', 'moved', 0, 0, 0, 0, 0, 0
                from tally_movement
                where initiative_id = $1 and day between $3 and $2::date and since <= $2::date
                    and scope <> 'milestones'
                group by scope, basis
                having sum(count) <> 0
            ) sums on true""";

    private final Pool pool;

    /// @param revision of the initiative, in the very state in which the sums were read
    record Sums(long revision, StoredSums sums) {}

    StoredReading(Pool pool) {
        this.pool = pool;
    }

    /// The sums of a day.
    ///
    /// @param movedSince the day from which on milestones show that something moves
    Uni<Sums> of(long initiative, LocalDate day, LocalDate movedSince) {
        return pool.preparedQuery(SUMS)
                .execute(Tuple.of(initiative, day, movedSince))
                .map(StoredReading::sums);
    }

    private static Sums sums(RowSet<Row> rows) {
        var totals = new HashMap<SumLine, Change>();
        var moved = new HashSet<StoredSums.Where>();
        for (var row : rows) {
            var scope = row.getString("scope");
            if (scope != null) {
                var basis = Worded.of(Basis.class, row.getString("basis")).orElseThrow();
                if (row.getString("line").equals(MOVED)) {
                    moved.add(new StoredSums.Where(scope, basis));
                } else {
                    totals.put(new SumLine(scope, basis, row.getString("unit"), row.getString("line")), change(row));
                }
            }
        }
        var row = rows.iterator().next();
        var first = row.getString("first");
        return new Sums(
                row.getLong("revision"), new StoredSums(totals, moved, first == null ? null : LocalDate.parse(first)));
    }

    static Change change(Row row) {
        return new Change(
                amount(row, "low"),
                amount(row, "best"),
                amount(row, "high"),
                row.getInteger("open"),
                row.getInteger("deals"),
                row.getInteger("counted"));
    }

    private static BigDecimal amount(Row row, String column) {
        return row.getBigDecimal(column);
    }
}
