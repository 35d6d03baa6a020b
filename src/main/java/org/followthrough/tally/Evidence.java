package org.followthrough.tally;

/// How well a fact is supported, from least to best.
public enum Evidence implements Worded {
    /// Somebody says so.
    CLAIMED,
    /// There is a filing, a contract, a permit.
    DOCUMENTED,
    /// Somebody independent has checked.
    VERIFIED;

    /// Whether this is the other level or better.
    public boolean isAtLeast(Evidence other) {
        return compareTo(other) >= 0;
    }
}
