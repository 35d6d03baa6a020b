package org.followthrough.tracker;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.followthrough.tally.NotCounted;
import org.followthrough.tally.UnitTally;
import org.jspecify.annotations.Nullable;

/// An initiative in one unit.
///
/// @param pace `null` when nothing that is promised in the unit has a horizon
/// @param notCounted figures that are on record and enter no total
@Schema(name = "InUnit")
record UnitView(
        String unit,
        Announced announced,
        List<BasisView> bases,
        @Nullable PaceView pace,
        List<Left> notCounted) {

    /// @param original by the first announcement of each commitment
    /// @param current by the latest statement of each
    @Schema(name = "Announced")
    record Announced(TotalView original, TotalView current) {}

    /// A figure left out of the totals, of a deal, a commitment, or a claim or benchmark (`key`).
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "NotCounted")
    record Left(
            @Nullable String deal,
            @Nullable String commitment,
            @Nullable String key,
            UUID fact,
            String figure,
            String reason) {

        static Left of(NotCounted left) {
            return new Left(
                    left.deal(),
                    left.commitment(),
                    left.key(),
                    left.fact(),
                    left.figure().toString(),
                    left.reason().word());
        }
    }

    static UnitView of(UnitTally tally) {
        return new UnitView(
                tally.unit().name(),
                new Announced(
                        TotalView.of(tally.announced().original()),
                        TotalView.of(tally.announced().current())),
                tally.bases().stream().map(basis -> BasisView.of(basis, null)).toList(),
                PaceView.of(tally.pace()),
                tally.notCounted().stream().map(Left::of).toList());
    }
}
