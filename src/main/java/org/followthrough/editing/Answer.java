package org.followthrough.editing;

import org.jspecify.annotations.Nullable;

/// What a request was answered, as it is kept for its repetition.
///
/// @param body JSON
/// @param isReplayed whether it was answered so before
record Answer(
        int status, @Nullable String location, @Nullable String tag, String body, boolean isReplayed) {}
