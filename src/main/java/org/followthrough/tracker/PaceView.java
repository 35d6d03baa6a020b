package org.followthrough.tracker;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.followthrough.tally.Pace;
import org.jspecify.annotations.Nullable;

/// What a steady pace would have delivered by the day.
///
/// @param expected on the horizon in force; `null` when no amount with a horizon is disclosed
/// @param original the same on the original horizon
@Schema(name = "Pace")
record PaceView(@Nullable BigDecimal expected, @Nullable PeriodView horizon, Original original) {

    @Schema(name = "OriginalPace")
    record Original(@Nullable BigDecimal expected, @Nullable PeriodView horizon) {}

    static @Nullable PaceView of(@Nullable Pace pace) {
        if (pace == null) {
            return null;
        }
        var original = pace.original();
        return new PaceView(
                pace.expected(),
                PeriodView.of(pace.horizon()),
                new Original(original.expected(), PeriodView.of(original.horizon())));
    }
}
