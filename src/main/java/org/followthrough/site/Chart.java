package org.followthrough.site;

import org.followthrough.tally.Basis;
import org.followthrough.tally.UnitTally;
import org.followthrough.tally.Worded;

/// The charts of a tracker.
enum Chart implements Worded {
    LADDER,
    BRIDGE,
    TIMELINE;

    /// The chart with all that stands beside it.
    Picture picture(Asking asking, UnitTally tally, Basis basis) {
        return switch (this) {
            case LADDER -> new LadderPicture(asking, tally).picture();
            case BRIDGE -> new BridgePicture(asking, tally, basis).picture();
            case TIMELINE -> timeline(asking, tally, basis).picture();
        };
    }

    /// The chart as a file of its own.
    String svg(Asking asking, UnitTally tally, Basis basis) {
        return switch (this) {
            case LADDER -> new LadderPicture(asking, tally).svg();
            case BRIDGE -> new BridgePicture(asking, tally, basis).svg();
            case TIMELINE -> timeline(asking, tally, basis).svg();
        };
    }

    private static TimelinePicture timeline(Asking asking, UnitTally tally, Basis basis) {
        var happenings = new Happenings(asking, basis, asking.answer().tally().deals());
        return new TimelinePicture(asking, tally.unit(), basis, happenings);
    }
}
