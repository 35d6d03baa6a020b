package org.followthrough.tally;

import java.util.List;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// An initiative in one unit.
///
/// @param bases one for each basis, from the narrowest to the widest
/// @param pace `null` when no root commitment that speaks has a horizon
public record UnitTally(
        Unit unit,
        Announced announced,
        List<BasisTally> bases,
        @Nullable Pace pace,
        List<NotCounted> notCounted) {

    /// The deals on a basis.
    public BasisTally on(Basis basis) {
        return bases.get(basis.ordinal());
    }
}
