package org.followthrough.tally;

import java.math.BigDecimal;
import org.followthrough.figure.Range;
import org.jspecify.annotations.Nullable;

/// An amount that may be undisclosed, which is never the same as zero.
///
/// @param low the least, zero when nothing is known
/// @param best the most likely, or `null` when nothing is known
/// @param high the most, or `null` when it is open
public record Amount(
        BigDecimal low, @Nullable BigDecimal best, @Nullable BigDecimal high) {

    /// Nobody said how much.
    public static final Amount UNDISCLOSED = new Amount(BigDecimal.ZERO, null, null);

    /// What is known, or undisclosed when that is nothing.
    public static Amount of(@Nullable Range range) {
        return range == null ? UNDISCLOSED : new Amount(range.low(), range.best(), range.high());
    }
}
