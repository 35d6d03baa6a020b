package org.followthrough.tally;

import org.jspecify.annotations.Nullable;

/// What a claimed total is a total of.
public enum ClaimedStage implements Worded {
    /// Of what was promised: held against the commitments.
    ANNOUNCED(null),
    /// Of deals proposed.
    PROPOSED(Stage.PROPOSED),
    /// Of deals agreed.
    AGREED(Stage.AGREED),
    /// Of deals underway.
    UNDERWAY(Stage.UNDERWAY),
    /// Of what was realised.
    REALISED(Stage.REALISED);

    private final @Nullable Stage stage;

    ClaimedStage(@Nullable Stage stage) {
        this.stage = stage;
    }

    /// The stage of the deals it is held against, or `null` when that is the commitments.
    public @Nullable Stage stage() {
        return stage;
    }
}
