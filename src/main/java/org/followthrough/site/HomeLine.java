package org.followthrough.site;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.followthrough.site.chart.Sheet;
import org.followthrough.site.chart.StripChart;
import org.followthrough.site.chart.Tone;
import org.followthrough.tally.Basis;
import org.followthrough.tally.BasisTally;
import org.followthrough.tally.Cell;
import org.followthrough.tally.Stage;
import org.followthrough.tally.UnitTally;
import org.jspecify.annotations.Nullable;

/// An initiative in the list of all: in the first unit in which anything was announced.
///
/// @param announced `null` when nothing was announced in figures
/// @param strip the ladder in miniature, as SVG, or `null` when there is nothing to hold it against
/// @param rows the initiative's own deals and, where there are more, those on the widest basis
record HomeLine(
        String name,
        String href,
        @Nullable String country,
        @Nullable String checked,
        String changed,
        @Nullable Shown announced,
        @Nullable String strip,
        List<Ladder.Row> rows) {

    private static final MathContext SHARE = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final MathContext PERCENT = new MathContext(2, RoundingMode.HALF_EVEN);
    private static final List<Stage> STAGES = List.of(Stage.AGREED, Stage.UNDERWAY, Stage.REALISED);

    static HomeLine of(Index.Entry entry, Choices choices) {
        var terms = entry.answer().facts().initiative();
        var addresses = new Addresses(terms.key(), choices);
        var spoken = Index.spoken(entry.answer());
        var checked = terms.checked();
        var tally = Objects.requireNonNullElse(
                spoken, entry.answer().tally().units().getFirst());
        return new HomeLine(
                terms.name(),
                addresses.tracker(),
                terms.country() == null ? null : choices.language().country(terms.country()),
                checked == null
                        ? null
                        : addresses.say().checked(addresses.formats().when(checked)),
                addresses.formats().text(entry.changed()),
                spoken == null ? null : announced(spoken, addresses),
                spoken == null ? null : strip(spoken, addresses),
                rows(tally, addresses));
    }

    private static Shown announced(UnitTally tally, Addresses addresses) {
        var href = addresses.line("announced.current", tally.unit(), (String) null);
        return Shown.of(tally.announced().current(), tally.unit(), addresses.language(), href);
    }

    private static @Nullable String strip(UnitTally tally, Addresses addresses) {
        var announced = tally.announced().current().best();
        if (announced == null || announced.signum() <= 0) {
            return null;
        }
        var bars = new ArrayList<StripChart.Bar>();
        var isOpen = tally.announced().current().high() == null;
        bars.add(new StripChart.Bar(Tone.ANNOUNCED, BigDecimal.ONE, isOpen));
        for (var stage : STAGES) {
            bars.add(bar(tally.on(Basis.SPONSOR).at(stage), stage, announced));
        }
        return StripChart.draw(label(tally, addresses, announced), bars, Sheet.strip(addresses.initiative()));
    }

    private static StripChart.Bar bar(Cell cell, Stage stage, BigDecimal announced) {
        var best = cell.best();
        return new StripChart.Bar(
                Shape.of(stage),
                best == null ? null : best.divide(announced, SHARE),
                cell.deals() > 0 && cell.high() == null);
    }

    private static String label(UnitTally tally, Addresses addresses, BigDecimal announced) {
        var said = new ArrayList<String>();
        for (var stage : STAGES) {
            var best = tally.on(Basis.SPONSOR).at(stage).best();
            var share = best == null
                    ? addresses.words().text(Text.UNDISCLOSED)
                    : addresses.say().shareOfAnnounced(addresses.formats().percent(best.divide(announced, PERCENT)));
            said.add(addresses.words().label(stage) + addresses.words().text(Text.COLON) + " " + share);
        }
        return String.join(addresses.words().semicolon(), said);
    }

    private static List<Ladder.Row> rows(UnitTally tally, Addresses addresses) {
        var own = tally.on(Basis.PROGRAMME);
        var all = tally.on(Basis.SPONSOR);
        return Stream.of(own, all)
                .filter(each -> each == own || !sameDeals(own, all))
                .map(each -> Ladder.row(each, tally.unit(), addresses, null))
                .map(row -> withoutProposed(row, addresses.words()))
                .toList();
    }

    private static boolean sameDeals(BasisTally own, BasisTally all) {
        return Stream.of(Stage.values()).allMatch(stage -> own.at(stage).equals(all.at(stage)));
    }

    private static Ladder.Row withoutProposed(Ladder.Row row, Words words) {
        var isOwn = row.word().equals(Basis.PROGRAMME.word());
        return new Ladder.Row(
                words.within(isOwn ? Basis.PROGRAMME : Basis.SPONSOR),
                row.word(),
                row.rungs().subList(1, row.rungs().size()),
                row.verdict());
    }
}
