package org.followthrough.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// All that a tally has to know of deals: their totals on one day, wherever they come from.
interface Totals {

    /// The deals of the initiative as a whole.
    OnBasis ofInitiative(Basis basis);

    /// The deals that count towards a commitment or its parts.
    ///
    /// @param within the commitment and its parts
    OnBasis ofCommitment(String commitment, Set<String> within, Basis basis);

    /// The deals that a claim is held against.
    OnBasis ofClaim(Claim claim, Stage stage);

    /// The deals of one scope on one basis.
    interface OnBasis {

        /// Whether no deal is attributed.
        boolean isEmpty();

        /// Whether one of them has a milestone in force.
        boolean hasRecord();

        /// Whether a milestone of one of them that moves something took effect from a day on.
        boolean hasMoved(LocalDate since);

        Cell cell(Stage stage, Unit unit);

        /// What is implied, or `null` when nothing is.
        @Nullable
        Implied implied(Stage stage, Unit unit);

        List<BridgeStep> bridge(Unit unit);
    }
}
