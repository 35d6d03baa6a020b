package org.followthrough.tally;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// One deal among those that count towards an initiative.
///
/// @param basis the basis on which it counts
/// @param share the share of it that counts
/// @param towards the key of the commitment or initiative it counts towards
/// @param stage the furthest stage it is at, or `null` when it is at none: cancelled or replaced with nothing realised
/// @param status `cancelled`, `replaced`, `paused` or `null`
/// @param amounts its own amounts by unit and stage, before its share is taken; `null` values are never held, a stage
///     at which it is without an amount is [Amount#UNDISCLOSED]
/// @param flags what a reader should know of it
/// @param milestones its milestones in force, in order
public record DealTally(
        DealTerms terms,
        Basis basis,
        BigDecimal share,
        String towards,
        @Nullable Stage stage,
        @Nullable String status,
        Map<Unit, Map<Stage, Amount>> amounts,
        Set<Flag> flags,
        List<Dated<Milestone>> milestones) {}
