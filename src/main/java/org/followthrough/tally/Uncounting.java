package org.followthrough.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.figure.Figure;
import org.followthrough.figure.Unit;

/// Finds the figures that are on record and enter no total.
final class Uncounting {

    private Uncounting() {}

    static List<NotCounted> of(Ledger ledger, Unit unit, LocalDate day) {
        var found = new ArrayList<NotCounted>();
        var chosen = ledger.chosen();
        var measure = chosen.measure();
        for (var statement : chosen.inForce(Statement.class, day)) {
            var terms = chosen.facts().commitments().get(statement.fact().commitment());
            if (terms != null && statement.fact().kind().setsTheAmount()) {
                if (measure.in(unit, statement.fact().figures(), terms.horizon()) instanceof Said.Uncounted uncounted) {
                    found.add(new NotCounted(
                            null, terms.key(), null, statement.id(), uncounted.figure(), uncounted.reason()));
                }
            }
        }
        for (var account : ledger.accounts()) {
            if (ledger.attribution(account.key(), day) != null) {
                found.addAll(of(account, measure, unit, day));
            }
        }
        for (var claim : chosen.inForce(Claim.class, day)) {
            of(claim, claim.fact().key(), claim.fact().figure(), measure, unit, found);
        }
        for (var benchmark : chosen.inForce(Benchmark.class, day)) {
            of(benchmark, benchmark.fact().key(), benchmark.fact().figure(), measure, unit, found);
        }
        return found;
    }

    private static List<NotCounted> of(Account account, Measure measure, Unit unit, LocalDate day) {
        var found = new ArrayList<NotCounted>();
        for (var step : account.steps()) {
            if (!step.day().isAfter(day)
                    && measure.in(unit, step.milestone().fact().figures()) instanceof Said.Uncounted uncounted) {
                found.add(new NotCounted(
                        account.key(), null, null, step.milestone().id(), uncounted.figure(), uncounted.reason()));
            }
        }
        return found;
    }

    private static void of(
            Dated<?> fact, String key, Figure figure, Measure measure, Unit unit, List<NotCounted> into) {
        if (measure.in(unit, List.of(figure)) instanceof Said.Uncounted uncounted) {
            into.add(new NotCounted(null, null, key, fact.id(), uncounted.figure(), uncounted.reason()));
        }
    }
}
