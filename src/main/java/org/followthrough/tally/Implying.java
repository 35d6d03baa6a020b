package org.followthrough.tally;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.figure.Amounts;
import org.followthrough.figure.Range;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// What rules of thumb suggest for deals that have no amount in a unit, but in a benchmark's unit (design §4).
final class Implying {

    private final Ledger ledger;
    private final Sums sums;

    /// How much of the unit goes with one of the other.
    private record Ratio(Unit per, Range divisor, Range amount, Dated<Benchmark> benchmark) {

        Range of(Range known) {
            return new Range(
                    divisor.high() == null ? BigDecimal.ZERO : Amounts.share(known.low(), amount.low(), divisor.high()),
                    Amounts.share(known.best(), amount.best(), divisor.best()),
                    known.high() == null
                                    || amount.high() == null
                                    || divisor.low().signum() == 0
                            ? null
                            : Amounts.share(known.high(), amount.high(), divisor.low()));
        }
    }

    Implying(Ledger ledger, Sums sums) {
        this.ledger = ledger;
        this.sums = sums;
    }

    /// The sum of what is implied, or `null` when nothing is.
    @Nullable
    Sum<Member> at(Stage stage, List<Member> groups, Unit unit, LocalDate day) {
        var ratios = ratios(unit, day);
        if (ratios.isEmpty()) {
            return null;
        }
        var lines = new ArrayList<Sum.Line<Member>>();
        for (var line : sums.at(stage, groups, unit, day).lines()) {
            var amount = line.amount() != null
                    ? null
                    : Sums.tree(line.item(), member -> implied(member.account(), stage, ratios, day));
            if (amount != null) {
                lines.add(new Sum.Line<>(line.item(), line.key(), amount));
            }
        }
        return lines.isEmpty() ? null : Sum.of(lines, ledger.overlaps(unit), sums::roots);
    }

    static Implied of(Sum<Member> sum) {
        var amount = Amount.of(sum.amount());
        return new Implied(
                amount.low(),
                amount.best() == null ? BigDecimal.ZERO : amount.best(),
                amount.high(),
                sum.lines().size());
    }

    /// What is implied for one deal by itself, or `null` when nothing is.
    @Nullable
    Range of(Account account, Stage stage, Unit unit, LocalDate day) {
        return implied(account, stage, ratios(unit, day), day);
    }

    /// The benchmarks that were used for a deal.
    List<Dated<Benchmark>> used(Account account, Stage stage, Unit unit, LocalDate day) {
        return ratios(unit, day).stream()
                .filter(ratio -> account.amount(stage, ratio.per, day) != null)
                .map(Ratio::benchmark)
                .toList();
    }

    /// Several benchmarks: the range over all, best by the latest.
    private static @Nullable Range implied(Account account, Stage stage, List<Ratio> ratios, LocalDate day) {
        Range implied = null;
        for (var ratio : ratios) {
            var known = account.amount(stage, ratio.per, day);
            if (known != null) {
                var next = ratio.of(known);
                implied = implied == null ? next : spanning(implied, next);
            }
        }
        return implied;
    }

    private static Range spanning(Range earlier, Range latest) {
        return new Range(
                earlier.low().min(latest.low()),
                latest.best(),
                Amounts.greaterOrUnbounded(earlier.high(), latest.high()));
    }

    private List<Ratio> ratios(Unit unit, LocalDate day) {
        var measure = ledger.chosen().measure();
        var ratios = new ArrayList<Ratio>();
        for (var benchmark : ledger.chosen().inForce(Benchmark.class, day)) {
            var fact = benchmark.fact();
            if (!measure.counted(fact.figure().unit()).equals(unit)) {
                continue;
            }
            var per = measure.counted(fact.per().unit());
            var divisor = measure.in(per, List.of(fact.per())).amount();
            var amount = measure.in(unit, List.of(fact.figure())).amount();
            if (divisor != null && amount != null && divisor.best().signum() > 0 && !per.equals(unit)) {
                ratios.add(new Ratio(per, divisor, amount, benchmark));
            }
        }
        return ratios;
    }
}
