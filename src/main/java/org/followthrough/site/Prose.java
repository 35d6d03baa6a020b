package org.followthrough.site;

/// The parts of the page on the method, in their order.
public enum Prose {
    RANGES,
    UNDISCLOSED,
    DATES,
    ANNOUNCED,
    STAGES,
    BASES,
    SHARES,
    PARTS,
    OVERLAPS,
    IMPLIED,
    RECONCILIATION,
    BRIDGE,
    PACE,
    VERDICTS,
    EVIDENCE,
    PREDATING,
    CURRENCIES,
    DAYS,
    FLAGS,
    COMMITMENT
}
