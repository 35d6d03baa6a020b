package org.followthrough.record;

import org.followthrough.tally.Fact;
import org.followthrough.tally.Milestone;
import org.followthrough.tally.MilestoneKind;
import org.followthrough.tally.Statement;
import org.followthrough.tally.StatementKind;
import org.followthrough.tally.Worded;

/// What a write did to the record (design §5).
public enum ChangeKind implements Worded {
    /// Something that was not on record.
    NEW,
    /// A new fact that something was realised.
    DELIVERY,
    /// A new fact that takes something away: reversed, cancelled, reduced or withdrawn.
    REDUCTION,
    /// A fact in place of another.
    CORRECTION,
    /// A fact that no longer stands.
    RETRACTION,
    /// Other terms.
    UPDATE,
    /// The same, at another place of the dossier.
    MOVE,
    /// A deal or commitment that its dossier no longer has.
    CLOSURE,
    /// A deal or commitment that its dossier has again.
    REOPENING,
    /// Which shared sources and parties a dossier lists.
    LISTING;

    /// What it is to record a fact that was not there.
    public static ChangeKind ofNew(Fact fact) {
        return switch (fact) {
            case Milestone milestone when milestone.kind() == MilestoneKind.REALISED -> DELIVERY;
            case Milestone milestone when takesAway(milestone.kind()) -> REDUCTION;
            case Statement statement when takesAway(statement.kind()) -> REDUCTION;
            default -> NEW;
        };
    }

    private static boolean takesAway(MilestoneKind kind) {
        return kind == MilestoneKind.REVERSED || kind == MilestoneKind.CANCELLED;
    }

    private static boolean takesAway(StatementKind kind) {
        return kind == StatementKind.REDUCED || kind == StatementKind.WITHDRAWN;
    }
}
