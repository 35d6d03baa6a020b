package org.followthrough.site;

import java.util.List;
import org.followthrough.figure.Unit;
import org.followthrough.tally.Benchmark;
import org.followthrough.tally.Participation;
import org.followthrough.tally.UnitTally;
import org.jspecify.annotations.Nullable;

/// All that the page of a tracker shows, in words and charts.
record TrackerView(
        Heading heading,
        Form form,
        List<Ladder> ladders,
        List<Bridged> bridges,
        List<Picture> timelines,
        List<Happenings.Happening> events,
        @Nullable String eventsNote,
        List<ReconciledLine> reconciliation,
        List<CommitmentLine> commitments,
        List<String> units,
        DealTable deals,
        Perhaps perhaps,
        @Nullable Mapped map,
        @Nullable Unplaced unplaced,
        List<SlipLine> slips,
        List<NotCountedLine> notCounted,
        List<Cited> participations,
        List<Owned> owned,
        List<Cited> benchmarks,
        List<Cited> rates,
        List<SourceLine> sources,
        String moved,
        DataLinks data) {

    private static final int EVENTS = 40;

    /// What stands above it.
    ///
    /// @param cite how to quote the headline
    /// @param link where the headline says the same for ever
    /// @param checked when its facts were last checked, in words, or `null`
    record Heading(
            String name,
            String title,
            @Nullable String country,
            @Nullable String summary,
            List<Piece> headline,
            String cite,
            String link,
            @Nullable String checked,
            List<Flagged> flags) {}

    /// The bridge of one unit, drawn for one basis, and all bases in a table.
    record Bridged(Picture picture, BridgeTable table) {}

    /// The map, and what it shows in a table.
    record Mapped(Picture picture, SiteTable table) {}

    static TrackerView of(Asking asking, DealsAsked.Wanted wanted, List<Family.Pair> owners) {
        var answer = asking.answer();
        var known = answer.facts();
        var tally = answer.tally();
        var addresses = asking.addresses();
        var unitTallies = wanted.in(answer);
        var units = unitTallies.stream().map(UnitTally::unit).toList();
        var deals = tally.deals();
        var happenings = new Happenings(asking, wanted.basis(), deals);
        var events = happenings.latest(EVENTS);
        return new TrackerView(
                heading(asking),
                Form.of(answer, addresses, wanted),
                unitTallies.stream().map(each -> Ladder.of(each, asking)).toList(),
                bridges(asking, unitTallies, wanted),
                timelines(asking, units, wanted, happenings),
                events,
                events.size() == happenings.count()
                        ? null
                        : addresses
                                .say()
                                .latestEvents(
                                        addresses.formats().count(events.size()),
                                        addresses.formats().count(happenings.count())),
                tally.reconciliation().stream()
                        .map(each -> ReconciledLine.of(each, known, addresses))
                        .toList(),
                tally.commitments().stream()
                        .map(each -> CommitmentLine.of(each, deals, known, addresses))
                        .toList(),
                units.stream().map(addresses.formats()::name).toList(),
                DealTable.of(deals, units, answer.question().asOf(), known, addresses, wanted),
                Perhaps.of(known, answer.question().asOf(), addresses),
                map(asking),
                Unplaced.of(deals, addresses),
                tally.slips().stream()
                        .map(each -> SlipLine.of(each, known, addresses))
                        .toList(),
                unitTallies.stream()
                        .flatMap(each -> each.notCounted().stream())
                        .distinct()
                        .map(each -> NotCountedLine.of(each, known, addresses))
                        .toList(),
                Cited.of(known.of(Participation.class), known, addresses),
                Owned.of(owners, addresses),
                Cited.of(known.of(Benchmark.class), known, addresses),
                Cited.of(tally.rates(), known, addresses),
                SourceLine.of(known, addresses),
                addresses.moved(
                        answer.question().asOf().minusMonths(6),
                        answer.question().asOf()),
                DataLinks.of(addresses));
    }

    private static List<Bridged> bridges(Asking asking, List<UnitTally> units, DealsAsked.Wanted wanted) {
        return units.stream()
                .<Bridged>mapMulti((each, add) -> {
                    var drawn = new BridgePicture(asking, each, wanted.basis());
                    if (!drawn.isEmpty()) {
                        add.accept(new Bridged(drawn.picture(), BridgeTable.of(each, asking.addresses())));
                    }
                })
                .toList();
    }

    private static List<Picture> timelines(
            Asking asking, List<Unit> units, DealsAsked.Wanted wanted, Happenings happenings) {
        return units.stream()
                .map(unit -> new TimelinePicture(asking, unit, wanted.basis(), happenings))
                .filter(each -> !each.isEmpty())
                .map(TimelinePicture::picture)
                .toList();
    }

    private static @Nullable Mapped map(Asking asking) {
        var drawn = new MapPicture(asking);
        return drawn.isEmpty() ? null : new Mapped(drawn.picture(), drawn.table());
    }

    private static Heading heading(Asking asking) {
        var answer = asking.answer();
        var addresses = asking.addresses();
        var terms = answer.facts().initiative();
        var checked = terms.checked();
        var asOf = addresses.formats().text(answer.question().asOf());
        return new Heading(
                terms.name(),
                addresses.say().trackerTitle(terms.name(), asOf),
                terms.country() == null ? null : addresses.language().country(terms.country()),
                terms.summary(),
                Headline.of(answer, addresses),
                asking.citeSentence(),
                asking.link(),
                checked == null
                        ? null
                        : addresses.say().lastChecked(addresses.formats().when(checked)),
                answer.tally().flags().stream()
                        .sorted()
                        .map(addresses.words()::flagged)
                        .toList());
    }
}
