package org.followthrough.tally;

/// What a reader should know of an item (design §4).
public enum Flag implements Worded {
    /// Its first milestone is older than the first announcement.
    PREDATES("predates"),
    /// A source had to be lifted, so that realised ≤ underway ≤ agreed.
    LIFTED("lifted"),
    /// Somebody disputes it.
    DISPUTED("disputed"),
    /// Work on it has stopped for now.
    PAUSED("paused"),
    /// Its figure was said to be about so much.
    APPROXIMATE("approximate"),
    /// Its figure was said to be an estimate.
    ESTIMATED("estimated"),
    /// All its facts go back to one source.
    SINGLE_SOURCE("singleSource"),
    /// The stage was reached after the original horizon.
    LATE("late"),
    /// Nobody has checked it for 90 days.
    UNCHECKED("unchecked");

    private final String word;

    Flag(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
