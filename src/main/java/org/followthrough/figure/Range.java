package org.followthrough.figure;

import static org.followthrough.figure.Amounts.greaterOrUnbounded;
import static org.followthrough.figure.Amounts.plain;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What is known of an amount: no less than `low`, most likely `best`, no more than `high`.
///
/// A `high` of `null` is unbounded, as in "at least 500 billion": adding to it stays unbounded. Amounts are in the
/// normal form of [Amounts#plain], so that ranges that say the same are equal.
///
/// @param low the least
/// @param best the most likely, at least `low`
/// @param high the most, at least `best`; `null` is unbounded
public record Range(
        BigDecimal low, BigDecimal best, @Nullable BigDecimal high) {

    /// Exactly nothing, which is not the same as unknown.
    public static final Range ZERO = exactly(BigDecimal.ZERO);

    public Range {
        if (low.compareTo(best) > 0 || (high != null && best.compareTo(high) > 0)) {
            throw new IllegalArgumentException("Not in order: %s, %s, %s".formatted(low, best, high));
        }
        low = plain(low);
        best = plain(best);
        high = high == null ? null : plain(high);
    }

    /// Exactly this amount.
    public static Range exactly(BigDecimal amount) {
        return new Range(amount, amount, amount);
    }

    /// This amount or more.
    public static Range atLeast(BigDecimal amount) {
        return new Range(amount, amount, null);
    }

    /// Nothing at all, or anything up to this amount, which is the best guess.
    public static Range upTo(BigDecimal amount) {
        return new Range(BigDecimal.ZERO, amount, amount);
    }

    /// Both together: unbounded where one is.
    public Range plus(Range other) {
        return new Range(
                low.add(other.low),
                best.add(other.best),
                high == null || other.high == null ? null : high.add(other.high));
    }

    /// What is left when `other` is taken away, never below zero: low less high, best less best, high less low.
    public Range minus(Range other) {
        return new Range(
                other.high == null ? BigDecimal.ZERO : atLeastZero(low.subtract(other.high)),
                atLeastZero(best.subtract(other.best)),
                high == null ? null : atLeastZero(high.subtract(other.low)));
    }

    /// So many times this range. Zero times unbounded is zero.
    ///
    /// @param factor zero or more
    public Range times(BigDecimal factor) {
        if (factor.signum() == 0) {
            return ZERO;
        }
        if (factor.equals(BigDecimal.ONE)) { // as nearly every share is
            return this;
        }
        return new Range(low.multiply(factor), best.multiply(factor), high == null ? null : high.multiply(factor));
    }

    /// The range whose ends are worked out from the ends of this one; an open end stays open.
    ///
    /// @param change keeps the order of amounts
    public Range map(UnaryOperator<BigDecimal> change) {
        return new Range(change.apply(low), change.apply(best), high == null ? null : change.apply(high));
    }

    /// The greater of the two for each of low, best and high; unbounded is the greatest.
    public Range atLeastAs(Range other) {
        return new Range(low.max(other.low), best.max(other.best), greaterOrUnbounded(high, other.high));
    }

    /// The lesser of the two for each of low, best and high.
    public Range atMostAs(Range other) {
        return new Range(
                low.min(other.low),
                best.min(other.best),
                high == null ? other.high : other.high == null ? high : high.min(other.high));
    }

    /// Whether this is exactly nothing.
    public boolean isZero() {
        return high != null && high.signum() == 0;
    }

    private static BigDecimal atLeastZero(BigDecimal amount) {
        return amount.max(BigDecimal.ZERO);
    }
}
