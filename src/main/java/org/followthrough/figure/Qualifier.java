package org.followthrough.figure;

/// How a single number was qualified by whoever gave it. It changes no amount; it is shown.
public enum Qualifier {
    /// Said to be about so much.
    ABOUT,
    /// Said to be an estimate.
    ESTIMATED
}
