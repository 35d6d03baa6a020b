package org.followthrough.tally;

import java.util.List;
import org.followthrough.figure.Range;
import org.jspecify.annotations.Nullable;

/// The amounts of one deal in one unit on one day, from its milestones in order (design §4), as though it were neither
/// cancelled nor replaced.
///
/// @param value what the deal is worth, or `null` when that is not known
/// @param agreed the value, at least what is underway; `null` when neither is known
/// @param underway what has begun, at least what is realised; `null` when neither is known
/// @param realised what was delivered and not reversed; `null` when that is not known
/// @param lifted whether a source had to be lifted to keep realised ≤ underway ≤ agreed
record Ladder(
        @Nullable Range value,
        @Nullable Range agreed,
        @Nullable Range underway,
        @Nullable Range realised,
        boolean lifted) {

    /// @param steps the milestones in effect, in order
    /// @param said what each of them says in the unit
    static Ladder of(List<Step> steps, List<Said> said) {
        var value = new Value();
        for (var place = 0; place < steps.size(); place++) {
            value.take(steps.get(place), said.get(place));
        }
        var realised = Realised.of(steps, said, value.value);
        var begun = value.begun();
        var underway = greater(begun, realised);
        var agreed = greater(value.value, underway);
        return new Ladder(
                value.value, agreed, underway, realised, isLifted(begun, underway) || isLifted(value.value, agreed));
    }

    /// The greater for each of low, best and high; what is not known gives way.
    static @Nullable Range greater(@Nullable Range one, @Nullable Range other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.atLeastAs(other);
    }

    @Nullable
    Range at(Stage stage) {
        return switch (stage) {
            case PROPOSED -> value;
            case AGREED -> agreed;
            case UNDERWAY -> underway;
            case REALISED -> realised;
        };
    }

    private static boolean isLifted(@Nullable Range source, @Nullable Range result) {
        return source != null && !source.equals(result);
    }

    /// The value, and what is underway, while the milestones go by.
    private static final class Value {

        private @Nullable Range value;
        private @Nullable Range underway;
        private boolean followsTheValue;
        private boolean isBound;

        void take(Step step, Said said) {
            switch (step.kind()) {
                case PROPOSED -> {
                    if (!isBound) {
                        value = set(value, said);
                    }
                }
                case AGREED -> {
                    isBound = true;
                    value = set(value, said);
                }
                case EXTENDED -> value = said instanceof Said.So so ? added(value, so.amount()) : value;
                case RESTATED -> restate(step, said);
                case UNDERWAY -> {
                    isBound = true;
                    followsTheValue =
                            said instanceof Said.Nothing || (followsTheValue && said instanceof Said.Elsewhere);
                    underway = set(underway, said);
                }
                case REALISED -> isBound |= !step.weak();
                case REVERSED, PAUSED, CANCELLED, DISPUTED, PLANNED -> {}
            }
        }

        @Nullable
        Range begun() {
            return followsTheValue && value != null ? value : underway;
        }

        private void restate(Step step, Said said) {
            if (said instanceof Said.Nothing) {
                value = null;
            } else if (!step.weak()) {
                value = set(value, said);
            } else if (said instanceof Said.So so && value != null) {
                value = value.atMostAs(so.amount());
            }
        }

        private static @Nullable Range set(@Nullable Range before, Said said) {
            return switch (said) {
                case Said.So so -> so.amount();
                case Said.Uncounted _ -> null;
                case Said.Nothing _, Said.Elsewhere _ -> before;
            };
        }
    }

    static Range added(@Nullable Range before, Range more) {
        return before == null ? more : before.plus(more);
    }
}
