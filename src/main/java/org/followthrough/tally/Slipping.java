package org.followthrough.tally;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import org.followthrough.figure.PartialDate;

/// For each planned stage, the latest due (or actual) day against the first (design §4, slips).
final class Slipping {

    private Slipping() {}

    static List<Slip> of(Account account, LocalDate day) {
        var plans = new EnumMap<Stage, List<PartialDate>>(Stage.class);
        for (var step : account.steps()) {
            var milestone = step.milestone().fact();
            if (!step.day().isAfter(day) && milestone.stage() != null && milestone.due() != null) {
                plans.computeIfAbsent(milestone.stage(), _ -> new ArrayList<>()).add(milestone.due());
            }
        }
        return plans.entrySet().stream()
                .map(plan -> slip(account, plan.getKey(), plan.getValue(), day))
                .sorted(Comparator.comparing(Slip::stage))
                .toList();
    }

    private static Slip slip(Account account, Stage stage, List<PartialDate> due, LocalDate day) {
        var first = due.getFirst();
        var latest = due.getLast();
        var reached = account.progress(day).reached(stage);
        var end = reached == null ? latest.lastDay() : reached;
        return new Slip(
                account.key(),
                stage,
                first,
                latest,
                reached,
                ChronoUnit.DAYS.between(first.lastDay(), end),
                reached == null && latest.lastDay().isBefore(day));
    }
}
