package org.followthrough.tally;

import java.math.BigDecimal;
import java.util.List;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// One number of the tracker that moved, with what moved it.
///
/// @param basis the basis, or `null` where it is what is announced
/// @param stage the stage, or `null` where it is what is announced
/// @param before the number before; what is announced has its commitments as `deals`
/// @param after the number after
/// @param parts what moved it, in order; they add up to the difference exactly
public record Moved(
        Unit unit, @Nullable Basis basis, @Nullable Stage stage, Cell before, Cell after, List<Part> parts) {

    /// What one thing did to the number. A best that is undisclosed counts as nothing, before and after.
    ///
    /// @param low by how much the low moved
    /// @param best by how much the best moved
    /// @param high by how much the high moved; `null` where what it bears on was open before it or is since
    /// @param deals by how many the deals at the stage (or the commitments that speak) became more
    /// @param counted by how many those of them that have an amount became more
    public record Part(
            Cause cause,
            BigDecimal low,
            BigDecimal best,
            @Nullable BigDecimal high,
            int deals,
            int counted) {}

    /// By how much the low moved.
    public BigDecimal low() {
        return after.low().subtract(before.low());
    }

    /// By how many the deals at the stage, or the commitments that speak, became more.
    public int deals() {
        return after.deals() - before.deals();
    }

    /// By how many those of them that have an amount became more.
    public int counted() {
        return after.counted() - before.counted();
    }

    /// By how much the best moved, where what is undisclosed counts as nothing.
    public BigDecimal best() {
        return after.bestOrZero().subtract(before.bestOrZero());
    }

    /// By how much the high moved, or `null` where it was or is open.
    public @Nullable BigDecimal high() {
        return before.high() == null || after.high() == null
                ? null
                : after.high().subtract(before.high());
    }
}
