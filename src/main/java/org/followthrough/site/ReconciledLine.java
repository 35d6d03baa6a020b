package org.followthrough.site;

import org.followthrough.figure.Unit;
import org.followthrough.tally.ClaimedStage;
import org.followthrough.tally.Facts;
import org.followthrough.tally.Reconciled;
import org.jspecify.annotations.Nullable;

/// A total that somebody states, held against the items of its own scope.
///
/// @param unexplained what the items do not explain, or `null` when that cannot be said
record ReconciledLine(
        Cited claim,
        String claimed,
        Shown itemised,
        @Nullable Shown implied,
        @Nullable Shown withImplied,
        @Nullable String unexplained) {

    static ReconciledLine of(Reconciled reconciled, Facts known, Addresses addresses) {
        var claim = reconciled.claim().fact();
        var unit = reconciled.unit();
        var href = addresses.line("reconciliation." + claim.key(), unit, (String) null);
        var claimed = reconciled.claimed();
        var unexplained = reconciled.unexplained();
        var implied = reconciled.implied();
        return new ReconciledLine(
                Cited.of(reconciled.claim(), known, addresses),
                claimed == null ? Formats.text(claim.figure()) : Formats.readable(claimed, unit),
                itemised(reconciled, unit, href),
                implied == null ? null : Shown.of(implied, unit, href),
                implied == null ? null : Shown.of(reconciled.withImplied(), unit, href),
                unexplained == null ? null : Formats.readable(unexplained, unit));
    }

    private static Shown itemised(Reconciled reconciled, Unit unit, String href) {
        var cell = reconciled.itemised();
        var isCommitments = reconciled.claim().fact().stage() == ClaimedStage.ANNOUNCED;
        if (isCommitments && cell.deals() > 0) {
            var note = "from " + Formats.counted(cell.deals(), "commitment");
            return new Shown(Formats.text(cell.amount(), unit), "known", note, href);
        }
        return Shown.of(cell, unit, href);
    }
}
