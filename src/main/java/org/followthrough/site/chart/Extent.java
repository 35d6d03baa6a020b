package org.followthrough.site.chart;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// How far an amount reaches.
public sealed interface Extent {

    /// There is nothing that could have an amount.
    record None() implements Extent {}

    /// There is something, and nobody said how much.
    record Undisclosed() implements Extent {}

    /// From the least to the most; a `high` of `null` is open.
    record Known(BigDecimal low, BigDecimal best, @Nullable BigDecimal high) implements Extent {

        /// The furthest amount that is said.
        BigDecimal furthest() {
            return high == null ? best : high;
        }
    }
}
