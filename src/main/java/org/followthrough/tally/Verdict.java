package org.followthrough.tally;

/// How an initiative or a commitment stands against its own promise; the first that holds, from the top (design §4).
public enum Verdict implements Worded {
    /// All that was promised was withdrawn.
    WITHDRAWN,
    /// What is promised, or what was realised, is not known.
    UNDISCLOSED,
    /// What is realised reaches what is promised now, and what was promised at first.
    FULFILLED,
    /// What is realised reaches what is promised now, but not what was promised at first.
    FULFILLED_AFTER_CUT,
    /// Nothing is on record that could tell.
    NOT_RECORDED,
    /// The time is over.
    EXPIRED,
    /// No deal has been agreed.
    NOT_STARTED,
    /// Nobody said by when.
    OPEN_ENDED,
    /// At least as much is realised as a steady pace would have.
    ON_PACE,
    /// Less than a steady pace would have, and nothing has happened for 180 days.
    STALLED,
    /// Less than a steady pace would have.
    BEHIND
}
