package org.followthrough.tally;

/// What was promised in one unit.
///
/// @param original by the first announcement of each commitment
/// @param current by the latest statement of each commitment
public record Announced(Total original, Total current) {}
