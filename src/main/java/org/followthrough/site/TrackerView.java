package org.followthrough.site;

import java.util.List;
import org.followthrough.figure.Unit;
import org.followthrough.record.Link;
import org.followthrough.tally.Benchmark;
import org.followthrough.tally.Flag;
import org.followthrough.tally.Participation;
import org.followthrough.tally.UnitTally;
import org.followthrough.tracker.Answer;
import org.jspecify.annotations.Nullable;

/// All that the page of a tracker shows, in words.
///
/// @param listed whether single deals are shown
/// @param dealsElsewhere where they are found if they are not
record TrackerView(
        Heading heading,
        Form form,
        List<Ladder> ladders,
        List<ReconciledLine> reconciliation,
        List<CommitmentLine> commitments,
        List<String> units,
        boolean listed,
        String dealsElsewhere,
        List<DealLine> deals,
        List<BridgeTable> bridges,
        List<SlipLine> slips,
        List<NotCountedLine> notCounted,
        List<Cited> participations,
        List<Cited> benchmarks,
        List<Cited> rates,
        List<SourceLine> sources,
        DataLinks data) {

    /// What stands above it.
    ///
    /// @param checked the day on which its facts were last checked, or `null`
    /// @param unchecked whether that is too long ago
    record Heading(
            String name,
            @Nullable String country,
            @Nullable String summary,
            List<Piece> headline,
            String asOf,
            @Nullable String checked,
            boolean unchecked,
            List<Flag> flags) {}

    static TrackerView of(Answer answer, Choices choices) {
        var known = answer.facts();
        var tally = answer.tally();
        var addresses = new Addresses(known.initiative().key(), choices);
        var units = tally.units().stream().map(UnitTally::unit).toList();
        return new TrackerView(
                heading(answer, addresses),
                Form.of(answer, addresses),
                tally.units().stream().map(each -> Ladder.of(each, addresses)).toList(),
                tally.reconciliation().stream()
                        .map(each -> ReconciledLine.of(each, known, addresses))
                        .toList(),
                tally.commitments().stream()
                        .map(each -> CommitmentLine.of(each, known, addresses))
                        .toList(),
                units.stream().map(Unit::name).toList(),
                tally.isListed(),
                Link.API + "/deals?initiative="
                        + Link.encoded(known.initiative().key()),
                DealLine.of(tally.deals(), units, known, addresses),
                tally.units().stream()
                        .map(each -> BridgeTable.of(each, addresses))
                        .toList(),
                tally.slips().stream()
                        .map(each -> SlipLine.of(each, known, addresses))
                        .toList(),
                tally.units().stream()
                        .flatMap(each -> each.notCounted().stream())
                        .distinct()
                        .map(each -> NotCountedLine.of(each, known, addresses))
                        .toList(),
                Cited.of(known.of(Participation.class), known, addresses),
                Cited.of(known.of(Benchmark.class), known, addresses),
                Cited.of(tally.rates(), known, addresses),
                SourceLine.of(known, addresses),
                DataLinks.of(addresses));
    }

    private static Heading heading(Answer answer, Addresses addresses) {
        var terms = answer.facts().initiative();
        var checked = terms.checked();
        return new Heading(
                terms.name(),
                terms.country() == null ? null : Countries.name(terms.country()),
                terms.summary(),
                Headline.of(answer, addresses),
                Formats.text(answer.question().asOf()),
                checked == null ? null : Formats.text(checked),
                answer.tally().flags().contains(Flag.UNCHECKED),
                answer.tally().flags().stream()
                        .filter(flag -> flag != Flag.UNCHECKED)
                        .sorted()
                        .toList());
    }
}
