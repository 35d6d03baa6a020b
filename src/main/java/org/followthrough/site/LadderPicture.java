package org.followthrough.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.figure.Unit;
import org.followthrough.site.chart.Extent;
import org.followthrough.site.chart.LadderChart;
import org.followthrough.site.chart.Mark;
import org.followthrough.site.chart.Sheet;
import org.followthrough.site.chart.Tone;
import org.followthrough.tally.Basis;
import org.followthrough.tally.BasisTally;
import org.followthrough.tally.Cell;
import org.followthrough.tally.Implied;
import org.followthrough.tally.Stage;
import org.followthrough.tally.UnitTally;
import org.jspecify.annotations.Nullable;

/// The ladder of one unit as a chart. Bases that do not differ at a stage are one bar.
final class LadderPicture {

    private static final List<Stage> STAGES = List.of(Stage.AGREED, Stage.UNDERWAY, Stage.REALISED);

    private final Asking asking;
    private final UnitTally tally;
    private final Unit unit;
    private final Addresses addresses;

    /// What bars are told apart by.
    private record Same(Cell cell, @Nullable Implied implied) {}

    LadderPicture(Asking asking, UnitTally tally) {
        this.asking = asking;
        this.tally = tally;
        this.unit = tally.unit();
        this.addresses = asking.addresses();
    }

    Picture picture() {
        var id = Shape.id("ladder", unit);
        var ladder = ladder();
        var wide = LadderChart.draw(ladder, Sheet.wide(id));
        var narrow = LadderChart.draw(ladder, Sheet.narrow(id));
        return new Picture(
                id,
                ladder.title(),
                ladder.title(),
                wide,
                narrow,
                null,
                asking.cite(quoted(), amount(Basis.SPONSOR)),
                asking.link(),
                asking.frame(Chart.LADDER, ladder.title(), unit, null, wide, narrow),
                addresses.files(Chart.LADDER, unit, null, addresses.ladderCsv(), addresses.trackerJson()));
    }

    /// The chart as a file of its own.
    String svg(Sheet sheet) {
        return LadderChart.draw(ladder(), sheet);
    }

    private String quoted() {
        var words = addresses.words();
        return words.label(Stage.AGREED) + ", " + words.within(Basis.SPONSOR);
    }

    private String amount(Basis basis) {
        return Shape.value(Shown.of(tally.on(basis).agreed(), unit, addresses.language(), ""));
    }

    private LadderChart.Ladder ladder() {
        var say = addresses.say();
        var formats = addresses.formats();
        var name = formats.name(unit);
        var groups = new ArrayList<LadderChart.Group>();
        groups.add(announced());
        STAGES.forEach(stage -> groups.add(group(stage)));
        return new LadderChart.Ladder(
                say.ladderIn(name),
                say.ladderDescription(
                        name,
                        formats.text(asking.answer().question().asOf()),
                        Shape.value(Shown.of(tally.announced().current(), unit, addresses.language(), "")),
                        amount(Basis.SPONSOR)),
                groups,
                expected(),
                Shape.looks(addresses.words()),
                amount -> formats.readable(amount, unit));
    }

    private LadderChart.Group announced() {
        var words = addresses.words();
        var current = tally.announced().current();
        var original = tally.announced().original();
        var currentBar =
                Shown.of(current, unit, addresses.language(), addresses.line("announced.current", unit, (String) null));
        if (current.equals(original)) {
            return new LadderChart.Group(
                    words.text(Text.ANNOUNCED), Tone.ANNOUNCED, List.of(bar("", currentBar, Shape.of(current), null)));
        }
        var originalBar = Shown.of(
                original, unit, addresses.language(), addresses.line("announced.original", unit, (String) null));
        return new LadderChart.Group(
                words.text(Text.ANNOUNCED),
                Tone.ANNOUNCED,
                List.of(
                        bar(words.text(Text.FIRST_ANNOUNCED), originalBar, Shape.of(original), null),
                        bar(words.text(Text.NOW_ANNOUNCED), currentBar, Shape.of(current), null)));
    }

    private LadderChart.Group group(Stage stage) {
        Map<Same, List<BasisTally>> alike = new LinkedHashMap<>();
        for (var basis : tally.bases()) {
            var same = new Same(basis.at(stage), basis.implied().get(stage));
            alike.computeIfAbsent(same, _ -> new ArrayList<>()).add(basis);
        }
        var bars = alike.values().stream().map(bases -> bar(stage, bases)).toList();
        return new LadderChart.Group(addresses.words().label(stage), Shape.of(stage), bars);
    }

    private LadderChart.Bar bar(Stage stage, List<BasisTally> bases) {
        var words = addresses.words();
        var widest = bases.getLast();
        var label = bases.size() == tally.bases().size()
                ? words.text(Text.EVERY_BASIS)
                : bases.stream().map(each -> words.within(each.basis())).collect(Collectors.joining(", "));
        var shown = Shown.of(
                widest.at(stage), unit, addresses.language(), addresses.cell(unit, widest.basis(), stage, null));
        return bar(label, shown, Shape.of(widest.at(stage)), widest.implied().get(stage));
    }

    private LadderChart.Bar bar(String label, Shown shown, Extent extent, @Nullable Implied implied) {
        var suggested = implied == null
                ? ""
                : addresses.say().impliedMark(Shape.value(Shown.of(implied, unit, addresses.language(), "")));
        return new LadderChart.Bar(label, Shape.value(shown), shown.href(), extent, Shape.of(implied), suggested);
    }

    private @Nullable Mark expected() {
        var pace = tally.pace();
        var expected = pace == null ? null : pace.expected();
        return expected == null
                ? null
                : new Mark(
                        expected,
                        addresses.say().expectedMark(addresses.formats().worked(expected, unit)),
                        addresses.line("pace", unit, (String) null));
    }

    /// Whether there is anything to draw.
    boolean isEmpty() {
        return Stream.of(Stage.values())
                        .allMatch(stage -> tally.on(Basis.SPONSOR).at(stage).deals() == 0)
                && tally.announced().current().commitments() == 0;
    }
}
