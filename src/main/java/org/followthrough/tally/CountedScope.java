package org.followthrough.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// One scope of deals on one basis, for which sums are kept.
///
/// @param name by which it is known
/// @param scope the deals, where it is no claim's
/// @param claim the claim, or `null`
/// @param units in which it is summed up
/// @param stages at which it is summed up
/// @param hasBridge whether its bridge is kept
record CountedScope(
        Ledger ledger,
        String name,
        Basis basis,
        Scope scope,
        @Nullable Claim claim,
        List<Unit> units,
        List<Stage> stages,
        boolean hasBridge) {

    static CountedScope ofInitiative(Ledger ledger, Basis basis, List<Unit> units) {
        return new CountedScope(
                ledger, SumLine.INITIATIVE, basis, Scope.of(basis), null, units, List.of(Stage.values()), true);
    }

    static CountedScope ofCommitment(
            Ledger ledger, String commitment, Set<String> within, Basis basis, List<Unit> units) {
        return new CountedScope(
                ledger,
                SumLine.ofCommitment(commitment),
                basis,
                Scope.of(basis, within),
                null,
                units,
                List.of(Stage.values()),
                false);
    }

    static CountedScope ofClaim(Ledger ledger, Claim claim, Stage stage) {
        var unit = ledger.chosen().measure().counted(claim.figure().unit());
        return new CountedScope(
                ledger,
                SumLine.ofClaim(claim.key()),
                claim.basis(),
                Scope.of(claim.basis()),
                claim,
                List.of(unit),
                List.of(stage),
                false);
    }

    /// Its deals on a day.
    Course.Groups groups(LocalDate day) {
        if (claim != null) {
            var groups = new Reconciling(ledger, day).groups(claim, stages.getFirst());
            return new Course.Groups(day, groups, groups);
        }
        var groups = ledger.groups(scope, day);
        var isAll = !hasBridge || ledger.chosen().isEveryNatureChosen();
        return new Course.Groups(day, groups, isAll ? groups : ledger.groups(scope.ofAnyNature(), day));
    }
}
