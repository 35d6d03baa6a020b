package org.followthrough.tally;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which source says so, and where in it.
///
/// @param source the key of the source
/// @param at where in it, such as `paragraph 3`, or `null`
/// @param note what to know when reading it, or `null`
/// @param read the day on which it was read, or `null`
public record Citation(
        String source,
        @Nullable String at,
        @Nullable String note,
        @Nullable LocalDate read) {}
