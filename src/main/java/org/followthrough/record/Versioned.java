package org.followthrough.record;

/// An answer with one thing whose terms have versions.
public interface Versioned {

    /// How the thing stands.
    State state();
}
