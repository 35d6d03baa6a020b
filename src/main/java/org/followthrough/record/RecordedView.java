package org.followthrough.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When something was recorded, by whom and why, and what became of it.
///
/// @param supersededAt when it was corrected or retracted, or `null` while it stands
/// @param closedBy who corrected or retracted it, or `null`
/// @param closedWhy why, or `null`
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordedView(
        Instant at,
        String who,
        String why,
        @Nullable Instant supersededAt,
        @Nullable String closedBy,
        @Nullable String closedWhy) {}
