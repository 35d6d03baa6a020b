package org.followthrough.tally;

/// A rule of the method, for naming it where it was used. The page `/method` explains each under its word.
public enum Rule implements Worded {
    RANGES,
    DATES,
    CURRENCIES,
    ANNOUNCED,
    STAGES,
    VALUE,
    UNDERWAY,
    REALISED,
    CANCELLED,
    BASES,
    SHARES,
    PARTS,
    OVERLAPS,
    UNDISCLOSED,
    IMPLIED,
    RECONCILIATION,
    BRIDGE,
    PACE,
    VERDICTS,
    PREDATING,
    EVIDENCE
}
