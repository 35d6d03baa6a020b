package org.followthrough.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.followthrough.figure.Range;
import org.jspecify.annotations.Nullable;

/// A total with what makes it: lines that add, and overlaps that take back (design §4, sums).
///
/// @param lines those at the stage, with an amount or without
/// @param taken what overlaps take back
record Sum<T>(List<Line<T>> lines, List<Taken> taken) {

    /// @param amount what it adds, or `null` when that is not known
    record Line<T>(T item, String key, @Nullable Range amount) {}

    /// What an overlap takes back, for each of low, best and high.
    ///
    /// @param high `null` when a member is unbounded: then the total is too
    record Taken(
            Dated<Overlap> overlap,
            BigDecimal low,
            BigDecimal best,
            @Nullable BigDecimal high) {}

    static <T> Sum<T> of(List<Line<T>> lines, List<Dated<Overlap>> overlaps, Function<Overlap, List<String>> members) {
        var taken = new ArrayList<Taken>();
        var known = new HashMap<String, Range>();
        if (!overlaps.isEmpty()) {
            lines.forEach(line -> {
                if (line.amount != null) {
                    known.put(line.key, line.amount);
                }
            });
        }
        for (var overlap : overlaps) {
            var amounts = members.apply(overlap.fact()).stream()
                    .distinct()
                    .filter(known::containsKey)
                    .map(known::get)
                    .toList();
            if (amounts.size() > 1) {
                taken.add(taken(overlap, amounts));
            }
        }
        return new Sum<>(lines, taken);
    }

    /// (1 − s)·sum + s·largest is sum − s·(sum − largest). The low total takes the high share, the high the low one.
    private static Taken taken(Dated<Overlap> overlap, List<Range> amounts) {
        var share = overlap.fact().share();
        return new Taken(
                overlap,
                share.high().multiply(allButTheLargest(amounts, Range::low)),
                share.best().multiply(allButTheLargest(amounts, Range::best)),
                amounts.stream().anyMatch(amount -> amount.high() == null)
                        ? null
                        : share.low().multiply(allButTheLargest(amounts, Sum::high)));
    }

    private static BigDecimal high(Range amount) {
        return amount.high() == null ? BigDecimal.ZERO : amount.high();
    }

    private static BigDecimal allButTheLargest(List<Range> amounts, Function<Range, BigDecimal> end) {
        var largest = BigDecimal.ZERO;
        var sum = BigDecimal.ZERO;
        for (var amount : amounts) {
            largest = largest.max(end.apply(amount));
            sum = sum.add(end.apply(amount));
        }
        return sum.subtract(largest);
    }

    int counted() {
        return (int) lines.stream().filter(line -> line.amount != null).count();
    }

    /// What is known of the total, or `null` when nothing is; its high is open where any line's amount is missing.
    @Nullable
    Range amount() {
        if (counted() == 0) {
            return lines.isEmpty() ? Range.ZERO : null;
        }
        var sum = Range.ZERO;
        var isOpen = false;
        for (var line : lines) {
            isOpen |= line.amount == null;
            sum = line.amount == null ? sum : sum.plus(line.amount);
        }
        var low = sum.low();
        var best = sum.best();
        var high = sum.high();
        for (var each : taken) {
            low = low.subtract(each.low);
            best = best.subtract(each.best);
            high = high == null || each.high == null ? null : high.subtract(each.high);
        }
        return new Range(low, best, isOpen ? null : high);
    }

    Cell cell() {
        var amount = Amount.of(amount());
        return new Cell(amount.low(), amount.best(), amount.high(), lines.size(), counted());
    }

    Total total() {
        var amount = Amount.of(amount());
        return new Total(amount.low(), amount.best(), amount.high(), lines.size(), counted());
    }
}
