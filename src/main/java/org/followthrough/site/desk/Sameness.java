package org.followthrough.site.desk;

import org.followthrough.tally.Worded;

/// Whether two things are one, as an editor answers it: a share of 1, one that nobody knows, no overlap at all, or a
/// share that somebody does know.
enum Sameness implements Worded {
    SAME(DeskText.SAME),
    MAYBE(DeskText.MAYBE),
    DIFFERENT(DeskText.DIFFERENT),
    PARTLY(DeskText.PARTLY);

    /// The name of the field in which it is answered.
    static final String NAME = "sameness";

    private final DeskText label;

    Sameness(DeskText label) {
        this.label = label;
    }

    DeskText label() {
        return label;
    }
}
