package org.followthrough.tally;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.followthrough.figure.Amounts;
import org.followthrough.figure.Range;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// Converts money at one rate per currency: the latest on or before one day (design §3), so that a total never moves
/// because a currency did. A rate is used as given, turned round, or through one other currency.
final class Exchange {

    private final List<Dated<ExchangeRate>> rates;
    private final Map<Pair, Way> ways = new LinkedHashMap<>();

    private record Pair(Unit from, Unit to) {}

    /// @param multiply what an amount is multiplied by
    /// @param divide what it is then divided by
    record Way(BigDecimal multiply, BigDecimal divide, List<Dated<ExchangeRate>> rates) {}

    private static final Way NONE = new Way(BigDecimal.ZERO, BigDecimal.ONE, List.of());

    Exchange(List<Dated<ExchangeRate>> rates, LocalDate rateOn) {
        this.rates = inOrder(rates, rateOn);
    }

    /// The rates up to a day, the latest first: of those between two currencies the first is the one that counts.
    static List<Dated<ExchangeRate>> inOrder(List<Dated<ExchangeRate>> rates, LocalDate rateOn) {
        return rates.stream()
                .filter(rate -> !rate.day().isAfter(rateOn))
                .sorted(Comparator.comparing((Dated<ExchangeRate> rate) -> rate.day())
                        .reversed())
                .toList();
    }

    /// The amount in the other currency, or `null` when there is no rate. Never 1:1, never zero.
    @Nullable
    Range convert(Range amount, Unit from, Unit to) {
        if (from.equals(to)) {
            return amount;
        }
        var way = way(from, to);
        return way == null ? null : amount.map(each -> Amounts.share(each, way.multiply, way.divide));
    }

    boolean hasRate(Unit from, Unit to) {
        return from.equals(to) || way(from, to) != null;
    }

    /// The rates that were used so far.
    List<Dated<ExchangeRate>> used() {
        return ways.values().stream()
                .flatMap(way -> way.rates.stream())
                .distinct()
                .toList();
    }

    private @Nullable Way way(Unit from, Unit to) {
        var way = ways.computeIfAbsent(new Pair(from, to), pair -> {
            var found = direct(pair.from, pair.to);
            found = found == null ? across(pair.from, pair.to) : found;
            return found == null ? NONE : found;
        });
        return way.rates.isEmpty() ? null : way;
    }

    private @Nullable Way direct(Unit from, Unit to) {
        for (var rate : rates) {
            var fact = rate.fact();
            if (fact.currency().equals(from) && fact.against().equals(to)) {
                return new Way(fact.rate(), BigDecimal.ONE, List.of(rate));
            }
            if (fact.currency().equals(to) && fact.against().equals(from)) {
                return new Way(BigDecimal.ONE, fact.rate(), List.of(rate));
            }
        }
        return null;
    }

    private @Nullable Way across(Unit from, Unit to) {
        var between = new TreeSet<Unit>();
        rates.forEach(rate -> {
            between.add(rate.fact().currency());
            between.add(rate.fact().against());
        });
        for (var middle : between) {
            var first = direct(from, middle);
            var second = direct(middle, to);
            if (first != null && second != null) {
                var both = new ArrayList<>(first.rates);
                both.addAll(second.rates);
                return new Way(first.multiply.multiply(second.multiply), first.divide.multiply(second.divide), both);
            }
        }
        return null;
    }
}
