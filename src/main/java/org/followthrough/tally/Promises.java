package org.followthrough.tally;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.followthrough.figure.Amounts;
import org.followthrough.figure.PartialDate;
import org.followthrough.figure.Period;
import org.followthrough.figure.Range;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// What was promised in one unit by a day, over some commitments, and what a steady pace would have delivered of it.
final class Promises {

    private final List<Promise> speaking;
    private final List<Dated<Overlap>> overlaps;
    private final LocalDate day;

    private Promises(List<Promise> speaking, List<Dated<Overlap>> overlaps, LocalDate day) {
        this.speaking = speaking;
        this.overlaps = overlaps;
        this.day = day;
    }

    /// @param commitments root commitments, or a single one
    static Promises of(Chosen chosen, List<CommitmentTerms> commitments, Unit unit, LocalDate day) {
        var speaking = commitments.stream()
                .map(terms -> Promise.of(chosen, terms, unit, day))
                .filter(Promise::speaks)
                .toList();
        var overlaps = chosen.published(Overlap.class).stream()
                .filter(overlap -> overlap.fact().isIn(unit))
                .toList();
        return new Promises(speaking, overlaps, day);
    }

    /// Those that enter the totals of the initiative: roots that are no budgets.
    static List<CommitmentTerms> counted(Facts facts) {
        return facts.commitments().values().stream()
                .filter(CommitmentTerms::isCounted)
                .toList();
    }

    /// The days on which what is promised, or the pace of it, may change its course: those of statements, each with
    /// the day before, and the first and last day of each horizon.
    static List<LocalDate> turns(Chosen chosen) {
        var turns = new ArrayList<LocalDate>();
        for (var terms : counted(chosen.facts())) {
            var first = terms.horizon();
            if (first != null) {
                turns.add(Objects.requireNonNull(first.from()).firstDay());
                turns.add(Objects.requireNonNull(first.to()).lastDay());
            }
            for (var statement : chosen.facts().statements(terms.key())) {
                var until = statement.fact().until();
                turns.add(statement.day().minusDays(1));
                turns.add(statement.day());
                if (until != null) {
                    turns.add(until.lastDay());
                }
            }
        }
        return turns;
    }

    List<Promise> speaking() {
        return speaking;
    }

    Sum<Promise> original() {
        return sum(promise -> promise.original());
    }

    Sum<Promise> current() {
        return sum(promise -> promise.current());
    }

    Announced announced() {
        return new Announced(original().total(), current().total());
    }

    /// What a steady pace would have delivered on the horizon in force.
    Sum<Promise> expected() {
        return expected(Promise::horizon);
    }

    /// What a steady pace would have delivered on the original horizon.
    Sum<Promise> expectedAtFirst() {
        return expected(promise -> promise.terms().horizon());
    }

    @Nullable
    Pace pace() {
        var horizons = horizons(Promise::horizon);
        var originals = horizons(promise -> promise.terms().horizon());
        if (horizons.isEmpty()) {
            return null;
        }
        return new Pace(
                best(expected()), spanning(horizons), new Pace.Original(best(expectedAtFirst()), spanning(originals)));
    }

    /// Whether every one that speaks has a horizon, and the last has ended.
    boolean isExpired() {
        var end = end(Promise::horizon);
        return end != null && end.isBefore(day);
    }

    private @Nullable LocalDate end(Function<Promise, @Nullable Period> horizon) {
        LocalDate last = null;
        for (var promise : speaking) {
            var of = horizon.apply(promise);
            if (of == null || of.to() == null) {
                return null;
            }
            var end = of.to().lastDay();
            last = last == null || end.isAfter(last) ? end : last;
        }
        return last;
    }

    private Sum<Promise> expected(Function<Promise, @Nullable Period> horizon) {
        var lines = new ArrayList<Sum.Line<Promise>>();
        for (var promise : speaking) {
            var period = horizon.apply(promise);
            if (period != null) {
                var current = promise.current();
                lines.add(new Sum.Line<>(
                        promise,
                        promise.terms().key(),
                        current == null ? null : Range.exactly(elapsed(current.best(), period))));
            }
        }
        return Sum.of(lines, overlaps, Overlap::commitments);
    }

    /// Elapsed days over all days, from the first day of `from` to the last day of `to`.
    private BigDecimal elapsed(BigDecimal best, Period horizon) {
        var from = Objects.requireNonNull(horizon.from()).firstDay();
        var to = Objects.requireNonNull(horizon.to()).lastDay();
        if (!day.isBefore(to)) {
            return best;
        }
        if (!day.isAfter(from)) {
            return BigDecimal.ZERO;
        }
        return Amounts.share(
                best,
                BigDecimal.valueOf(ChronoUnit.DAYS.between(from, day)),
                BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to)));
    }

    private Sum<Promise> sum(Function<Promise, @Nullable Range> amount) {
        var lines = speaking.stream()
                .map(promise -> new Sum.Line<>(promise, promise.terms().key(), amount.apply(promise)))
                .toList();
        return Sum.of(lines, overlaps, Overlap::commitments);
    }

    private List<Period> horizons(Function<Promise, @Nullable Period> horizon) {
        return speaking.stream()
                .<Period>mapMulti((promise, into) -> {
                    var period = horizon.apply(promise);
                    if (period != null) {
                        into.accept(period);
                    }
                })
                .toList();
    }

    private static @Nullable BigDecimal best(Sum<Promise> sum) {
        var amount = sum.amount();
        return amount == null ? null : amount.best();
    }

    private static Period spanning(List<Period> horizons) {
        return new Period(
                horizons.stream()
                        .map(Period::from)
                        .filter(Objects::nonNull)
                        .min(Comparator.comparing(PartialDate::firstDay))
                        .orElse(null),
                horizons.stream()
                        .map(Period::to)
                        .filter(Objects::nonNull)
                        .max(Comparator.comparing(PartialDate::lastDay))
                        .orElse(null));
    }
}
