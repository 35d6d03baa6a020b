package org.followthrough.tally;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What rules of thumb suggest for deals whose amount in the unit nobody said; never part of a sum.
///
/// @param low the least
/// @param best the most likely
/// @param high the most, or `null` when it is open
/// @param deals how many deals it is taken from
public record Implied(
        BigDecimal low, BigDecimal best, @Nullable BigDecimal high, int deals) {}
