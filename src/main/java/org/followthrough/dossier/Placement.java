package org.followthrough.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Gives the items of a list their places: numbers that sort as the list does, with room between any two, so that
/// what stands already moves only where the order asks for it.
final class Placement {

    private Placement() {}

    /// The place of each item.
    ///
    /// @param standing for each item in its order, the place it has, or `null` when it has none yet
    /// @return for each item the place it is to have; as many as can be keep theirs
    static List<BigDecimal> of(List<@Nullable BigDecimal> standing) {
        var kept = longestRising(standing);
        var places = new ArrayList<BigDecimal>(standing.size());
        for (var at = 0; at < standing.size(); ) {
            var next = kept.nextSetBit(at);
            var end = next < 0 ? standing.size() : next;
            between(places, end - at, next < 0 ? null : standing.get(next));
            if (next >= 0) {
                places.add(Objects.requireNonNull(standing.get(next)));
            }
            at = end + 1;
        }
        return places;
    }

    /// Adds `count` places behind the last one there is and before the next one, if there is one.
    private static void between(List<BigDecimal> places, int count, @Nullable BigDecimal next) {
        var last = places.isEmpty() ? null : places.getLast();
        var start = last != null ? last : next == null ? BigDecimal.ZERO : next.subtract(BigDecimal.valueOf(count + 1));
        var step = last == null || next == null ? BigDecimal.ONE : step(next.subtract(last), count);
        for (var nth = 1; nth <= count; nth++) {
            places.add(start.add(step.multiply(BigDecimal.valueOf(nth))));
        }
    }

    /// The distance, divided by the power of ten that leaves room for so many: always a decimal number.
    private static BigDecimal step(BigDecimal distance, int count) {
        return distance.movePointLeft(Integer.toString(count).length());
    }

    /// Which items are in a longest subsequence of rising places.
    private static BitSet longestRising(List<@Nullable BigDecimal> standing) {
        var tails = new int[standing.size()]; // by length: the item that ends the lowest such subsequence
        var before = new int[standing.size()];
        var length = 0;
        for (var at = 0; at < standing.size(); at++) {
            if (standing.get(at) == null) {
                continue;
            }
            var found = firstNotBelow(standing, tails, length, at);
            before[at] = found == 0 ? -1 : tails[found - 1];
            tails[found] = at;
            length = Math.max(length, found + 1);
        }
        var kept = new BitSet(standing.size());
        for (var at = length == 0 ? -1 : tails[length - 1]; at >= 0; at = before[at]) {
            kept.set(at);
        }
        return kept;
    }

    private static int firstNotBelow(List<@Nullable BigDecimal> standing, int[] tails, int length, int at) {
        var low = 0;
        for (var high = length; low < high; ) {
            var middle = (low + high) >>> 1;
            if (isBelow(standing.get(tails[middle]), standing.get(at))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isBelow(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) < 0;
    }
}
