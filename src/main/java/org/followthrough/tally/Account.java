package org.followthrough.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.followthrough.figure.Range;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// One deal by itself: its stages and own amounts on any day, with what cancels and replaces it.
final class Account {

    private final DealTerms terms;
    private final List<Step> steps;
    private final List<Account> replacedBy;
    private final Measure measure;
    private final @Nullable LocalDate netSince;
    private final Map<Unit, List<Said>> said = new HashMap<>();
    private final @Nullable Standing[] standings;
    private @Nullable Standing latest;

    /// How it stands from one of its milestones until the next.
    ///
    /// @param milestones how many of them have taken effect
    private record Standing(int milestones, Progress progress, Map<Unit, Ladder> ladders) {}

    /// @param replacedBy the deals that replace it, filled in by the ledger
    /// @param netSince for a deal of which only the increase counts: the day before; otherwise `null`
    Account(
            DealTerms terms,
            List<Step> steps,
            List<Account> replacedBy,
            Measure measure,
            @Nullable LocalDate netSince) {
        this.terms = terms;
        this.steps = steps;
        this.replacedBy = replacedBy;
        this.measure = measure;
        this.netSince = netSince;
        this.standings = new Standing[steps.size() + 1];
    }

    DealTerms terms() {
        return terms;
    }

    String key() {
        return terms.key();
    }

    List<Step> steps() {
        return steps;
    }

    /// One day is asked of many times over, so the latest is at hand without looking it up.
    private Standing on(LocalDate day) {
        var standing = latest;
        if (standing == null || !holds(standing.milestones, day)) {
            standing = standing(milestones(day));
            latest = standing;
        }
        return standing;
    }

    /// Whether just the first so many milestones have taken effect on a day.
    private boolean holds(int milestones, LocalDate day) {
        return (milestones == 0 || !steps.get(milestones - 1).day().isAfter(day))
                && (milestones == steps.size() || steps.get(milestones).day().isAfter(day));
    }

    private int milestones(LocalDate day) {
        var milestones = 0;
        while (milestones < steps.size() && !steps.get(milestones).day().isAfter(day)) {
            milestones++;
        }
        return milestones;
    }

    private Standing standing(int milestones) {
        var standing = standings[milestones];
        if (standing == null) {
            standing = new Standing(milestones, Progress.of(steps.subList(0, milestones)), new HashMap<>());
            standings[milestones] = standing;
        }
        return standing;
    }

    Progress progress(LocalDate day) {
        return on(day).progress;
    }

    Ladder ladder(Unit unit, LocalDate day) {
        var standing = on(day);
        return standing.ladders.computeIfAbsent(unit, each -> {
            var milestones = standing.milestones;
            return Ladder.of(steps.subList(0, milestones), said(each, milestones));
        });
    }

    /// What the first so many milestones say in a unit. No other is measured: the rates it takes are told as used.
    private List<Said> said(Unit unit, int milestones) {
        var measured = said.computeIfAbsent(unit, _ -> new ArrayList<>());
        while (measured.size() < milestones) {
            var milestone = steps.get(measured.size()).milestone();
            measured.add(measure.in(unit, milestone.fact().figures()));
        }
        return measured.subList(0, milestones);
    }

    /// Whether a deal that replaces it is agreed or beyond, by its own milestones.
    boolean isReplaced(LocalDate day) {
        return !replacedBy.isEmpty()
                && replacedBy.stream()
                        .map(newer -> newer.progress(day))
                        .anyMatch(theirs -> theirs.isAt(Stage.AGREED, theirs.cancelled()));
    }

    /// Whether only what was realised is left of it.
    boolean isGone(LocalDate day) {
        return progress(day).cancelled() || isReplaced(day);
    }

    boolean isAt(Stage stage, LocalDate day) {
        return progress(day).isAt(stage, isGone(day));
    }

    /// The furthest stage it is at, or `null` when it is at none.
    @Nullable
    Stage stage(LocalDate day) {
        Stage furthest = null;
        for (var stage : Stage.values()) {
            furthest = isAt(stage, day) ? stage : furthest;
        }
        return furthest;
    }

    /// Its own amount at a stage: `null` when it is not there, or when the amount is not known.
    @Nullable
    Range amount(Stage stage, Unit unit, LocalDate day) {
        var amount = gross(stage, unit, day);
        if (amount == null || netSince == null) {
            return amount;
        }
        if (day.isBefore(netSince) || !isAt(stage, netSince)) {
            return day.isBefore(netSince) ? Range.ZERO : amount;
        }
        var before = gross(stage, unit, netSince);
        return before == null ? null : amount.minus(before);
    }

    private @Nullable Range gross(Stage stage, Unit unit, LocalDate day) {
        if (!isAt(stage, day)) {
            return null;
        }
        var ladder = ladder(unit, day);
        return isGone(day) ? ladder.realised() : ladder.at(stage);
    }

    /// The higher of value and agreed amount on a day, whatever became of it since: what the bridge begins with.
    @Nullable
    Range height(Unit unit, LocalDate day) {
        var ladder = ladder(unit, day);
        var height = Ladder.greater(ladder.value(), ladder.agreed());
        if (height == null || netSince == null) {
            return height;
        }
        if (day.isBefore(netSince)) {
            return Range.ZERO;
        }
        var before = ladder(unit, netSince);
        var gained = gain(height, Ladder.greater(before.value(), before.agreed()));
        return Ladder.greater(gained, amount(Stage.AGREED, unit, day));
    }

    private static Range gain(Range now, @Nullable Range before) {
        return before == null ? now : now.minus(before);
    }

    /// The days up to a day on which its stages or amounts may change.
    Set<LocalDate> days(LocalDate upTo) {
        var days = new TreeSet<LocalDate>();
        steps.forEach(step -> days.add(step.day()));
        replacedBy.forEach(newer -> newer.steps.forEach(step -> days.add(step.day())));
        if (netSince != null) {
            days.add(netSince.plusDays(1));
        }
        return days.headSet(upTo, true);
    }
}
