package org.followthrough.tally;

import java.util.List;
import org.followthrough.figure.Figure;
import org.followthrough.figure.PartialDate;
import org.jspecify.annotations.Nullable;

/// One thing said about a commitment.
///
/// @param commitment the key of the commitment
/// @param figures at most one a unit; of `raised` and `reduced` the new total
/// @param by the key of the party that said it, or `null`
/// @param until of `delayed`: the new end of the horizon, or `null`
public record Statement(
        String commitment,
        StatementKind kind,
        PartialDate on,
        List<Figure> figures,
        @Nullable String by,
        @Nullable PartialDate until,
        Support support)
        implements Fact {

    public Statement {
        figures = List.copyOf(figures);
    }
}
