package org.followthrough.tally;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// What deals add to the totals of an initiative, as changes by day: the running sum up to a day is the total of that
/// day, as long as the reader chooses nothing but the day.
///
/// Deals that have nothing to do with each other add up: the sums of all deals are the sums of each neighbourhood of
/// deals together. So what one change to the record does to them is the difference it makes to its neighbourhood.
/// Only what is not zero is kept. Not for use by several threads at once.
public final class DailySums {

    private final Map<SumLine, Map<LocalDate, Change>> lines = new HashMap<>();
    private final Map<Movement, Integer> movements = new HashMap<>();
    private int deals;

    /// The sums of the deals among the facts, which include all that bears on an initiative besides deals.
    public static DailySums of(Facts facts) {
        return of(facts, LocalDate.MIN);
    }

    /// The sums of the deals among some facts without those of others: what a change to the record adds.
    ///
    /// What takes effect on a day changes no total of an earlier one, so only the days are worked out from
    /// the first on which the facts differ.
    public static DailySums difference(Facts before, Facts after) {
        var since = after.differsSince(before);
        return since == null ? new DailySums() : of(after, since).subtract(of(before, since));
    }

    private static DailySums of(Facts facts, LocalDate since) {
        var sums = new DailySums();
        new Contributing(facts, since).addTo(sums);
        return sums;
    }

    /// The changes of each line by day.
    public Map<SumLine, Map<LocalDate, Change>> lines() {
        return Collections.unmodifiableMap(lines);
    }

    /// How many milestones there are, by where they count.
    public Map<Movement, Integer> movements() {
        return Collections.unmodifiableMap(movements);
    }

    /// How many deals there are.
    public int deals() {
        return deals;
    }

    /// Whether there is nothing.
    public boolean isEmpty() {
        return deals == 0 && lines.isEmpty() && movements.isEmpty();
    }

    /// Adds all of others.
    public DailySums add(DailySums others) {
        others.lines.forEach((line, changes) -> changes.forEach((day, change) -> add(line, day, change)));
        others.movements.forEach(this::move);
        deals += others.deals;
        return this;
    }

    /// Takes away all of others.
    public DailySums subtract(DailySums others) {
        others.lines.forEach((line, changes) -> changes.forEach((day, change) -> add(line, day, change.negated())));
        others.movements.forEach((movement, count) -> move(movement, -count));
        deals -= others.deals;
        return this;
    }

    /// Adds a change of one day.
    public void add(SumLine line, LocalDate day, Change change) {
        if (change.isNone()) {
            return;
        }
        var changes = lines.computeIfAbsent(line, _ -> new TreeMap<>());
        changes.merge(day, change, (before, more) -> {
            var after = before.plus(more);
            return after.isNone() ? null : after;
        });
        if (changes.isEmpty()) {
            lines.remove(line);
        }
    }

    /// Counts milestones.
    public void move(Movement movement, int count) {
        if (count != 0) {
            movements.merge(movement, count, (before, more) -> before + more == 0 ? null : before + more);
        }
    }

    /// Counts deals.
    public void count(int more) {
        deals += more;
    }

    /// The sums of a day.
    ///
    /// @param movedSince the day from which on milestones show that something moves
    StoredSums on(LocalDate day, LocalDate movedSince) {
        var totals = new HashMap<SumLine, Change>();
        lines.forEach((line, changes) -> changes.forEach((each, change) -> {
            if (!each.isAfter(day)) {
                totals.merge(line, change, Change::plus);
            }
        }));
        var moved = new HashMap<StoredSums.Where, Integer>();
        movements.forEach((movement, count) -> {
            if (!movement.day().isBefore(movedSince)
                    && !movement.day().isAfter(day)
                    && !movement.since().isAfter(day)) {
                moved.merge(new StoredSums.Where(movement.scope(), movement.basis()), count, Integer::sum);
            }
        });
        moved.values().removeIf(count -> count == 0);
        var first = movements.keySet().stream()
                .filter(each -> each.scope().equals(SumLine.MILESTONES))
                .map(Movement::day)
                .min(LocalDate::compareTo)
                .orElse(null);
        return new StoredSums(totals, moved.keySet(), first);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DailySums sums
                && deals == sums.deals
                && lines.equals(sums.lines)
                && movements.equals(sums.movements);
    }

    @Override
    public int hashCode() {
        return lines.hashCode() + 31 * movements.hashCode() + deals;
    }
}
