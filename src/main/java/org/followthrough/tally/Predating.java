package org.followthrough.tally;

/// What becomes of deals whose first milestone is older than the initiative's first announcement.
public enum Predating implements Worded {
    /// They count.
    INCLUDE,
    /// They do not count.
    EXCLUDE,
    /// Only what each stage has gained since the first announcement counts.
    NET
}
