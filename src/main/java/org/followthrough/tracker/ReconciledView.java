package org.followthrough.tracker;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.followthrough.tally.Implied;
import org.followthrough.tally.Reconciled;
import org.jspecify.annotations.Nullable;

/// A total that somebody states, held against the items of its own scope.
///
/// @param figure the claim as written
/// @param claimed the best of what is claimed, or `null` when it has no total
/// @param implied what rules of thumb suggest for deals with no amount, or `null`
/// @param unexplained claimed less itemised, or `null` when either is not known
@Schema(name = "Reconciled")
record ReconciledView(
        String key,
        @Nullable String party,
        String basis,
        String stage,
        String on,
        @Nullable PeriodView period,
        String figure,
        String unit,
        @Nullable BigDecimal claimed,
        CellView itemised,
        @Nullable AmountView implied,
        AmountView withImplied,
        @Nullable BigDecimal unexplained) {

    static ReconciledView of(Reconciled reconciled) {
        var claim = reconciled.claim().fact();
        return new ReconciledView(
                claim.key(),
                claim.party(),
                claim.basis().word(),
                claim.stage().word(),
                claim.on().toString(),
                PeriodView.of(claim.period()),
                claim.figure().toString(),
                reconciled.unit().name(),
                reconciled.claimed(),
                CellView.of(reconciled.itemised()),
                implied(reconciled.implied()),
                AmountView.of(reconciled.withImplied()),
                reconciled.unexplained());
    }

    private static @Nullable AmountView implied(@Nullable Implied implied) {
        return implied == null ? null : new AmountView(implied.low(), implied.best(), implied.high());
    }
}
