package org.followthrough.tally;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which stages a deal has reached by a day, by its own milestones, whatever they count.
///
/// @param reached the day on which each stage was first reached
/// @param cancelled whether it is cancelled, and not agreed again since
record Progress(Map<Stage, LocalDate> reached, boolean cancelled) {

    /// @param steps the milestones in effect, in order
    static Progress of(List<Step> steps) {
        var reached = new EnumMap<Stage, LocalDate>(Stage.class);
        var cancelled = false;
        for (var step : steps) {
            reached.putIfAbsent(Stage.PROPOSED, step.day());
            if (step.weak()) { // a level that only lessens moves nothing on; what cancels always does
                cancelled |= step.kind() == MilestoneKind.CANCELLED;
                continue;
            }
            switch (step.kind()) {
                case REALISED -> reach(reached, Stage.REALISED, step.day());
                case UNDERWAY -> reach(reached, Stage.UNDERWAY, step.day());
                case AGREED -> {
                    reach(reached, Stage.AGREED, step.day());
                    cancelled = false;
                }
                case CANCELLED -> cancelled = true;
                case PROPOSED, EXTENDED, RESTATED, REVERSED, PAUSED, DISPUTED, PLANNED -> {}
            }
        }
        return new Progress(reached, cancelled);
    }

    private static void reach(Map<Stage, LocalDate> reached, Stage stage, LocalDate day) {
        for (var each : Stage.values()) {
            if (each != Stage.PROPOSED && each.compareTo(stage) <= 0) {
                reached.putIfAbsent(each, day);
            }
        }
    }

    /// Whether the deal is at a stage. What is gone, cancelled or replaced, is only where something was realised.
    boolean isAt(Stage stage, boolean gone) {
        var hasBegun = reached.containsKey(Stage.PROPOSED);
        if (stage == Stage.PROPOSED) {
            return hasBegun && !gone && !reached.containsKey(Stage.AGREED);
        }
        return reached.containsKey(stage) && (!gone || reached.containsKey(Stage.REALISED));
    }

    @Nullable
    LocalDate reached(Stage stage) {
        return reached.get(stage);
    }
}
