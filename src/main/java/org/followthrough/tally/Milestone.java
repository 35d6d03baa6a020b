package org.followthrough.tally;

import java.util.List;
import org.followthrough.figure.Figure;
import org.followthrough.figure.PartialDate;
import org.jspecify.annotations.Nullable;

/// One step of a deal.
///
/// @param deal the key of the deal
/// @param figures at most one a unit
/// @param stage of `planned`: the stage that is planned, otherwise `null`
/// @param due of `planned`: when the stage is due, otherwise `null`
/// @param by the key of the party that said it, or `null`
public record Milestone(
        String deal,
        MilestoneKind kind,
        PartialDate on,
        List<Figure> figures,
        @Nullable Stage stage,
        @Nullable PartialDate due,
        @Nullable String by,
        Support support)
        implements Fact {

    public Milestone {
        figures = List.copyOf(figures);
    }
}
