package org.followthrough.site;

import org.followthrough.tally.Basis;
import org.followthrough.tally.UnitTally;
import org.followthrough.tally.Worded;

/// The charts of a tracker.
enum Chart implements Worded {
    LADDER,
    BRIDGE,
    TIMELINE,
    MAP;

    /// The chart with all that stands beside it.
    ///
    /// @throws org.followthrough.problem.Refusal.NotFound where there is nothing to draw a map of
    Picture picture(Asking asking, UnitTally tally, Basis basis) {
        return switch (this) {
            case LADDER -> new LadderPicture(asking, tally).picture();
            case BRIDGE -> new BridgePicture(asking, tally, basis).picture();
            case TIMELINE -> timeline(asking, tally, basis).picture();
            case MAP -> new MapPicture(asking).picture();
        };
    }

    /// The chart as a file of its own.
    ///
    /// @throws org.followthrough.problem.Refusal.NotFound as for [#picture]
    String svg(Asking asking, UnitTally tally, Basis basis) {
        var sheet = Alone.sheet(asking, this == LADDER || this == MAP ? Basis.SPONSOR : basis);
        return switch (this) {
            case LADDER -> new LadderPicture(asking, tally).svg(sheet);
            case BRIDGE -> new BridgePicture(asking, tally, basis).svg(sheet);
            case TIMELINE -> timeline(asking, tally, basis).svg(sheet);
            case MAP -> new MapPicture(asking).svg(sheet);
        };
    }

    private static TimelinePicture timeline(Asking asking, UnitTally tally, Basis basis) {
        var happenings = new Happenings(asking, basis, asking.answer().tally().deals());
        return new TimelinePicture(asking, tally.unit(), basis, happenings);
    }
}
