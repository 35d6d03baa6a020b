package org.followthrough.tally;

import java.math.BigDecimal;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// A claim held against the items of its own scope.
///
/// @param claimed the best of what is claimed, or `null` when it has no total
/// @param itemised the items: deals, or commitments when the claim is of what was announced
/// @param implied what rules of thumb suggest for deals with no amount, or `null` when there are none
/// @param withImplied itemised and implied together
/// @param unexplained claimed less itemised (best), or `null` when either is not known
public record Reconciled(
        Dated<Claim> claim,
        Unit unit,
        @Nullable BigDecimal claimed,
        Cell itemised,
        @Nullable Implied implied,
        Amount withImplied,
        @Nullable BigDecimal unexplained) {}
