package org.followthrough.dossier;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.figure.Figure;
import org.followthrough.figure.Phrase;
import org.followthrough.figure.Unit;
import org.followthrough.tally.Benchmark;
import org.followthrough.tally.Claim;
import org.followthrough.tally.ExchangeRate;
import org.followthrough.tally.InitiativeTerms;
import org.followthrough.tally.Milestone;
import org.followthrough.tally.MilestoneKind;
import org.followthrough.tally.Overlap;
import org.followthrough.tally.Statement;
import org.followthrough.tally.Worded;

/// Figures are in units that the initiative counts, one for each, and say what can be reckoned with.
final class FigureRules {

    private static final Phrase CURRENCY = Phrase.of("an ISO 4217 currency such as USD");

    private final Check check;
    private final InitiativeTerms initiative;

    FigureRules(Check check) {
        this.check = check;
        this.initiative = check.dossier().initiative();
    }

    void check() {
        units();
        check.facts(Statement.class).forEach(each -> figures(check.of(each), each.figures()));
        check.facts(Milestone.class).forEach(this::milestone);
        check.facts(Overlap.class).forEach(this::overlap);
        check.facts(Claim.class)
                .forEach(each ->
                        declared(check.of(each).at("figure"), each.figure().unit()));
        check.facts(Benchmark.class).forEach(this::benchmark);
        check.facts(ExchangeRate.class).forEach(this::rate);
        ratesOnce();
    }

    private void units() {
        var spot = check.of(initiative);
        currency(spot.at("currency"), initiative.currency());
        var units = initiative.units();
        check.refuseTwice(units, spot.at("units"), Unit::name);
        check.refuseTwice(initiative.natures(), spot.at("natures"), Worded::word);
    }

    private void figures(Spot spot, List<Figure> figures) {
        var seen = new HashSet<Unit>();
        for (var index = 0; index < figures.size(); index++) {
            var unit = figures.get(index).unit();
            var place = spot.at("figures").at(index);
            if (!seen.add(unit)) {
                add(
                        place,
                        Phrase.of("It is the second figure in %s", unit),
                        Phrase.of("at most one figure for each unit"));
            }
            declared(place, unit);
        }
    }

    private void milestone(Milestone milestone) {
        var spot = check.of(milestone);
        figures(spot, milestone.figures());
        if (milestone.kind() != MilestoneKind.EXTENDED && milestone.kind() != MilestoneKind.REVERSED) {
            return;
        }
        for (var index = 0; index < milestone.figures().size(); index++) {
            if (milestone.figures().get(index).toDate()) {
                add(
                        spot.at("figures").at(index),
                        Phrase.of(
                                "What is %s is a change, and cannot be a level reached to date",
                                milestone.kind() == MilestoneKind.EXTENDED
                                        ? Phrase.of("extended")
                                        : Phrase.of("reversed")),
                        Phrase.of("the figure without \"to date\""));
            }
        }
    }

    private void overlap(Overlap overlap) {
        var units = check.of(overlap).at("units");
        for (var index = 0; index < overlap.units().size(); index++) {
            declared(units.at(index), overlap.units().get(index));
        }
        check.refuseTwice(overlap.units(), units, Unit::name);
    }

    private void benchmark(Benchmark benchmark) {
        var per = check.of(benchmark).at("per");
        var figure = check.of(benchmark).at("figure");
        declared(per, benchmark.per().unit());
        declared(figure, benchmark.figure().unit());
        onceOnly(per, benchmark.per());
        onceOnly(figure, benchmark.figure());
        if (benchmark.per().said().low().signum() == 0) {
            add(per, Phrase.of("Nothing can be reckoned from zero"), Phrase.of("an amount above zero"));
        }
        if (isSame(benchmark.per().unit(), benchmark.figure().unit())) {
            add(
                    figure,
                    Phrase.of("It is in the unit that it is reckoned from"),
                    Phrase.of("a figure in another unit than \"per\""));
        }
    }

    private void onceOnly(Spot spot, Figure figure) {
        if (figure.yearly()) {
            add(
                    spot,
                    Phrase.of("So much a year is no amount to reckon with"),
                    Phrase.of("an amount that is not yearly"));
        }
    }

    private void rate(ExchangeRate rate) {
        var spot = check.of(rate);
        currency(spot.at("currency"), rate.currency());
        currency(spot.at("against"), rate.against());
        if (rate.currency().equals(rate.against())) {
            add(spot.at("against"), Phrase.of("A currency has no rate against itself"), Phrase.of("another currency"));
        }
        if (rate.rate().compareTo(BigDecimal.ZERO) <= 0) {
            add(
                    spot.at("rate"),
                    Phrase.of("The rate is not above zero"),
                    Phrase.of("how much of \"against\" one of \"currency\" is"));
        }
    }

    /// Two rates of one day would leave open which one counts.
    private void ratesOnce() {
        Map<List<Object>, ExchangeRate> seen = new HashMap<>();
        check.factsHere(ExchangeRate.class)
                .forEach(rate -> seen.put(List.of(rate.currency(), rate.against(), rate.on()), rate));
        check.facts(ExchangeRate.class).forEach(rate -> {
            if (seen.putIfAbsent(List.of(rate.currency(), rate.against(), rate.on()), rate) != null) {
                add(
                        check.of(rate).at("on"),
                        Phrase.of("There is a rate for this day already"),
                        Phrase.of("one rate for each day"));
            }
        });
    }

    private void currency(Spot spot, Unit unit) {
        if (!unit.isCurrency()) {
            add(spot, Phrase.of("\"%s\" is not a currency", unit), CURRENCY);
        }
    }

    private void declared(Spot spot, Unit unit) {
        if (!initiative.declares(unit)) {
            var units = initiative.units().stream().map(Unit::name).collect(Collectors.joining(", "));
            add(
                    spot,
                    Phrase.of("The initiative does not count in %s", unit),
                    Phrase.of("a figure in one of its units: %s", units));
        }
    }

    private static boolean isSame(Unit one, Unit other) {
        return one.equals(other) || (one.isCurrency() && other.isCurrency());
    }

    private void add(Spot spot, Phrase message, Phrase expected) {
        check.faults().add(spot, message, expected);
    }
}
