package org.followthrough.tally;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// Says of single deals how they stand.
final class Dealing {

    private final Flagging flagging;
    private final List<Unit> units;
    private final LocalDate day;

    Dealing(Flagging flagging, List<Unit> units, LocalDate day) {
        this.flagging = flagging;
        this.units = units;
        this.day = day;
    }

    DealTally of(Member member) {
        var account = member.account();
        var attribution = Objects.requireNonNull(member.attribution()).fact();
        var stage = account.stage(day);
        var steps = account.steps().stream()
                .filter(step -> !step.day().isAfter(day))
                .toList();
        return new DealTally(
                account.terms(),
                attribution.basis(),
                member.share(),
                attribution.towards(),
                stage,
                status(account, steps),
                amounts(account),
                flagging.of(account, stage == null ? Stage.PROPOSED : stage),
                steps.stream().map(Step::milestone).toList());
    }

    private @Nullable String status(Account account, List<Step> steps) {
        if (account.progress(day).cancelled()) {
            return "cancelled";
        }
        if (account.isReplaced(day)) {
            return "replaced";
        }
        return Flagging.isPaused(steps) ? "paused" : null;
    }

    private Map<Unit, Map<Stage, Amount>> amounts(Account account) {
        var amounts = new LinkedHashMap<Unit, Map<Stage, Amount>>();
        for (var unit : units) {
            var inUnit = new EnumMap<Stage, Amount>(Stage.class);
            for (var stage : Stage.values()) {
                if (account.isAt(stage, day)) {
                    inUnit.put(stage, Amount.of(account.amount(stage, unit, day)));
                }
            }
            amounts.put(unit, inUnit);
        }
        return amounts;
    }
}
