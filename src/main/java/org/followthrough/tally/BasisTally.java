package org.followthrough.tally;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The deals on one basis in one unit.
///
/// @param proposed beside the ladder, in none of its sums
/// @param implied by stage, only where there is anything
/// @param bridge of the initiative as a whole; empty for a commitment by itself, whose bridge is explained when asked
///     for
/// @param verdict `null` where nothing is promised in the unit
public record BasisTally(
        Basis basis,
        Cell proposed,
        Cell agreed,
        Cell underway,
        Cell realised,
        Map<Stage, Implied> implied,
        List<BridgeStep> bridge,
        @Nullable Verdict verdict) {

    /// The total at a stage.
    public Cell at(Stage stage) {
        return switch (stage) {
            case PROPOSED -> proposed;
            case AGREED -> agreed;
            case UNDERWAY -> underway;
            case REALISED -> realised;
        };
    }
}
