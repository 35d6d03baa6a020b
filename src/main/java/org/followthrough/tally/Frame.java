package org.followthrough.tally;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.followthrough.figure.Figure;
import org.followthrough.figure.Period;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// All that the sums of every deal rest on besides the deals themselves. While it stays the same, a change to one deal
/// changes the sums of its neighbourhood alone.
///
/// @param commitments what is within each commitment
/// @param rates the exchange rates in effect on the day of the rates
/// @param owned for each party of a claim, those it owns
public record Frame(
        Unit currency,
        List<Unit> units,
        Set<Nature> natures,
        Map<String, Set<String>> commitments,
        List<Rate> rates,
        List<Ratio> benchmarks,
        Set<Held> claims,
        Map<String, Set<String>> owned) {

    /// One exchange rate.
    public record Rate(Unit currency, Unit against, BigDecimal rate) {}

    /// A rule of thumb.
    public record Ratio(LocalDate day, Figure per, Figure figure) {}

    /// What a claim is held against.
    public record Held(String key, @Nullable String party, Basis basis, ClaimedStage stage, Period period, Unit unit) {}

    public Frame {
        units = List.copyOf(units);
        natures = Set.copyOf(natures);
        commitments = Map.copyOf(commitments);
        rates = List.copyOf(rates);
        benchmarks = List.copyOf(benchmarks);
        claims = Set.copyOf(claims);
        owned = Map.copyOf(owned);
    }

    /// The frame among facts, or `null` when the day of the exchange rates depends on the deals, and so no sums can be
    /// kept.
    public static @Nullable Frame of(Facts facts) {
        if (facts.firstAnnouncement() == null && !facts.of(ExchangeRate.class).isEmpty()) {
            return null;
        }
        var initiative = facts.initiative();
        var commitments = new HashMap<String, Set<String>>();
        facts.commitments().keySet().forEach(each -> commitments.put(each, facts.within(each)));
        return new Frame(
                initiative.currency(),
                initiative.units(),
                Set.copyOf(initiative.natures()),
                commitments,
                rates(facts),
                facts.of(Benchmark.class).stream()
                        .map(each -> new Ratio(
                                each.day(), each.fact().per(), each.fact().figure()))
                        .toList(),
                new HashSet<>(facts.of(Claim.class).stream()
                        .map(Dated::fact)
                        .map(Frame::held)
                        .toList()),
                owned(facts));
    }

    private static Held held(Claim claim) {
        return new Held(
                claim.key(),
                claim.party(),
                claim.basis(),
                claim.stage(),
                claim.period(),
                claim.figure().unit());
    }

    /// Of each two currencies only the rate that counts.
    private static List<Rate> rates(Facts facts) {
        var on = facts.firstAnnouncement();
        var latest = new LinkedHashMap<Set<Unit>, Dated<ExchangeRate>>();
        for (var rate : facts.of(ExchangeRate.class)) {
            var pair = Set.of(rate.fact().currency(), rate.fact().against());
            var known = latest.get(pair);
            if (on != null
                    && !rate.day().isAfter(on)
                    && (known == null || rate.day().isAfter(known.day()))) {
                latest.put(pair, rate);
            }
        }
        var sorted = new TreeMap<String, Rate>();
        latest.values().forEach(each -> {
            var fact = each.fact();
            sorted.put(fact.currency() + " " + fact.against(), new Rate(fact.currency(), fact.against(), fact.rate()));
        });
        return new ArrayList<>(sorted.values());
    }

    private static Map<String, Set<String>> owned(Facts facts) {
        var owned = new TreeMap<String, Set<String>>();
        for (var claim : facts.of(Claim.class)) {
            var party = claim.fact().party();
            if (party != null) {
                var all = owned.computeIfAbsent(party, _ -> new TreeSet<>());
                facts.parties().keySet().stream()
                        .filter(each -> facts.owners(each).contains(party))
                        .forEach(all::add);
            }
        }
        return owned;
    }
}
