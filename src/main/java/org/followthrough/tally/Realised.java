package org.followthrough.tally;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.followthrough.figure.Range;
import org.jspecify.annotations.Nullable;

/// What was realised of one deal in one unit, worked through in order, never below zero at any step (design §4).
final class Realised {

    private final @Nullable Range value;
    private final Set<Step> passedOver;
    private @Nullable Range sum;
    private boolean isWhole;

    private Realised(@Nullable Range value, Set<Step> passedOver) {
        this.value = value;
        this.passedOver = passedOver;
    }

    /// @param steps the milestones in effect, in order
    /// @param said what each of them says in the unit
    /// @param value the whole value as it stands after them
    static @Nullable Range of(List<Step> steps, List<Said> said, @Nullable Range value) {
        var realised = new Realised(value, passedOver(steps, said));
        for (var place = 0; place < steps.size(); place++) {
            realised.take(steps.get(place), said.get(place));
        }
        return realised.amount();
    }

    private void take(Step step, Said said) {
        switch (step.kind()) {
            case REALISED -> {
                if (!passedOver.contains(step)) {
                    realise(step, said);
                }
            }
            case REVERSED -> reverse(said);
            case PROPOSED, AGREED, EXTENDED, RESTATED, UNDERWAY, PAUSED, CANCELLED, DISPUTED, PLANNED -> {}
        }
    }

    private void realise(Step step, Said said) {
        switch (said) {
            case Said.Nothing _ -> isWhole = true;
            case Said.Elsewhere _ -> {}
            case Said.Uncounted uncounted -> {
                if (uncounted.figure().toDate() && !step.weak()) {
                    level(null);
                }
            }
            case Said.So so -> {
                if (so.figure().toDate()) {
                    level(step.weak() ? atMost(amount(), so.amount()) : so.amount());
                } else if (!step.weak() && !(isWhole && value != null)) { // else it is part of the whole
                    sum = Ladder.added(sum, so.amount());
                }
            }
        }
    }

    private void reverse(Said said) {
        var before = amount();
        switch (said) {
            case Said.Nothing _ -> level(before == null ? null : Range.ZERO);
            case Said.So so -> level(before == null ? null : before.minus(so.amount()));
            case Said.Uncounted _ -> level(before);
            case Said.Elsewhere _ -> {}
        }
    }

    /// From here on the amount is this, however it came about before.
    private void level(@Nullable Range amount) {
        sum = amount;
        isWhole = false;
    }

    private @Nullable Range amount() {
        return isWhole ? Ladder.greater(value, sum) : sum;
    }

    private static @Nullable Range atMost(@Nullable Range amount, Range bound) {
        return amount == null ? null : amount.atMostAs(bound);
    }

    /// Of several levels for one day the best supported wins, then the last written.
    private static Set<Step> passedOver(List<Step> steps, List<Said> said) {
        var passedOver = new HashSet<Step>();
        Step winner = null;
        for (var place = 0; place < steps.size(); place++) {
            var step = steps.get(place);
            if (step.kind() != MilestoneKind.REALISED || !isLevel(said.get(place))) {
                continue;
            }
            if (winner != null && winner.day().equals(step.day())) {
                var isWorse = evidence(step).compareTo(evidence(winner)) < 0;
                passedOver.add(isWorse ? step : winner);
                winner = isWorse ? winner : step;
            } else {
                winner = step;
            }
        }
        return passedOver;
    }

    private static boolean isLevel(Said said) {
        var figure = said.figureInUnit();
        return figure != null && figure.toDate();
    }

    private static Evidence evidence(Step step) {
        return step.milestone().fact().support().evidence();
    }
}
