package org.followthrough.tracker;

import org.followthrough.tally.InitiativeTerms;
import org.followthrough.tally.Tally;
import org.jspecify.annotations.Nullable;

/// What becomes of the numbers of an initiative when something is written.
///
/// @param before as they are, or `null` when it is not on record yet
/// @param after as they would be, or `null` when it would be closed
public record Foreseen(
        InitiativeTerms initiative,
        @Nullable Tally before,
        @Nullable Tally after) {}
