package org.followthrough.tally;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A total over root commitments: what is known, and of how many.
///
/// @param low the least
/// @param best the most likely of those that have an amount; `null` when some speak and none has one
/// @param high the most; `null` when it is open, as it is when some commitment is undisclosed
/// @param commitments how many speak in the unit
/// @param counted how many of them are not undisclosed
public record Total(
        BigDecimal low, @Nullable BigDecimal best, @Nullable BigDecimal high, int commitments, int counted) {

    /// The amount alone.
    public Amount amount() {
        return new Amount(low, best, high);
    }
}
