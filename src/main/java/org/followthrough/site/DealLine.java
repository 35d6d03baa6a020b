package org.followthrough.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.figure.Unit;
import org.followthrough.tally.Amount;
import org.followthrough.tally.DealTally;
import org.followthrough.tally.DealTerms;
import org.followthrough.tally.Facts;
import org.followthrough.tally.Flag;
import org.followthrough.tally.Site;
import org.followthrough.tally.Stage;
import org.jspecify.annotations.Nullable;

/// A deal in the table of the tracker.
///
/// @param part whether it is part of another deal of the table, which stands above it
/// @param stage the furthest stage, or what became of it
/// @param since the day on which it came there, or `null`
/// @param amounts one list for each unit, in the order of the units: an amount for each stage that differs
record DealLine(
        Piece title,
        boolean part,
        String nature,
        List<Party> parties,
        @Nullable String places,
        String basis,
        Piece towards,
        @Nullable String share,
        String stage,
        @Nullable String since,
        List<List<AtStage>> amounts,
        List<Flag> flags,
        List<Cited.Source> sources) {

    /// A party with its role.
    record Party(Piece name, String role) {}

    /// An amount and the stages at which it holds.
    record AtStage(String stages, String amount, boolean known) {}

    /// The deals in their order, each part behind its whole.
    static List<DealLine> of(List<DealTally> deals, List<Unit> units, Facts known, Addresses addresses) {
        var keys = deals.stream().map(each -> each.terms().key()).collect(Collectors.toSet());
        var parts = deals.stream()
                .filter(each -> isPart(each, keys))
                .collect(Collectors.groupingBy(
                        each -> Objects.requireNonNull(each.terms().partOf())));
        var lines = new ArrayList<DealLine>();
        deals.stream().filter(each -> !isPart(each, keys)).forEach(whole -> {
            lines.add(of(whole, false, units, known, addresses));
            addParts(whole, parts, units, known, addresses, lines);
        });
        return lines;
    }

    private static void addParts(
            DealTally whole,
            Map<String, List<DealTally>> parts,
            List<Unit> units,
            Facts known,
            Addresses addresses,
            List<DealLine> lines) {
        for (var part : parts.getOrDefault(whole.terms().key(), List.of())) {
            lines.add(of(part, true, units, known, addresses));
            addParts(part, parts, units, known, addresses, lines);
        }
    }

    private static boolean isPart(DealTally deal, Set<String> keys) {
        var whole = deal.terms().partOf();
        return whole != null && keys.contains(whole);
    }

    static DealLine of(DealTally deal, boolean part, List<Unit> units, Facts known, Addresses addresses) {
        var terms = deal.terms();
        return new DealLine(
                new Piece(terms.title(), addresses.deal(terms.key())),
                part,
                Words.label(terms.nature()),
                parties(terms, known, addresses),
                places(terms.sites()),
                Words.label(deal.basis()),
                Cited.towards(deal.towards(), known, addresses),
                deal.share().intValue() == 1 ? null : Formats.percent(deal.share()),
                stage(deal),
                since(deal),
                units.stream().map(unit -> amounts(deal, unit)).toList(),
                deal.flags().stream()
                        .filter(flag -> flag != Flag.UNCHECKED) // said once, of the initiative
                        .sorted()
                        .toList(),
                sources(deal, known, addresses));
    }

    static List<Party> parties(DealTerms terms, Facts known, Addresses addresses) {
        return terms.parties().stream()
                .map(each -> new Party(
                        Cited.party(each.party(), known, addresses), each.role().replace('_', ' ')))
                .toList();
    }

    static @Nullable String places(List<Site> sites) {
        return sites.isEmpty() ? null : sites.stream().map(DealLine::place).collect(Collectors.joining("; "));
    }

    private static String place(Site site) {
        return Stream.of(site.name(), site.region() == null ? site.country() : site.region())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /// The furthest stage, with what has stopped it; or what became of the deal.
    static String stage(DealTally deal) {
        var stage = deal.stage();
        var status = Words.status(deal.status());
        if (stage == null) {
            return status == null ? "none" : status;
        }
        return status == null ? stage.word() : "%s, %s".formatted(stage.word(), status);
    }

    /// The date, as written, of the milestone that first brought the deal to the stage at which it is.
    private static @Nullable String since(DealTally deal) {
        var stage = deal.stage();
        return stage == null
                ? null
                : deal.milestones().stream()
                        .filter(each -> each.fact().kind().word().equals(stage.word()))
                        .map(each -> Formats.text(each.fact().on()))
                        .findFirst()
                        .orElse(null);
    }

    /// The amounts of a deal in a unit; stages with the same amount are put together.
    static List<AtStage> amounts(DealTally deal, Unit unit) {
        var byStage = deal.amounts().getOrDefault(unit, Map.of());
        var stages = new LinkedHashMap<Amount, List<String>>();
        for (var stage : Stage.values()) {
            var amount = byStage.get(stage);
            if (amount != null) {
                stages.computeIfAbsent(amount, _ -> new ArrayList<>()).add(stage.word());
            }
        }
        return stages.entrySet().stream()
                .map(each -> new AtStage(
                        String.join(", ", each.getValue()),
                        Formats.text(each.getKey(), unit),
                        each.getKey().best() != null))
                .toList();
    }

    private static List<Cited.Source> sources(DealTally deal, Facts known, Addresses addresses) {
        var seen = new LinkedHashMap<String, Cited.Source>();
        deal.milestones().stream()
                .flatMap(each -> each.fact().support().citations().stream())
                .forEach(each -> seen.putIfAbsent(each.source(), Cited.source(each, known, addresses)));
        return List.copyOf(seen.values());
    }
}
