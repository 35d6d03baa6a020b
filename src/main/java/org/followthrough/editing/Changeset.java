package org.followthrough.editing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Several operations that are to happen together.
///
/// @param reason why, or `null` when it does not say
record Changeset(List<Change> operations, @Nullable String reason) {}
