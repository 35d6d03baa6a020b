package org.followthrough.site;

import java.time.LocalDate;
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
/// @param perhaps the deals that it may be one and the same with
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
        List<Flagged> flags,
        List<Cited.Source> sources,
        List<Piece> perhaps) {

    /// A party with its role.
    record Party(Piece name, String role) {}

    /// An amount and the stages at which it holds.
    record AtStage(String stages, String amount, boolean known) {}

    /// A deal with its place among the others.
    ///
    /// @param isPart whether it stands behind its whole
    record Placed(DealTally deal, boolean isPart) {}

    /// The deals in their order, each part behind its whole.
    static List<Placed> ordered(List<DealTally> deals) {
        var keys = deals.stream().map(each -> each.terms().key()).collect(Collectors.toSet());
        var parts = deals.stream()
                .filter(each -> isPart(each, keys))
                .collect(Collectors.groupingBy(
                        each -> Objects.requireNonNull(each.terms().partOf())));
        var ordered = new ArrayList<Placed>();
        deals.stream().filter(each -> !isPart(each, keys)).forEach(whole -> {
            ordered.add(new Placed(whole, false));
            addParts(whole, parts, ordered);
        });
        return ordered;
    }

    private static void addParts(DealTally whole, Map<String, List<DealTally>> parts, List<Placed> ordered) {
        for (var part : parts.getOrDefault(whole.terms().key(), List.of())) {
            ordered.add(new Placed(part, true));
            addParts(part, parts, ordered);
        }
    }

    private static boolean isPart(DealTally deal, Set<String> keys) {
        var whole = deal.terms().partOf();
        return whole != null && keys.contains(whole);
    }

    static DealLine of(
            DealTally deal, boolean part, List<Unit> units, LocalDate asOf, Facts known, Addresses addresses) {
        var terms = deal.terms();
        return new DealLine(
                new Piece(terms.title(), addresses.deal(terms.key())),
                part,
                addresses.words().label(terms.nature()),
                parties(terms, known, addresses),
                places(terms.sites(), addresses.words()),
                addresses.words().label(deal.basis()),
                Cited.towards(deal.towards(), known, addresses),
                deal.share().intValue() == 1 ? null : addresses.formats().percent(deal.share()),
                stage(deal, addresses.words()),
                since(deal, addresses.formats()),
                units.stream()
                        .map(unit -> amounts(deal, unit, addresses.language()))
                        .toList(),
                deal.flags().stream()
                        .filter(flag -> flag != Flag.UNCHECKED) // said once, of the initiative
                        .sorted()
                        .map(addresses.words()::flagged)
                        .toList(),
                sources(deal, known, addresses),
                Perhaps.with(terms.key(), known, asOf, addresses));
    }

    static List<Party> parties(DealTerms terms, Facts known, Addresses addresses) {
        return terms.parties().stream()
                .map(each -> new Party(
                        Cited.party(each.party(), known, addresses),
                        addresses.words().role(each.role())))
                .toList();
    }

    static @Nullable String places(List<Site> sites, Words words) {
        return sites.isEmpty()
                ? null
                : sites.stream().map(DealLine::place).collect(Collectors.joining(words.semicolon()));
    }

    static String place(Site site) {
        return Stream.of(site.name(), site.region() == null ? site.country() : site.region())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /// The furthest stage, with what has stopped it; or what became of the deal.
    static String stage(DealTally deal, Words words) {
        var stage = deal.stage();
        var status = words.status(deal.status());
        if (stage == null) {
            return status == null ? words.text(Text.NONE) : status;
        }
        return status == null ? words.word(stage) : words.word(stage) + ", " + status;
    }

    /// The date, as written, of the milestone that first brought the deal to the stage at which it is.
    static @Nullable String since(DealTally deal, Formats formats) {
        var stage = deal.stage();
        return stage == null
                ? null
                : deal.milestones().stream()
                        .filter(each -> each.fact().kind().word().equals(stage.word()))
                        .map(each -> formats.text(each.fact().on()))
                        .findFirst()
                        .orElse(null);
    }

    /// The amounts of a deal in a unit; stages with the same amount are put together.
    static List<AtStage> amounts(DealTally deal, Unit unit, Language language) {
        var byStage = deal.amounts().getOrDefault(unit, Map.of());
        var stages = new LinkedHashMap<Amount, List<Stage>>();
        for (var stage : Stage.values()) {
            var amount = byStage.get(stage);
            if (amount != null) {
                stages.computeIfAbsent(amount, _ -> new ArrayList<>()).add(stage);
            }
        }
        return stages.entrySet().stream()
                .map(each -> atStages(each.getKey(), each.getValue(), unit, language))
                .toList();
    }

    private static AtStage atStages(Amount amount, List<Stage> stages, Unit unit, Language language) {
        var isPlural = language.formats().noun(amount, unit).plural();
        var words = stages.stream()
                .map(stage -> language.words().word(stage, isPlural))
                .collect(Collectors.joining(", "));
        return new AtStage(words, language.formats().text(amount, unit), amount.best() != null);
    }

    private static List<Cited.Source> sources(DealTally deal, Facts known, Addresses addresses) {
        var seen = new LinkedHashMap<String, Cited.Source>();
        deal.milestones().stream()
                .flatMap(each -> each.fact().support().citations().stream())
                .forEach(each -> seen.putIfAbsent(each.source(), Cited.source(each, known, addresses)));
        return List.copyOf(seen.values());
    }
}
