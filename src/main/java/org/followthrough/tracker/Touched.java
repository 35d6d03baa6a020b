package org.followthrough.tracker;

import java.util.Set;

/// What a write changes or may change, by key.
///
/// @param initiatives those in whose dossiers something is written
/// @param deals those whose terms or facts are written, or that these facts name
/// @param sources those whose terms are written
/// @param parties those whose terms are written
public record Touched(Set<String> initiatives, Set<String> deals, Set<String> sources, Set<String> parties) {

    public Touched {
        initiatives = Set.copyOf(initiatives);
        deals = Set.copyOf(deals);
        sources = Set.copyOf(sources);
        parties = Set.copyOf(parties);
    }
}
