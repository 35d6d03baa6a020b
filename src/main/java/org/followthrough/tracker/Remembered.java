package org.followthrough.tracker;

import java.time.Instant;
import org.followthrough.tally.Facts;
import org.followthrough.tally.History;
import org.jspecify.annotations.Nullable;

/// All that was ever on record about an initiative, as one revision of it has it. What is known now, which is what
/// nearly everybody asks for, is kept ready.
final class Remembered {

    private final History history;
    private final long revision;
    private final Instant latest;
    private final @Nullable Facts now;

    /// @param latest the moment of the latest change that the revision has seen
    Remembered(History history, long revision, Instant latest) {
        this.history = history;
        this.revision = revision;
        this.latest = latest;
        this.now = history.at(null);
    }

    long revision() {
        return revision;
    }

    History history() {
        return history;
    }

    /// The moment of the latest change. Whoever asks for what was known then gets what is known now, for ever: a
    /// change that is being written meanwhile carries a later moment, though it may carry an earlier one than the
    /// clock shows.
    Instant latest() {
        return latest;
    }

    /// What was known at a moment, `null` being now; `null` when the initiative itself was not.
    @Nullable
    Facts at(@Nullable Instant moment) {
        return moment == null ? now : history.at(moment);
    }

    /// How much there is to keep, in facts and versions.
    int weight() {
        return 1
                + history.facts().size()
                + history.deals().size()
                + history.commitments().size()
                + history.sources().size()
                + history.parties().size();
    }
}
