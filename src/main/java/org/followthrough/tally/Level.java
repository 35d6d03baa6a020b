package org.followthrough.tally;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.figure.Amounts;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// What some deals or commitments add to a number. Unlike a range it may be in any order: while facts are taken one
/// after the other, an overlap may for once take back more than there is.
///
/// @param high `null` when it is open
record Level(BigDecimal low, BigDecimal best, @Nullable BigDecimal high, int deals, int counted) {

    static final Level NONE = new Level(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0);

    /// Every number of the facts on the day of a question; those that are nothing are left out.
    static Map<Spot, Level> all(Facts facts, Question question, List<Unit> units) {
        var chosen = new Chosen(facts, question);
        var levels = new LinkedHashMap<Spot, Level>();
        var counted = Promises.counted(facts);
        for (var unit : counted.isEmpty() ? List.<Unit>of() : units) {
            put(
                    levels,
                    new Spot(unit, null, null),
                    Promises.of(chosen, counted, unit, question.asOf()).current());
        }
        if (!facts.deals().isEmpty()) {
            deals(new Ledger(chosen), question, units, levels);
        }
        return levels;
    }

    private static void deals(Ledger ledger, Question question, List<Unit> units, Map<Spot, Level> into) {
        var sums = new Sums(ledger);
        for (var basis : Basis.values()) {
            var groups = ledger.groups(Scope.of(basis), question.asOf());
            for (var unit : groups.isEmpty() ? List.<Unit>of() : units) {
                for (var stage : Stage.values()) {
                    put(into, new Spot(unit, basis, stage), sums.at(stage, groups, unit, question.asOf()));
                }
            }
        }
    }

    private static void put(Map<Spot, Level> into, Spot spot, Sum<?> sum) {
        if (!sum.lines().isEmpty()) {
            into.put(spot, of(sum));
        }
    }

    private static Level of(Sum<?> sum) {
        var low = BigDecimal.ZERO;
        var best = BigDecimal.ZERO;
        @Nullable BigDecimal high = BigDecimal.ZERO;
        for (var line : sum.lines()) {
            var amount = line.amount();
            low = amount == null ? low : low.add(amount.low());
            best = amount == null ? best : best.add(amount.best());
            high = high == null || amount == null || amount.high() == null ? null : high.add(amount.high());
        }
        for (var taken : sum.taken()) {
            low = low.subtract(taken.low());
            best = best.subtract(taken.best());
            high = high == null || taken.high() == null ? null : high.subtract(taken.high());
        }
        return new Level(
                Amounts.plain(low),
                Amounts.plain(best),
                high == null ? null : Amounts.plain(high),
                sum.lines().size(),
                sum.counted());
    }

    /// As the tracker shows it.
    Cell cell() {
        return new Cell(low, deals > 0 && counted == 0 ? null : best, high, deals, counted);
    }

    /// What a cause did to the number, or `null` when nothing.
    static Moved.@Nullable Part part(Cause cause, Level before, Level after) {
        if (before.isAs(after)) {
            return null;
        }
        var high = before.high == null || after.high == null ? null : after.high.subtract(before.high);
        return new Moved.Part(
                cause,
                Amounts.plain(after.low.subtract(before.low)),
                Amounts.plain(after.best.subtract(before.best)),
                high == null ? null : Amounts.plain(high),
                after.deals - before.deals,
                after.counted - before.counted);
    }

    private boolean isAs(Level other) {
        return low.compareTo(other.low) == 0
                && best.compareTo(other.best) == 0
                && (high == null || other.high == null ? high == other.high : high.compareTo(other.high) == 0)
                && deals == other.deals
                && counted == other.counted;
    }
}
