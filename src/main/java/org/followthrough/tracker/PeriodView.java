package org.followthrough.tracker;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.followthrough.figure.PartialDate;
import org.followthrough.figure.Period;
import org.jspecify.annotations.Nullable;

/// From a date to a date, as precise as they are known; an end that is `null` is open.
@Schema(name = "Between")
record PeriodView(@Nullable String from, @Nullable String to) {

    static @Nullable PeriodView of(@Nullable Period period) {
        return period == null ? null : new PeriodView(text(period.from()), text(period.to()));
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }
}
