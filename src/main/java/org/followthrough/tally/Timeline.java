package org.followthrough.tally;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// The amounts of one unit on one basis over time, and what each period added.
public record Timeline(Unit unit, Basis basis, Every every, List<Point> points) {

    /// How long a period is.
    public enum Every implements Worded {
        DAY,
        MONTH,
        YEAR
    }

    /// One period.
    ///
    /// @param from its first day
    /// @param to its last day: the amounts are those of the end of this day
    /// @param announced what is promised at its end
    /// @param stages the total at each stage at its end
    /// @param flow what the period added to the best of each stage, below zero where it took away
    /// @param expected what a steady pace would have delivered by its end, or `null`
    public record Point(
            LocalDate from,
            LocalDate to,
            Total announced,
            Map<Stage, Cell> stages,
            Map<Stage, BigDecimal> flow,
            @Nullable BigDecimal expected) {}

    /// The days on which something changed, each with what held at its end.
    ///
    /// @param isThinned whether there were too many of them, so that of those near to each other the last
    ///     stands for all
    public record Steps(List<Point> points, boolean isThinned) {}
}
