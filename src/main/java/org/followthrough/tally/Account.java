package org.followthrough.tally;

import java.time.LocalDate;
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
    private final Map<LocalDate, Day> days = new HashMap<>();
    private @Nullable Day latest;

    /// What was worked out for one day.
    private static final class Day {

        private final LocalDate date;
        private final Progress progress;
        private final Map<Unit, Ladder> ladders = new HashMap<>();
        private @Nullable Boolean isReplaced;

        Day(LocalDate date, Progress progress) {
            this.date = date;
            this.progress = progress;
        }
    }

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
    private Day on(LocalDate date) {
        var day = latest;
        if (day == null || !day.date.equals(date)) {
            day = days.computeIfAbsent(date, each -> new Day(each, Progress.of(steps, each)));
            latest = day;
        }
        return day;
    }

    Progress progress(LocalDate day) {
        return on(day).progress;
    }

    Ladder ladder(Unit unit, LocalDate day) {
        return on(day).ladders.computeIfAbsent(unit, each -> Ladder.of(steps, day, each, measure));
    }

    /// Whether a deal that replaces it is agreed or beyond, by its own milestones.
    boolean isReplaced(LocalDate date) {
        var day = on(date);
        if (day.isReplaced == null) {
            day.isReplaced = replacedBy.stream().anyMatch(newer -> {
                var theirs = newer.progress(date);
                return theirs.isAt(Stage.AGREED, theirs.cancelled());
            });
        }
        return day.isReplaced;
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
