package org.followthrough.tracker;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.followthrough.tally.Change;
import org.followthrough.tally.DailySums;
import org.followthrough.tally.Movement;
import org.followthrough.tally.SumLine;

/// Sums as rows of the database: what is added in each day, each month and each year.
final class SumRows {

    private static final int AT_ONCE = 20_000;
    private static final int DAY = 1;
    private static final int MONTH = 2;
    private static final int YEAR = 3;

    // Days and amounts go as text: the database alone knows of the day before all days.
    private static final String ADD = """
            merge into tally_sum sum
            using unnest($2::int[], $3::text[]::date[], $4::text[], $5::text[], $6::text[], $7::text[],
                $8::text[]::numeric[], $9::text[]::numeric[], $10::text[]::numeric[], $11::int[], $12::int[], $13::int[])
                as more(grain, start, scope, basis, unit, line, low, best, high, open, deals, counted)
            on sum.initiative_id = $1::bigint and sum.grain = more.grain::smallint and sum.start = more.start
                and sum.scope = more.scope and sum.basis = more.basis and sum.unit = more.unit and sum.line = more.line
            when matched and sum.low + more.low = 0 and sum.best + more.best = 0 and sum.high + more.high = 0
                and sum.open + more.open = 0 and sum.deals + more.deals = 0 and sum.counted + more.counted = 0
                then delete
            when matched then update set low = sum.low + more.low, best = sum.best + more.best,
                high = sum.high + more.high, open = sum.open + more.open, deals = sum.deals + more.deals,
                counted = sum.counted + more.counted
            when not matched then insert values ($1::bigint, more.grain::smallint, more.start, more.scope, more.basis,
                more.unit, more.line, more.low, more.best, more.high, more.open, more.deals, more.counted)""";

    private static final String MOVE = """
            merge into tally_movement movement
            using unnest($2::text[]::date[], $3::text[], $4::text[], $5::text[]::date[], $6::int[])
                as more(day, scope, basis, since, count)
            on movement.initiative_id = $1::bigint and movement.day = more.day and movement.scope = more.scope
                and movement.basis = more.basis and movement.since = more.since
            when matched and movement.count + more.count = 0 then delete
            when matched then update set count = movement.count + more.count
            when not matched then insert values
                ($1::bigint, more.day, more.scope, more.basis, more.since, more.count)""";

    private static final String FORGET_SUMS = "delete from tally_sum where initiative_id = $1";
    private static final String FORGET_MOVEMENTS = "delete from tally_movement where initiative_id = $1";

    /// @param start the first day of the period, as text, which knows what has always held
    record Key(int grain, String start, SumLine line) {

        private static final Comparator<Key> ORDER = Comparator.comparingInt(Key::grain)
                .thenComparing(Key::start)
                .thenComparing(each -> each.line.scope())
                .thenComparing(each -> each.line.basis())
                .thenComparing(each -> each.line.unit())
                .thenComparing(each -> each.line.line());

        /// The word for the grain.
        String period() {
            return switch (grain) {
                case DAY -> "day";
                case MONTH -> "month";
                default -> "year";
            };
        }
    }

    private SumRows() {}

    /// The rows of sums, in the order of their keys.
    static Map<Key, Change> of(DailySums sums) {
        var rows = new TreeMap<Key, Change>(Key.ORDER);
        sums.lines()
                .forEach((line, changes) -> changes.forEach((day, change) -> {
                    if (day.equals(LocalDate.MIN)) {
                        add(rows, new Key(YEAR, text(day), line), change); // before every year
                    } else if (isAsked(day)) {
                        add(rows, new Key(DAY, text(day), line), change);
                        add(rows, new Key(MONTH, text(day.withDayOfMonth(1)), line), change);
                        add(rows, new Key(YEAR, text(day.withDayOfYear(1)), line), change);
                    }
                }));
        return rows;
    }

    private static void add(Map<Key, Change> rows, Key key, Change change) {
        rows.merge(key, change, (before, more) -> {
            var after = before.plus(more);
            return after.isNone() ? null : after;
        });
    }

