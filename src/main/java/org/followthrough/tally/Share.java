package org.followthrough.tally;

import java.math.BigDecimal;
import org.followthrough.figure.Amounts;

/// A share that is not known exactly, 0 to 1.
///
/// @param low the least
/// @param best the most likely
/// @param high the most
public record Share(BigDecimal low, BigDecimal best, BigDecimal high) {

    /// Anything from nothing to all, most likely nothing: what an overlap is when nobody says more.
    public static final Share MAYBE = new Share(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ONE);

    public Share {
        if (low.signum() < 0
                || low.compareTo(best) > 0
                || best.compareTo(high) > 0
                || high.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("Not in order from 0 to 1: %s, %s, %s".formatted(low, best, high));
        }
        low = Amounts.plain(low);
        best = Amounts.plain(best);
        high = Amounts.plain(high);
    }
}
