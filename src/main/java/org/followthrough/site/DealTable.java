package org.followthrough.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.followthrough.figure.Unit;
import org.followthrough.tally.Dated;
import org.followthrough.tally.DealTally;
import org.followthrough.tally.Facts;
import org.followthrough.tally.Stage;
import org.jspecify.annotations.Nullable;

/// The deals of a tracker, a page of them, searched, filtered and sorted as the reader wants.
///
/// @param any whether any deal counts at all
/// @param found how many there are, in words
/// @param page which page it is, in words; `null` when there is one only
record DealTable(
        boolean any,
        String found,
        List<DealLine> lines,
        String search,
        List<Form.Option> stages,
        List<Form.Option> sorts,
        List<Hidden> kept,
        @Nullable String page,
        @Nullable String previous,
        @Nullable String next) {

    private static final int AT_ONCE = 50;

    /// A choice that a form carries along.
    record Hidden(String name, String value) {}

    static DealTable of(
            List<DealTally> deals,
            List<Unit> units,
            LocalDate asOf,
            Facts known,
            Addresses addresses,
            DealsAsked.Wanted wanted) {
        var found = deals.stream().filter(deal -> finds(deal, wanted, known)).toList();
        var ordered = wanted.isPlain() ? DealLine.ordered(found) : sorted(found, units, wanted.sort());
        var from = Math.min((wanted.page() - 1) * AT_ONCE, Math.max(0, ordered.size() - 1) / AT_ONCE * AT_ONCE);
        var shown = ordered.subList(from, Math.min(from + AT_ONCE, ordered.size()));
        var formats = addresses.formats();
        var pages = Math.max(1, (ordered.size() + AT_ONCE - 1) / AT_ONCE);
        var page = from / AT_ONCE + 1;
        return new DealTable(
                !deals.isEmpty(),
                addresses.say().dealsFound(formats.count(ordered.size())),
                shown.stream()
                        .map(each -> DealLine.of(each.deal(), each.isPart(), units, asOf, known, addresses))
                        .toList(),
                wanted.search(),
                stages(wanted, addresses.words()),
                sorts(wanted, addresses.words()),
                kept(addresses.choices(), wanted),
                pages == 1 ? null : addresses.say().pageOf(formats.count(page), formats.count(pages)),
                page == 1 ? null : href(addresses, wanted, page - 1),
                page == pages ? null : href(addresses, wanted, page + 1));
    }

    private static boolean finds(DealTally deal, DealsAsked.Wanted wanted, Facts known) {
        if (wanted.stage() != null && deal.stage() != wanted.stage()) {
            return false;
        }
        var parties = deal.terms().parties().stream().map(each -> {
            var party = known.parties().get(each.party());
            return party == null ? each.party() : party.name();
        });
        return wanted.search().isEmpty()
                || Stream.concat(Stream.of(deal.terms().title()), parties).anyMatch(wanted::finds);
    }

    private static List<DealLine.Placed> sorted(List<DealTally> deals, List<Unit> units, DealsAsked.Sort sort) {
        var order =
                switch (sort) {
                    case RECORD -> Comparator.<DealTally>comparingInt(deals::indexOf);
                    case NAME ->
                        Comparator.<DealTally, String>comparing(
                                deal -> deal.terms().title(), String.CASE_INSENSITIVE_ORDER);
                    case AMOUNT ->
                        Comparator.<DealTally, BigDecimal>comparing(deal -> amount(deal, units.getFirst()))
                                .reversed();
                    case LATEST -> Comparator.comparing(DealTable::latest).reversed();
                };
        var sorted = new ArrayList<>(deals);
        if (sort != DealsAsked.Sort.RECORD) {
            sorted.sort(order);
        }
        return sorted.stream().map(deal -> new DealLine.Placed(deal, false)).toList();
    }

    private static BigDecimal amount(DealTally deal, Unit unit) {
        return deal.amounts().getOrDefault(unit, Map.of()).values().stream()
                .map(each -> each.best() == null ? BigDecimal.ZERO : each.best())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static LocalDate latest(DealTally deal) {
        return deal.milestones().stream()
                .map(Dated::day)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private static List<Form.Option> stages(DealsAsked.Wanted wanted, Words words) {
        var options = new ArrayList<Form.Option>();
        options.add(new Form.Option("", words.text(Text.ANY), wanted.stage() == null));
        for (var stage : Stage.values()) {
            options.add(new Form.Option(stage.word(), words.label(stage), stage == wanted.stage()));
        }
        return options;
    }

    private static List<Form.Option> sorts(DealsAsked.Wanted wanted, Words words) {
        return Stream.of(DealsAsked.Sort.values())
                .map(each -> new Form.Option(each.word(), words.text(called(each)), each == wanted.sort()))
                .toList();
    }

    private static Text called(DealsAsked.Sort sort) {
        return switch (sort) {
            case RECORD -> Text.SORT_RECORD;
            case NAME -> Text.SORT_NAME;
            case AMOUNT -> Text.SORT_AMOUNT_DEAL;
            case LATEST -> Text.SORT_CHANGED;
        };
    }

    /// What the form must carry along so as not to lose the other choices.
    private static List<Hidden> kept(Choices choices, DealsAsked.Wanted wanted) {
        var kept = new ArrayList<Hidden>();
        choices.parameters().forEach(each -> kept.add(new Hidden(each.name(), each.value())));
        kept.add(new Hidden("basis", wanted.basis().word()));
        if (wanted.unit() != null) {
            kept.add(new Hidden("unit", wanted.unit().name()));
        }
        return kept;
    }

    private static String href(Addresses addresses, DealsAsked.Wanted wanted, int page) {
        var stage = wanted.stage();
        var unit = wanted.unit();
        return addresses.tracker(
                        "basis",
                        wanted.basis().word(),
                        "unit",
                        unit == null ? "" : unit.name(),
                        "q",
                        wanted.search(),
                        "stage",
                        stage == null ? "" : stage.word(),
                        "sort",
                        wanted.sort().word(),
                        "page",
                        Integer.toString(page))
                + "#deals";
    }
}
