package org.followthrough.tally;

import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// Where a number stands in the tracker.
///
/// @param basis with the stage, or `null` where it is what is announced
/// @param stage with the basis, or `null` where it is what is announced
record Spot(Unit unit, @Nullable Basis basis, @Nullable Stage stage) {}
