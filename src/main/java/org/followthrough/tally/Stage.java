package org.followthrough.tally;

/// How far a deal has come.
public enum Stage implements Worded {
    /// Talks, letters of intent, memoranda, plans.
    PROPOSED,
    /// Signed and binding.
    AGREED,
    /// Begun.
    UNDERWAY,
    /// Delivered.
    REALISED
}
