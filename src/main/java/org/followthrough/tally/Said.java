package org.followthrough.tally;

import org.followthrough.figure.Figure;
import org.followthrough.figure.Range;
import org.jspecify.annotations.Nullable;

/// What a fact says in one unit (design §3).
sealed interface Said {

    /// It carries no figure in any unit.
    record Nothing() implements Said {}

    /// It carries figures, and none in this unit.
    record Elsewhere() implements Said {}

    /// It carries a figure in this unit that enters no total: what it would set is unknown.
    record Uncounted(Figure figure, NotCounted.Reason reason) implements Said {}

    /// So much.
    record So(Figure figure, Range amount) implements Said {}

    /// The amount, if it says one.
    default @Nullable Range amount() {
        return this instanceof So so ? so.amount : null;
    }

    /// The figure in this unit, counted or not.
    default @Nullable Figure figureInUnit() {
        return switch (this) {
            case So so -> so.figure;
            case Uncounted uncounted -> uncounted.figure;
            case Nothing _, Elsewhere _ -> null;
        };
    }
}
