package org.followthrough.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// Decimal amounts in one normal form, so that equal amounts are equal objects: no trailing zeros, no exponent.
public final class Amounts {

    /// Digits kept before the point.
    public static final int WHOLE_DIGITS = 24;

    /// Digits kept behind the point.
    public static final int DECIMALS = 6;

    /// Digits behind the point of what had to be divided or converted.
    public static final int WORKED_OUT_DECIMALS = 2;

    private Amounts() {}

    /// The same amount in normal form: `5E+2` and `500.00` are both `500`.
    public static BigDecimal plain(BigDecimal amount) {
        if (amount.scale() == 0) {
            return amount; // most are, and this is asked very often
        }
        var stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /// Whether an amount, of any sign, has no more digits than are stored.
    public static boolean isStorable(BigDecimal amount) {
        var plain = plain(amount);
        return plain.scale() <= DECIMALS && plain.precision() - plain.scale() <= WHOLE_DIGITS;
    }

    /// `amount × factor ÷ divisor`, rounded half even to two decimals: all alike, so that the order of amounts stays.
    public static BigDecimal share(BigDecimal amount, BigDecimal factor, BigDecimal divisor) {
        var product = amount.multiply(factor);
        var rounded = product.divide(divisor, WORKED_OUT_DECIMALS, RoundingMode.HALF_EVEN);
        return plain(rounded);
    }

    /// The greater of two amounts, where `null` is unbounded.
    public static @Nullable BigDecimal greaterOrUnbounded(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.max(other);
    }
}
