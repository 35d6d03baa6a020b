package org.followthrough.tracker;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.followthrough.tally.Amount;
import org.followthrough.tally.Implied;
import org.jspecify.annotations.Nullable;

/// An amount that may be undisclosed (`best` is `null`) or open (`high` is `null`).
@Schema(name = "Amount")
record AmountView(
        BigDecimal low, @Nullable BigDecimal best, @Nullable BigDecimal high) {

    static AmountView of(Amount amount) {
        return new AmountView(amount.low(), amount.best(), amount.high());
    }

    /// With the number of deals that it is taken from.
    @Schema(name = "ImpliedAmount")
    record OfDeals(
            BigDecimal low, BigDecimal best, @Nullable BigDecimal high, int deals) {

        static OfDeals of(Implied implied) {
            return new OfDeals(implied.low(), implied.best(), implied.high(), implied.deals());
        }
    }
}
