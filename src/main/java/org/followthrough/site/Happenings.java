package org.followthrough.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.site.chart.TimelineChart;
import org.followthrough.tally.Basis;
import org.followthrough.tally.Dated;
import org.followthrough.tally.DealTally;
import org.followthrough.tally.Fact;
import org.followthrough.tally.Facts;
import org.followthrough.tally.Statement;

/// What was said and done about an initiative up to the day of the question.
final class Happenings {

    private final Facts known;
    private final Addresses addresses;
    private final List<Dated<?>> all;

    /// One of them as it is told.
    ///
    /// @param of the deal or commitment
    record Happening(Piece of, Cited fact) {}

    /// @param deals those of the answer, which take their time to work out
    Happenings(Asking asking, Basis basis, List<DealTally> deals) {
        this.known = asking.answer().facts();
        this.addresses = asking.addresses();
        var asOf = asking.answer().question().asOf();
        var said = known.of(Statement.class).stream()
                .filter(each -> known.commitments().containsKey(each.fact().commitment()));
        var done = deals.stream()
                .filter(deal -> deal.basis().compareTo(basis) <= 0)
                .map(DealTally::milestones)
                .flatMap(List::stream);
        this.all = Stream.<Dated<?>>concat(said, done)
                .filter(each -> !each.day().isAfter(asOf))
                .sorted(Comparator.comparing(Dated::day))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /// How many there are.
    int count() {
        return all.size();
    }

    /// The latest, last first.
    List<Happening> latest(int atMost) {
        return all.reversed().stream()
                .limit(atMost)
                .map(each -> new Happening(subject(each.fact()), Cited.of(each, known, addresses)))
                .toList();
    }

    /// All of them, for a chart.
    List<TimelineChart.Event> events() {
        return all.stream()
                .map(each -> new TimelineChart.Event(
                        each.day(), each.fact() instanceof Statement, () -> text(each), () -> href(each)))
                .toList();
    }

    private Piece subject(Fact fact) {
        var subject = Cited.subject(fact, known, addresses);
        return subject == null ? Piece.plain("") : subject;
    }

    private String text(Dated<?> dated) {
        var cited = Cited.of(dated, known, addresses);
        var says = cited.says().stream().map(Piece::text).collect(Collectors.joining());
        var sources = cited.sources().stream()
                .map(source -> source.title().text())
                .collect(Collectors.joining(addresses.words().semicolon()));
        return "%s, %s%s %s (%s)"
                .formatted(
                        cited.on(),
                        subject(dated.fact()).text(),
                        addresses.words().text(Text.COLON),
                        says,
                        sources);
    }

    private String href(Dated<?> dated) {
        return subject(dated.fact()).href() + "#" + dated.id();
    }
}
