package org.followthrough.tally;

/// What kind of contract or project a deal is.
public enum Nature implements Worded {
    CAPITAL,
    SERVICE,
    PURCHASE,
    EQUITY,
    LOAN,
    GRANT,
    GUARANTEE,
    IN_KIND,
    MIXED
}
