package org.followthrough.tally;

/// How firmly something was promised.
public enum CommitmentKind implements Worded {
    PLEDGE,
    TARGET,
    BINDING,
    /// What a thing is expected to cost: shown, but in no sum, pace or verdict.
    BUDGET
}
