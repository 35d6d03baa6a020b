package org.followthrough.tally;

import static org.followthrough.figure.Amounts.plain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.followthrough.figure.Range;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// The amounts over time as a running sum: each cluster of deals adds the difference on the days on which it changes.
final class Timelines {

    private final Ledger ledger;
    private final Sums sums;
    private final Unit unit;
    private final Scope scope;
    private final TreeMap<LocalDate, Set<Set<String>>> changes = new TreeMap<>();
    private final Map<Stage, Running> running = new EnumMap<>(Stage.class);
    private final Map<Set<String>, Map<Stage, Part>> last = new HashMap<>();

    Timelines(Ledger ledger, Sums sums, Unit unit, Basis basis) {
        this.ledger = ledger;
        this.sums = sums;
        this.unit = unit;
        this.scope = Scope.of(basis);
        for (var cluster : ledger.clusters(unit)) {
            for (var day : ledger.days(cluster)) {
                changes.computeIfAbsent(day, _ -> new HashSet<>()).add(cluster);
            }
        }
        for (var stage : Stage.values()) {
            running.put(stage, new Running());
        }
    }

    /// @param from the first day; @param to the last day
    Timeline of(Basis basis, LocalDate from, LocalDate to, Timeline.Every every) {
        var ends = new ArrayList<LocalDate>();
        for (var start = from; !start.isAfter(to); start = ends.getLast().plusDays(1)) {
            var end = end(start, every);
            ends.add(end.isAfter(to) ? to : end);
        }
        return new Timeline(unit, basis, every, points(from, ends));
    }

    /// The first and the last day, and those between on which anything changes or the pace turns.
    ///
    /// @param atMost so many; where there are more, the last of each of a third as many stretches of time, of
    ///     which each has many
    Timeline.Steps steps(LocalDate from, LocalDate to, int atMost) {
        var days = new TreeSet<>(changes.subMap(from, true, to, true).keySet());
        days.addAll(new TreeSet<>(Promises.turns(ledger.chosen())).subSet(from, true, to, true));
        days.add(from);
        days.add(to);
        var isThinned = days.size() > atMost;
        return new Timeline.Steps(points(from, isThinned ? thinned(days, atMost / 3) : days), isThinned);
    }

    private static Collection<LocalDate> thinned(TreeSet<LocalDate> days, int stretches) {
        var all = 1 + ChronoUnit.DAYS.between(days.first(), days.last());
        var last = new TreeMap<Long, LocalDate>();
        days.forEach(day -> last.put(ChronoUnit.DAYS.between(days.first(), day) * stretches / all, day));
        last.put(-1L, days.first());
        return new TreeSet<>(last.values());
    }

    /// @param from the first day of the first
    /// @param ends the last day of each, in order
    private List<Timeline.Point> points(LocalDate from, Collection<LocalDate> ends) {
        var commitments = Promises.counted(ledger.chosen().facts());
        var points = new ArrayList<Timeline.Point>();
        advance(LocalDate.MIN, from.minusDays(1));
        var before = from.minusDays(1);
        for (var end : ends) {
            var levels = cells();
            advance(before, end);
            points.add(point(before.plusDays(1), end, levels, commitments));
            before = end;
        }
        return points;
    }

    private static LocalDate end(LocalDate start, Timeline.Every every) {
        return switch (every) {
            case DAY -> start;
            case MONTH -> start.withDayOfMonth(start.lengthOfMonth());
            case YEAR -> start.withDayOfYear(start.lengthOfYear());
        };
    }

    private Timeline.Point point(
            LocalDate from, LocalDate to, Map<Stage, Cell> before, List<CommitmentTerms> commitments) {
        var after = cells();
        var flow = new EnumMap<Stage, BigDecimal>(Stage.class);
        after.forEach((stage, cell) -> flow.put(
                stage,
                cell.bestOrZero().subtract(before.getOrDefault(stage, Cell.NONE).bestOrZero())));
        var promises = Promises.of(ledger.chosen(), commitments, unit, to);
        var pace = promises.pace();
        return new Timeline.Point(
                from, to, promises.announced().current(), after, flow, pace == null ? null : pace.expected());
    }

    private Map<Stage, Cell> cells() {
        var cells = new EnumMap<Stage, Cell>(Stage.class);
        running.forEach((stage, sum) -> cells.put(stage, sum.cell()));
        return cells;
    }

    /// Brings the running sums from the end of one day to the end of another.
    private void advance(LocalDate from, LocalDate to) {
        var changed = new HashSet<Set<String>>();
        changes.subMap(from, false, to, true).values().forEach(changed::addAll);
        if (from.equals(LocalDate.MIN)) {
            changed.addAll(changes.getOrDefault(from, Set.of())); // what has always held
        }
        for (var cluster : changed) {
            var before = last.computeIfAbsent(cluster, _ -> new EnumMap<>(Stage.class));
            var groups = ledger.groups(scope, to, cluster);
            for (var stage : Stage.values()) {
                var after = part(stage, groups, to);
                var replaced = before.put(stage, after);
                if (!after.equals(replaced)) {
                    running.computeIfAbsent(stage, _ -> new Running()).replace(replaced, after);
                }
            }
        }
    }

    /// What a cluster adds. Most are a single deal, which overlaps with nothing.
    private Part part(Stage stage, List<Member> groups, LocalDate day) {
        if (groups.size() > 1) {
            var sum = sums.at(stage, groups, unit, day);
            return new Part(sum.lines().size(), sum.counted(), sum.amount());
        }
        if (groups.isEmpty() || !Sums.isAt(stage, groups.getFirst(), day)) {
            return Part.NONE;
        }
        var amount = Sums.amount(stage, groups.getFirst(), unit, day);
        return new Part(1, amount == null ? 0 : 1, amount);
    }

    /// What a cluster adds to a total.
    private record Part(int deals, int counted, @Nullable Range amount) {

        private static final Part NONE = new Part(0, 0, Range.ZERO);
    }

    /// A total that is kept up to date by differences.
    private static final class Running {

        private BigDecimal low = BigDecimal.ZERO;
        private BigDecimal best = BigDecimal.ZERO;
        private BigDecimal high = BigDecimal.ZERO;
        private int open;
        private int deals;
        private int counted;

        void replace(@Nullable Part before, Part after) {
            if (before != null) {
                add(before, -1);
            }
            add(after, 1);
        }

        private void add(Part part, int sign) {
            var amount = part.amount();
            var factor = BigDecimal.valueOf(sign);
            deals += sign * part.deals();
            counted += sign * part.counted();
            open += amount == null || amount.high() == null ? sign : 0;
            if (amount != null) {
                low = low.add(amount.low().multiply(factor));
                best = best.add(amount.best().multiply(factor));
                high = amount.high() == null ? high : high.add(amount.high().multiply(factor));
            }
        }

        Cell cell() {
            if (counted == 0) {
                return deals == 0 ? Cell.NONE : new Cell(BigDecimal.ZERO, null, null, deals, 0);
            }
            return new Cell(plain(low), plain(best), open > 0 ? null : plain(high), deals, counted);
        }
    }
}
