package org.followthrough.site;

import java.math.BigDecimal;
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
        Shown claimed,
        Shown itemised,
        @Nullable Shown implied,
        @Nullable Shown withImplied,
        @Nullable Shown unexplained) {

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
                        ? new Shown(addresses.formats().text(claim.figure()), "claimed", null, href, null)
                        : number(claimed, unit, addresses, href),
                itemised(reconciled, unit, addresses.language(), href),
                implied == null ? null : Shown.of(implied, unit, addresses.language(), href),
                implied == null ? null : Shown.worked(reconciled.withImplied(), unit, addresses.language(), href),
                unexplained == null ? null : number(unexplained, unit, addresses, href));
    }

    private static Shown number(BigDecimal number, Unit unit, Addresses addresses, String href) {
        return new Shown(addresses.formats().readable(number, unit), "known", null, href, Exact.of(number));
    }

    private static Shown itemised(Reconciled reconciled, Unit unit, Language language, String href) {
        var cell = reconciled.itemised();
        var isCommitments = reconciled.claim().fact().stage() == ClaimedStage.ANNOUNCED;
        if (isCommitments && cell.deals() > 0) {
            var note = language.say().fromCommitments(language.formats().count(cell.deals()));
            return new Shown(
                    language.formats().text(cell.amount(), unit), "known", note, href, Exact.of(cell.amount()));
        }
        return Shown.of(cell, unit, language, href);
    }
}
