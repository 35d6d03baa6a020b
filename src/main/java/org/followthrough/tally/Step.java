package org.followthrough.tally;

import java.time.LocalDate;

/// A milestone that the reader's choices let through.
///
/// @param weak its evidence is less than was asked for: it can still lessen, and add nothing
record Step(Dated<Milestone> milestone, boolean weak) {

    LocalDate day() {
        return milestone.day();
    }

    MilestoneKind kind() {
        return milestone.fact().kind();
    }

    /// Whether a milestone of this kind, or a level in it, can lessen, so that it applies whatever its evidence.
    static boolean mayLessen(Milestone milestone) {
        return switch (milestone.kind()) {
            case RESTATED, REVERSED, PAUSED, CANCELLED, DISPUTED, PLANNED -> true;
            case REALISED -> milestone.figures().stream().anyMatch(figure -> figure.toDate());
            case PROPOSED, AGREED, EXTENDED, UNDERWAY -> false;
        };
    }
}
