package org.followthrough.tally;

/// On which ground a deal counts towards an initiative. Each total contains the one before.
public enum Basis implements Worded {
    /// Made by the initiative itself.
    PROGRAMME,
    /// Carries its name.
    BRAND,
    /// Made by one of its sponsors on its own.
    SPONSOR;

    /// Whether a total on this basis contains what counts on the other.
    public boolean contains(Basis other) {
        return other.compareTo(this) <= 0;
    }
}
