package org.followthrough.tally;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A total over deals: what is known, and of how many.
///
/// @param low the least
/// @param best the most likely of the deals that have an amount; `null` when there are deals and none has one
/// @param high the most; `null` when it is open, as it is when some deal has no amount
/// @param deals how many deals are at the stage, parts not counted again
/// @param counted how many of them have an amount in the unit
public record Cell(
        BigDecimal low, @Nullable BigDecimal best, @Nullable BigDecimal high, int deals, int counted) {

    /// Nothing, of no deals.
    public static final Cell NONE = new Cell(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0);

    /// The amount alone.
    public Amount amount() {
        return new Amount(low, best, high);
    }

    /// The best known amount, where nothing known adds nothing.
    BigDecimal bestOrZero() {
        return best == null ? BigDecimal.ZERO : best;
    }
}
