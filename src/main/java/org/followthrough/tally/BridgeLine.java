package org.followthrough.tally;

/// The steps from all that was ever proposed or agreed down to what is realised (design §4).
public enum BridgeLine implements Worded {
    /// The highest value or agreed amount each deal ever had.
    GROSS,
    /// Less: not of the natures chosen.
    NATURE,
    /// Less: not agreed yet.
    PROPOSED,
    /// Less: replaced by another deal.
    REPLACED,
    /// Less: cancelled.
    CANCELLED,
    /// Less: reduced since.
    REDUCED,
    /// Less: the share that does not count towards the initiative.
    SHARE,
    /// Less: what may be the same deal told twice.
    OVERLAP,
    /// Equals: agreed.
    AGREED,
    /// Less: not begun.
    NOT_UNDERWAY,
    /// Equals: underway.
    UNDERWAY,
    /// Less: not delivered.
    NOT_REALISED,
    /// Equals: realised.
    REALISED;

    /// Whether it is a level rather than something taken off the level before.
    public boolean isLevel() {
        return this == GROSS || this == AGREED || this == UNDERWAY || this == REALISED;
    }
}
