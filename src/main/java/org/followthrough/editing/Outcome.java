package org.followthrough.editing;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/// What came of one operation.
///
/// @param status as HTTP says it
/// @param location where what was created is, or `null`
/// @param tag the entity tag of what stands now, or `null`
record Outcome(
        int status, @Nullable String location, @Nullable String tag, JsonNode body) {}
