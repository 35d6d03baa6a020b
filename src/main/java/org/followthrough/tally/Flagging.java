package org.followthrough.tally;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.followthrough.figure.Qualifier;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// What a reader should know of a deal (design §4, flags).
final class Flagging {

    private static final int UNCHECKED_AFTER_DAYS = 90;

    private final Ledger ledger;
    private final List<Unit> units;
    private final LocalDate day;

    Flagging(Ledger ledger, List<Unit> units, LocalDate day) {
        this.ledger = ledger;
        this.units = units;
        this.day = day;
    }

    Set<Flag> of(Account account, Stage stage) {
        var flags = EnumSet.noneOf(Flag.class);
        var steps = account.steps().stream()
                .filter(step -> !step.day().isAfter(day))
                .toList();
        flag(flags, Flag.PREDATES, ledger.predates(account.key()));
        flag(flags, Flag.LIFTED, units.stream().anyMatch(unit -> account.ladder(unit, day)
                .lifted()));
        flag(flags, Flag.DISPUTED, steps.stream().anyMatch(step -> step.kind() == MilestoneKind.DISPUTED));
        flag(flags, Flag.PAUSED, isPaused(steps));
        flag(flags, Flag.APPROXIMATE, isQualified(steps, Qualifier.ABOUT));
        flag(flags, Flag.ESTIMATED, isQualified(steps, Qualifier.ESTIMATED));
        flag(flags, Flag.SINGLE_SOURCE, origins(steps) == 1);
        flag(flags, Flag.LATE, isLate(account, stage));
        flag(flags, Flag.UNCHECKED, isUnchecked(steps));
        return flags;
    }

    /// Whether nobody has checked the initiative for 90 days.
    boolean isUnchecked() {
        return isOld(ledger.chosen().facts().initiative().checked());
    }

    private static void flag(Set<Flag> flags, Flag flag, boolean isSet) {
        if (isSet) {
            flags.add(flag);
        }
    }

    static boolean isPaused(List<Step> steps) {
        var paused = false;
        for (var step : steps) {
            paused = switch (step.kind()) {
                case PAUSED -> true;
                case AGREED, EXTENDED, UNDERWAY, REALISED, CANCELLED -> false;
                case PROPOSED, RESTATED, REVERSED, DISPUTED, PLANNED -> paused;
            };
        }
        return paused;
    }

    private static boolean isQualified(List<Step> steps, Qualifier qualifier) {
        return steps.stream()
                .flatMap(step -> step.milestone().fact().figures().stream())
                .anyMatch(figure -> figure.qualifier() == qualifier);
    }

    private long origins(List<Step> steps) {
        return citations(steps)
                .map(citation -> ledger.chosen().facts().origin(citation.source()))
                .distinct()
                .count();
    }

    private static Stream<Citation> citations(List<Step> steps) {
        return steps.stream().flatMap(step -> step.milestone().fact().support().citations().stream());
    }

    private boolean isLate(Account account, Stage stage) {
        var reached = account.progress(day).reached(stage);
        var end = originalEnd(account);
        return reached != null && end != null && reached.isAfter(end);
    }

    private @Nullable LocalDate originalEnd(Account account) {
        var attribution = ledger.attribution(account.key(), day);
        var facts = ledger.chosen().facts();
        if (attribution == null) {
            return null;
        }
        for (@Nullable String next = attribution.fact().commitment(); next != null; ) {
            var terms = facts.commitments().get(next);
            if (terms == null) {
                return null;
            }
            if (terms.horizon() != null && terms.horizon().to() != null) {
                return terms.horizon().to().lastDay();
            }
            next = terms.partOf();
        }
        return attribution.fact().commitment() == null ? endOfAll(facts) : null;
    }

    private static @Nullable LocalDate endOfAll(Facts facts) {
        LocalDate last = null;
        for (var terms : Promises.counted(facts)) {
            if (terms.horizon() == null || terms.horizon().to() == null) {
                return null;
            }
            var end = terms.horizon().to().lastDay();
            last = last == null || end.isAfter(last) ? end : last;
        }
        return last;
    }

    private boolean isUnchecked(List<Step> steps) {
        return isUnchecked()
                && citations(steps).map(Citation::read).filter(Objects::nonNull).allMatch(this::isOld);
    }

    private boolean isOld(@Nullable LocalDate checked) {
        return checked == null || ChronoUnit.DAYS.between(checked, day) > UNCHECKED_AFTER_DAYS;
    }
}
