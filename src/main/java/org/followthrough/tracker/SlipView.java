package org.followthrough.tracker;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.followthrough.tally.Slip;
import org.jspecify.annotations.Nullable;

/// How far a planned stage of a deal has slipped.
///
/// @param reached the day on which it was reached, or `null`
/// @param days from the first due day to the day it was reached, or else to the latest due day
@Schema(name = "Slip")
record SlipView(
        String deal,
        String stage,
        String first,
        String latest,
        @Nullable LocalDate reached,
        long days,
        boolean overdue) {

    static SlipView of(Slip slip) {
        return new SlipView(
                slip.deal(),
                slip.stage().word(),
                slip.first().toString(),
                slip.latest().toString(),
                slip.reached(),
                slip.days(),
                slip.overdue());
    }
}
