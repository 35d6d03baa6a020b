package org.followthrough.tally;

import org.followthrough.figure.Figure;
import org.followthrough.figure.PartialDate;
import org.jspecify.annotations.Nullable;

/// A rule of thumb from one unit to another: so much `per` goes with so much `figure`.
///
/// @param key names it within its dossier
/// @param by the key of the party that gave it, or `null`
/// @param per how much of the unit that is known, above zero
/// @param figure how much of the unit that is wanted
public record Benchmark(String key, @Nullable String by, Figure per, Figure figure, PartialDate on, Support support)
        implements Fact {}
