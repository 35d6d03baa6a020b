package org.followthrough.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Deals in neighbourhoods that have nothing to do with each other: wholes with their parts, what overlaps, and what
/// replaces what.
final class Neighbourhoods {

    private final Map<String, String> nextTo = new HashMap<>();

    /// The facts of one neighbourhood.
    private static final class Part {

        private final List<DealTerms> deals = new ArrayList<>();
        private final Map<Class<?>, List<Dated<?>>> facts = new HashMap<>();

        void add(Dated<?> fact) {
            facts.computeIfAbsent(fact.fact().getClass(), _ -> new ArrayList<>())
                    .add(fact);
        }
    }

    private Neighbourhoods(Facts facts) {
        facts.deals().values().forEach(deal -> join(deal.key(), deal.partOf()));
        facts.of(Replacement.class)
                .forEach(each -> join(each.fact().deal(), each.fact().replaces()));
        facts.of(Overlap.class).forEach(each -> each.fact()
                .deals()
                .forEach(deal -> join(deal, each.fact().deals().getFirst())));
    }

    /// The facts of each neighbourhood by itself, with all that is not about deals.
    static List<Facts> of(Facts facts) {
        var neighbourhoods = new Neighbourhoods(facts);
        var parts = new LinkedHashMap<String, Part>();
        for (var deal : facts.deals().values()) {
            parts.computeIfAbsent(neighbourhoods.of(deal.key()), _ -> new Part())
                    .deals
                    .add(deal);
        }
        for (var kind : Facts.ABOUT_DEALS) {
            for (var fact : facts.of(kind)) {
                var deal = deal(fact.fact());
                var part = deal == null ? null : parts.get(neighbourhoods.of(deal));
                if (part != null) {
                    part.add(fact);
                }
            }
        }
        return parts.values().stream()
                .map(part -> facts.only(part.deals, part.facts))
                .toList();
    }

    private static @Nullable String deal(Fact fact) {
        return switch (fact) {
            case Milestone it -> it.deal();
            case Attribution it -> it.deal();
            case Replacement it -> it.deal();
            case Overlap it -> it.deals().isEmpty() ? null : it.deals().getFirst();
            case Statement _, Participation _, Claim _, Benchmark _, ExchangeRate _ -> null;
        };
    }

    private void join(String one, @Nullable String other) {
        if (other != null) {
            nextTo.put(of(one), of(other));
        }
    }

    /// The deal that stands for the neighbourhood of another.
    private String of(String deal) {
        var at = deal;
        for (var next = nextTo.getOrDefault(at, at); !next.equals(at); next = nextTo.getOrDefault(at, at)) {
            at = next;
        }
        if (!at.equals(deal)) {
            nextTo.put(deal, at); // the shorter way, for the next who asks
        }
        return at;
    }
}
