package org.followthrough.tally;

/// What a milestone says of a deal (design §2).
public enum MilestoneKind implements Worded {
    PROPOSED,
    AGREED,
    EXTENDED,
    RESTATED,
    UNDERWAY,
    REALISED,
    /// Paid back, closed, laid off.
    REVERSED,
    PAUSED,
    CANCELLED,
    DISPUTED,
    /// Said on a day: a stage and the day it is due.
    PLANNED
}
