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
                addresses.words().word(slip.stage()),
                addresses.formats().text(slip.first()),
                addresses.formats().text(slip.latest()),
                reached == null ? null : addresses.formats().text(reached),
                slipped(slip, addresses.language()));
    }

    private static String slipped(Slip slip, Language language) {
        var days = slip.days();
        var by = days == 0
                ? language.words().text(Text.AS_PLANNED)
                : days > 0
                        ? language.say().later(language.formats().count(days))
                        : language.say().sooner(language.formats().count(-days));
        return slip.overdue() ? language.say().overdue(by) : by;
    }
}
