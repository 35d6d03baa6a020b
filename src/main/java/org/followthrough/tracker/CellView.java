package org.followthrough.tracker;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.followthrough.tally.Cell;
import org.jspecify.annotations.Nullable;

/// A total over deals.
///
/// @param low the least
/// @param best the most likely; `null` when there are deals and none has an amount
/// @param high the most; `null` when it is open
/// @param deals how many deals are at the stage
/// @param counted how many of them have an amount in the unit
@Schema(name = "Cell")
record CellView(
        BigDecimal low, @Nullable BigDecimal best, @Nullable BigDecimal high, int deals, int counted) {

    static CellView of(Cell cell) {
        return new CellView(cell.low(), cell.best(), cell.high(), cell.deals(), cell.counted());
    }
}
