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
    private final @Nullable Facts now;

    Remembered(History history, long revision) {
        this.history = history;
        this.revision = revision;
        this.now = history.at(null);
    }

    long revision() {
        return revision;
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
