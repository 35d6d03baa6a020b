package org.followthrough.tally;

import java.math.BigDecimal;
import org.followthrough.figure.Period;
import org.jspecify.annotations.Nullable;

/// What a steady pace would have delivered by the day.
///
/// @param expected on the horizon in force; `null` when no amount with a horizon is disclosed
/// @param horizon the horizon in force: of several, from the first beginning to the last end
/// @param original the same on the original horizon
public record Pace(@Nullable BigDecimal expected, Period horizon, Original original) {

    /// @param expected on the original horizon
    /// @param horizon as it was first said
    public record Original(@Nullable BigDecimal expected, Period horizon) {}
}
