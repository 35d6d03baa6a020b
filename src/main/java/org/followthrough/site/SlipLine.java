package org.followthrough.site;

import org.followthrough.tally.Facts;
import org.followthrough.tally.Slip;
import org.jspecify.annotations.Nullable;

/// How far a planned stage of a deal has slipped.
record SlipLine(
        Piece deal,
        String stage,
        String first,
        String latest,
        @Nullable String reached,
        String slipped) {

    static SlipLine of(Slip slip, Facts known, Addresses addresses) {
        var reached = slip.reached();
        return new SlipLine(
                Cited.deal(slip.deal(), known, addresses),
                slip.stage().word(),
                Formats.text(slip.first()),
                Formats.text(slip.latest()),
                reached == null ? null : Formats.text(reached),
                slipped(slip));
    }

    private static String slipped(Slip slip) {
        var days = slip.days();
        var by = days == 0
                ? "as first planned"
                : Formats.counted(Math.abs(days), "day") + (days > 0 ? " later" : " sooner");
        return slip.overdue() ? by + ", and overdue" : by;
    }
}
