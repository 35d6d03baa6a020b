package org.followthrough.tracker;

import java.util.HashSet;
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

    /// What two writes change together.
    public Touched and(Touched other) {
        return new Touched(
                both(initiatives, other.initiatives),
                both(deals, other.deals),
                both(sources, other.sources),
                both(parties, other.parties));
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
