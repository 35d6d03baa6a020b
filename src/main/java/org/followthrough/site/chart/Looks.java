package org.followthrough.site.chart;

/// What the looks of amounts are called.
///
/// @param range from the least to the most
/// @param open no upper bound
/// @param undisclosed nobody said how much
/// @param implied what rules of thumb suggest
public record Looks(String range, String open, String undisclosed, String implied) {}
