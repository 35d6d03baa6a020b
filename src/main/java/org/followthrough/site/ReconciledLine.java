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
                claimed == null
                        ? addresses.formats().text(claim.figure())
                        : addresses.formats().readable(claimed, unit),
                itemised(reconciled, unit, addresses.language(), href),
                implied == null ? null : Shown.of(implied, unit, addresses.language(), href),
                implied == null ? null : Shown.of(reconciled.withImplied(), unit, addresses.language(), href),
                unexplained == null ? null : addresses.formats().readable(unexplained, unit));
    }

    private static Shown itemised(Reconciled reconciled, Unit unit, Language language, String href) {
        var cell = reconciled.itemised();
        var isCommitments = reconciled.claim().fact().stage() == ClaimedStage.ANNOUNCED;
        if (isCommitments && cell.deals() > 0) {
            var note = language.say().fromCommitments(language.formats().count(cell.deals()));
            return new Shown(language.formats().text(cell.amount(), unit), "known", note, href);
        }
        return Shown.of(cell, unit, language, href);
    }
}
