package org.followthrough.tracker;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.followthrough.tally.Total;
import org.jspecify.annotations.Nullable;

/// A total over commitments.
///
/// @param commitments how many speak in the unit
/// @param counted how many of them are not undisclosed
@Schema(name = "Total")
record TotalView(
        BigDecimal low, @Nullable BigDecimal best, @Nullable BigDecimal high, int commitments, int counted) {

    static TotalView of(Total total) {
        return new TotalView(total.low(), total.best(), total.high(), total.commitments(), total.counted());
    }
}
