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

        /// An amount without a range.
        public static Known exactly(BigDecimal amount) {
            return new Known(amount, amount, amount);
        }

        /// Whether it may be more than its least.
        boolean isWide() {
            return furthest().compareTo(low) > 0;
        }

        /// Whether its best is told apart from its least.
        boolean hasBestBetween() {
            return best.compareTo(low) > 0 && best.compareTo(furthest()) <= 0;
        }

        /// The furthest amount that is said.
        BigDecimal furthest() {
            return high == null ? best : high;
        }
    }
}
