package org.followthrough.tally;

/// What a statement says of a commitment (design §2).
public enum StatementKind implements Worded {
    ANNOUNCED,
    REAFFIRMED,
    /// With the new total.
    RAISED,
    /// With the new total.
    REDUCED,
    DELAYED,
    WITHDRAWN,
    DISPUTED,
    DECLARED_FULFILLED;

    /// Whether a figure of such a statement is what the commitment stands at.
    public boolean setsTheAmount() {
        return this == ANNOUNCED || this == RAISED || this == REDUCED;
    }
}
