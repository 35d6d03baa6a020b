package org.followthrough.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.followthrough.figure.PartialDate;
import org.followthrough.figure.Period;
import org.followthrough.figure.Unit;
import org.followthrough.tally.Basis;
import org.followthrough.tally.Benchmark;
import org.followthrough.tally.Claim;
import org.followthrough.tally.ClaimedStage;
import org.followthrough.tally.DealTerms;
import org.followthrough.tally.ExchangeRate;
import org.followthrough.tally.Fact;
import org.followthrough.tally.InitiativeTerms;
import org.followthrough.tally.Nature;
import org.followthrough.tally.Overlap;
import org.followthrough.tally.Participation;
import org.followthrough.tally.ParticipationRole;
import org.followthrough.tally.PartyTerms;
import org.followthrough.tally.Share;
import org.followthrough.tally.SourceTerms;

/// Makes dossiers that keep all rules and have of everything: commitments with parts, deals with parts, overlaps,
/// replacements, reversals, levels to date, shares, several units and currencies, rates, benchmarks and claims.
///
/// The same seed gives the same dossier. Keys carry the seed, so that dossiers of different seeds can stand on record
/// together. Everything happens from [#FIRST_DAY] to [#LAST_DAY].
public final class Dossiers {

    /// The first day of any fact.
    public static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);

    /// The last day of any fact.
    public static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);

    private final Dice dice;
    private final String seed;
    private final int size;
    private final List<SourceTerms> sources = new ArrayList<>();
    private final List<PartyTerms> parties = new ArrayList<>();
    private final List<Dossier.Line> facts = new ArrayList<>();

    private Dossiers(long seed, int size) {
        this.dice = new Dice(seed);
        this.seed = Long.toString(seed);
        this.size = size;
    }

    /// A dossier of one to twelve deals.
    public static Dossier of(long seed) {
        return of(seed, 1 + (int) Math.floorMod(seed, 12L));
    }

    /// A dossier of so many deals.
    public static Dossier of(long seed, int deals) {
        return new Dossiers(Math.abs(seed), deals).dossier();
    }

    /// Any of them, for properties.
    public static Arbitrary<Dossier> any() {
        return Arbitraries.longs().between(0, 1_000_000).map(Dossiers::of);
    }

    private Dossier dossier() {
        var initiative = initiative();
        sources();
        parties();
        participations();
        var people = parties.stream().map(PartyTerms::key).toList();
        var promises = new Promises(dice, seed, people, sources, facts);
        var commitments = promises.make(1 + dice.number(4));
        var deeds = new Deeds(dice, initiative.key(), promises.keys(), people, sources, facts);
        var deals = deeds.make(seed, size);
        overlaps(deals, promises.roots());
        claims(people);
        benchmarks(people);
        rates();
        return new Dossier(initiative, sources, parties, commitments, deals, facts);
    }

    private InitiativeTerms initiative() {
        return new InitiativeTerms(
                "initiative-" + seed,
                "Initiative " + seed,
                dice.often() ? Map.of("fr", "L’initiative " + seed, "de", "Die Initiative: " + seed) : Map.of(),
                dice.oneOrNone("US", "FR", "NO"),
                new Unit(dice.one("USD", "EUR")),
                List.of(new Unit("USD"), new Unit("MW"), new Unit("jobs")),
                dice.often() ? List.of() : List.of(Nature.CAPITAL, Nature.SERVICE, Nature.MIXED),
                dice.often() ? LAST_DAY : null,
                dice.prose());
    }

    private void sources() {
        for (var number = 0; number < 3 + dice.number(4); number++) {
            sources.add(new SourceTerms(
                    "source-%s-%d".formatted(seed, number),
                    dice.title(),
                    dice.oneOrNone("A newspaper", "Ministère de l'Économie", "true"),
                    dice.often() ? dice.date(FIRST_DAY) : null,
                    dice.oneOrNone("https://example.org/a?b=c#d", "http://example.org/" + number),
                    null,
                    dice.oneOrNone("en", "pt-BR"),
                    number > 0 && dice.seldom()
                            ? sources.get(dice.number(number)).key()
                            : null));
        }
    }

    private void parties() {
        for (var number = 0; number < 3 + dice.number(4); number++) {
            parties.add(new PartyTerms(
                    "party-%s-%d".formatted(seed, number),
                    dice.title(),
                    number > 0 && dice.seldom()
                            ? parties.get(dice.number(number)).key()
                            : null,
                    dice.seldom() ? Map.of("lei", "5493001KJTIIGC8Y1R12", "org-id", "US-EIN-1") : Map.of(),
                    dice.oneOrNone("US", "JP", "DE")));
        }
    }

    private void participations() {
        for (var party : parties) {
            if (dice.often()) {
                var from = dice.day(FIRST_DAY);
                var period = new Period(PartialDate.of(from), dice.seldom() ? dice.date(from.plusMonths(13)) : null);
                add(new Participation(
                        party.key(), dice.one(ParticipationRole.values()), period, dice.support(sources)));
            }
        }
    }

    /// Each deal and each root commitment is in one overlap at most.
    private void overlaps(List<DealTerms> deals, List<String> commitments) {
        var roots = new ArrayList<>(deals.stream()
                .filter(deal -> deal.partOf() == null)
                .map(DealTerms::key)
                .toList());
        for (var number = 0; roots.size() >= 2 && dice.often(); number++) {
            var members = IntStream.range(0, Math.min(roots.size(), 2 + dice.number(2)))
                    .mapToObj(_ -> roots.remove(dice.number(roots.size())))
                    .toList();
            overlap("overlap-" + number, members, List.of());
        }
        if (commitments.size() >= 2 && dice.often()) {
            overlap("promised-twice", List.of(), commitments.subList(0, 2));
        }
    }

    private void overlap(String key, List<String> deals, List<String> commitments) {
        var share = dice.one(
                Share.MAYBE,
                new Share(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE),
                new Share(new BigDecimal("0.1"), new BigDecimal("0.25"), new BigDecimal("0.8")));
        var units = dice.seldom() ? List.of(new Unit("MW"), new Unit("USD")) : List.<Unit>of();
        add(new Overlap(key, deals, commitments, share, units, dice.support(sources)));
    }

    private void claims(List<String> people) {
        for (var number = 0; number < dice.number(4); number++) {
            add(new Claim(
                    "claim-" + number,
                    dice.seldom() ? dice.one(people) : null,
                    dice.one(Basis.values()),
                    dice.one(ClaimedStage.values()),
                    dice.date(FIRST_DAY),
                    dice.often() ? Period.ALWAYS : new Period(PartialDate.of("2022-03"), PartialDate.of("2024")),
                    dice.total(dice.one("USD", "MW", "jobs", "EUR")),
                    dice.support(sources)));
        }
    }

    private void benchmarks(List<String> people) {
        for (var number = 0; number < dice.number(3); number++) {
            add(new Benchmark(
                    "benchmark-" + number,
                    dice.seldom() ? dice.one(people) : null,
                    dice.exactly("MW"),
                    dice.total(dice.one("USD", "jobs")),
                    dice.date(FIRST_DAY),
                    dice.support(sources)));
        }
    }

    private void rates() {
        for (var day = FIRST_DAY; dice.often() && day.isBefore(LAST_DAY); day = day.plusMonths(7)) {
            var rate = new BigDecimal("1.0" + dice.number(100) + "5");
            add(new ExchangeRate(new Unit("EUR"), new Unit("USD"), rate, PartialDate.of(day), dice.support(sources)));
        }
    }

    private void add(Fact fact) {
        facts.add(new Dossier.Line(null, fact));
    }
}