    /// After the last day that can be written nothing is asked.
    private static boolean isAsked(LocalDate day) {
        return day.getYear() <= 9999;
    }

    /// A day as the database reads it.
    static String text(LocalDate day) {
        return day.equals(LocalDate.MIN) ? "-infinity" : day.toString();
    }

    /// Adds sums to those that are stored.
    static Uni<Void> add(SqlConnection connection, long initiative, DailySums sums) {
        var rows = new ArrayList<>(of(sums).entrySet());
        var movements = movements(sums);
        return Uni.combine()
                .all()
                .unis(
                        inPieces(rows, piece -> addRows(connection, initiative, piece)),
                        inPieces(movements, piece -> addMovements(connection, initiative, piece)))
                .discardItems();
    }

    static List<Map.Entry<Movement, Integer>> movements(DailySums sums) {
        return sums.movements().entrySet().stream()
                .filter(each -> isAsked(each.getKey().day()))
                .filter(each -> each.getKey().since().equals(LocalDate.MIN)
                        || isAsked(each.getKey().since()))
                .toList();
    }

    /// Takes back all that is stored.
    static Uni<Void> forget(SqlConnection connection, long initiative) {
        return Uni.combine()
                .all()
                .unis(
                        connection.preparedQuery(FORGET_SUMS).execute(Tuple.of(initiative)),
                        connection.preparedQuery(FORGET_MOVEMENTS).execute(Tuple.of(initiative)))
                .discardItems();
    }

    private static <R> Uni<Void> inPieces(List<R> rows, Function<List<R>, Uni<?>> each) {
        if (rows.size() <= AT_ONCE) {
            return rows.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : each.apply(rows).replaceWithVoid();
        }
        return Multi.createFrom()
                .iterable(rows)
                .group()
                .intoLists()
                .of(AT_ONCE)
                .onItem()
                .transformToUniAndConcatenate(each)
                .onItem()
                .ignoreAsUni();
    }

    private static Uni<?> addRows(SqlConnection connection, long initiative, List<Map.Entry<Key, Change>> rows) {
        var values = Tuple.tuple()
                .addLong(initiative)
                .addArrayOfInteger(numbers(rows, each -> each.getKey().grain()))
                .addArrayOfString(texts(rows, each -> each.getKey().start()))
                .addArrayOfString(texts(rows, each -> each.getKey().line().scope()))
                .addArrayOfString(
                        texts(rows, each -> each.getKey().line().basis().word()))
                .addArrayOfString(texts(rows, each -> each.getKey().line().unit()))
                .addArrayOfString(texts(rows, each -> each.getKey().line().line()))
                .addArrayOfString(texts(rows, each -> each.getValue().low().toPlainString()))
                .addArrayOfString(texts(rows, each -> each.getValue().best().toPlainString()))
                .addArrayOfString(texts(rows, each -> each.getValue().high().toPlainString()))
                .addArrayOfInteger(numbers(rows, each -> each.getValue().open()))
                .addArrayOfInteger(numbers(rows, each -> each.getValue().deals()))
                .addArrayOfInteger(numbers(rows, each -> each.getValue().counted()));
        return connection.preparedQuery(ADD).execute(values);
    }

    private static Uni<?> addMovements(
            SqlConnection connection, long initiative, List<Map.Entry<Movement, Integer>> rows) {
        var values = Tuple.tuple()
                .addLong(initiative)
                .addArrayOfString(texts(rows, each -> text(each.getKey().day())))
                .addArrayOfString(texts(rows, each -> each.getKey().scope()))
                .addArrayOfString(texts(rows, each -> each.getKey().basis().word()))
                .addArrayOfString(texts(rows, each -> text(each.getKey().since())))
                .addArrayOfInteger(numbers(rows, Map.Entry::getValue));
        return connection.preparedQuery(MOVE).execute(values);
    }

    private static <R> String[] texts(List<R> rows, Function<R, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    private static <R> Integer[] numbers(List<R> rows, Function<R, Integer> number) {
        return rows.stream().map(number).toArray(Integer[]::new);
    }
}
