package org.followthrough.site.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.followthrough.site.chart.Drawing.Anchor;
import org.jspecify.annotations.Nullable;

/// What was promised and what there is of it, one bar below the other: a band for a range, arrows for an open end, a
/// hatched stub where nobody said, an outline for what rules of thumb suggest, a line for what a steady pace would have
/// delivered.
public final class LadderChart {

    private static final double LABELS = 236;
    private static final double OPEN_END = 30;
    private static final double STUB = 34;
    private static final double BAR = 15;
    private static final double LINE = 16;
    private static final double GAP = 9;

    private final Ladder ladder;
    private final Sheet sheet;
    private final Drawing drawing;
    private final Scale scale;

    /// What it shows.
    ///
    /// @param expected what a steady pace would have delivered, or `null`
    /// @param looks what its looks are called
    /// @param amount how an amount is written at the axis
    public record Ladder(
            String title,
            String description,
            List<Group> groups,
            @Nullable Mark expected,
            Looks looks,
            Function<BigDecimal, String> amount) {}

    /// A stage.
    public record Group(String name, Tone tone, List<Bar> bars) {}

    /// One bar.
    ///
    /// @param label whose deals they are, or nothing
    /// @param value the amount in words
    /// @param implied what rules of thumb suggest, or `null`
    /// @param impliedText the same in words, or nothing
    public record Bar(
            String label,
            String value,
            String href,
            Extent extent,
            Extent.@Nullable Known implied,
            String impliedText) {}

    private LadderChart(Ladder ladder, Sheet sheet) {
        this.ladder = ladder;
        this.sheet = sheet;
        this.drawing = new Drawing(sheet);
        this.scale = Scale.of(amounts(ladder), sheet.isNarrow() ? 1 : LABELS, sheet.width() - OPEN_END);
    }

    /// Draws it.
    public static String draw(Ladder ladder, Sheet sheet) {
        return new LadderChart(ladder, sheet).svg();
    }

    private static List<BigDecimal> amounts(Ladder ladder) {
        var amounts = new ArrayList<BigDecimal>();
        ladder.groups().stream().flatMap(group -> group.bars().stream()).forEach(bar -> {
            Stream.of(bar.extent(), bar.implied())
                    .filter(Extent.Known.class::isInstance)
                    .map(Extent.Known.class::cast)
                    .forEach(known -> amounts.add(known.furthest()));
        });
        if (ladder.expected() != null) {
            amounts.add(ladder.expected().amount());
        }
        return amounts;
    }

    private String svg() {
        var height = 0.0;
        var stages = 0.0;
        for (var group : ladder.groups()) {
            stages = group.tone() == Tone.ANNOUNCED ? height + heightOf(group) : stages;
            height += heightOf(group);
        }
        grid(height);
        var y = 0.0;
        for (var group : ladder.groups()) {
            y = group(group, y);
        }
        axis(height);
        var end = expected(stages, height);
        var legend = legend();
        legend.draw(end);
        return drawing.svg(ladder.title(), ladder.description(), end + legend.height());
    }

    /// Of what is there only.
    private Legend legend() {
        var looks = ladder.looks();
        var legend = new Legend(drawing, sheet);
        for (var group : ladder.groups()) {
            if (group.bars().stream().anyMatch(bar -> bar.extent() instanceof Extent.Known known && known.isWide())) {
                legend.addRange(looks.range(), group.tone());
                break;
            }
        }
        if (extents().anyMatch(extent -> extent instanceof Extent.Known known && known.high() == null)) {
            legend.addOpen(looks.open(), false);
        }
        if (extents().anyMatch(Extent.Undisclosed.class::isInstance)) {
            legend.addUndisclosed(looks.undisclosed());
        }
        if (bars().anyMatch(bar -> bar.implied() != null)) {
            legend.addBar(looks.implied(), Ink.IMPLIED);
        }
        return legend;
    }

    private Stream<Bar> bars() {
        return ladder.groups().stream().flatMap(group -> group.bars().stream());
    }

    private Stream<Extent> extents() {
        return bars().flatMap(bar -> Stream.of(bar.extent(), bar.implied() == null ? bar.extent() : bar.implied()));
    }

    private void grid(double height) {
        for (var tick : ticks()) {
            drawing.line(Ink.GRID, scale.at(tick), 0, scale.at(tick), height + 4);
        }
    }

    private void axis(double height) {
        drawing.line(Ink.AXIS, scale.at(BigDecimal.ZERO), 0, scale.at(BigDecimal.ZERO), height + 4);
        for (var tick : ticks()) {
            var text = ladder.amount().apply(tick);
            var width = Fit.width(text, 11);
            var left = Math.clamp(scale.at(tick) - width / 2, 0, Math.max(0, sheet.width() - width));
            drawing.text(Ink.TICK, left, height + 18, Anchor.START, text);
        }
    }

    /// None where no amount is known, for what would they be of.
    private List<BigDecimal> ticks() {
        var isMeasured = amounts(ladder).stream().anyMatch(amount -> amount.signum() > 0);
        return isMeasured ? scale.ticks(sheet.isNarrow() ? 3 : 5) : List.of();
    }

    private double heightOf(Group group) {
        return group.bars().stream().mapToDouble(bar -> heightOf(group, bar)).sum();
    }

    private double heightOf(Group group, Bar bar) {
        var text = sheet.isNarrow() ? labels(group, bar).size() * LINE : 0;
        var implied = bar.implied() == null ? 0 : BAR - 2 + suggestions(bar).size() * LINE;
        var row = BAR + GAP + text + implied + (isNone(bar) ? 0 : values(bar).size() * LINE);
        return sheet.isNarrow() ? row : Math.max(row, labels(group, bar).size() * LINE + GAP);
    }

    /// Nothing needs no bar: its word stands in the bar's place.
    private static boolean isNone(Bar bar) {
        return bar.extent() instanceof Extent.None && bar.implied() == null;
    }

    /// The lines of a label: the stage where it begins, then whose deals they are.
    private List<Line> labels(Group group, Bar bar) {
        var room = sheet.isNarrow() ? sheet.width() : LABELS - 14;
        var lines = new ArrayList<Line>();
        if (bar == group.bars().getFirst()) {
            Fit.lines(group.name(), room, 14, 2).forEach(text -> lines.add(new Line(Ink.LABEL, text)));
        }
        if (!bar.label().isEmpty()) {
            Fit.lines(bar.label(), room, 12, 3).forEach(text -> lines.add(new Line(Ink.SOFT, text)));
        }
        return lines;
    }

    private record Line(Ink ink, String text) {}

    private double group(Group group, double y) {
        var at = y;
        for (var bar : group.bars()) {
            var top = at;
            drawing.link(
                    bar.href(),
                    Stream.of(group.name(), bar.label(), bar.value(), bar.impliedText())
                            .filter(each -> !each.isEmpty())
                            .reduce((one, other) -> one + ", " + other)
                            .orElse(""),
                    () -> bar(group, bar, top));
            at += heightOf(group, bar);
        }
        return at;
    }

    private void bar(Group group, Bar bar, double y) {
        var lines = labels(group, bar);
        var at = y;
        for (var line : lines) {
            at += LINE;
            drawing.text(line.ink(), 0, at - 4, Anchor.START, line.text());
        }
        var top = sheet.isNarrow() ? at : y + 1;
        extent(bar.extent(), group.tone(), top);
        var left = scale.at(BigDecimal.ZERO) + 4;
        var below = isNone(bar) ? top + BAR - 2 : top + BAR + LINE - 4;
        for (var line : values(bar)) {
            drawing.text(Ink.TEXT, left, below, Anchor.START, line);
            below += LINE;
        }
        if (bar.implied() != null) {
            implied(bar.implied(), below - LINE + 6);
            below += BAR - 2;
            for (var line : suggestions(bar)) {
                drawing.text(Ink.SOFT, left, below, Anchor.START, line);
                below += LINE;
            }
        }
    }

    private List<String> values(Bar bar) {
        return Fit.lines(bar.value(), sheet.width() - scale.at(BigDecimal.ZERO) - 4, 13, 2);
    }

    private List<String> suggestions(Bar bar) {
        return Fit.lines(bar.impliedText(), sheet.width() - scale.at(BigDecimal.ZERO) - 4, 12, 3);
    }

    private void extent(Extent extent, Tone tone, double y) {
        var zero = scale.at(BigDecimal.ZERO);
        switch (extent) {
            case Extent.None _ -> drawing.line(Ink.AXIS, zero, y, zero, y + BAR);
            case Extent.Undisclosed _ -> drawing.hatched(zero, y, STUB, BAR);
            case Extent.Known known -> known(known, tone, y);
        }
    }

    private void known(Extent.Known known, Tone tone, double y) {
        var zero = scale.at(BigDecimal.ZERO);
        var low = scale.at(known.low());
        var end = scale.at(known.furthest());
        if (end > low) {
            drawing.rect(tone.band(), low, y, end - low, BAR);
        }
        if (low > zero || end == zero) {
            drawing.rect(tone.bar(), zero, y, Math.max(low - zero, 1), BAR);
        }
        if (known.hasBestBetween()) {
            drawing.line(Ink.BEST, scale.at(known.best()), y - 2, scale.at(known.best()), y + BAR + 2);
        }
        if (known.high() == null) {
            drawing.open(end, y + BAR / 2);
        }
    }

    private void implied(Extent.Known implied, double y) {
        var low = scale.at(implied.low());
        var end = scale.at(implied.furthest());
        drawing.rect(Ink.IMPLIED, low, y, Math.max(end - low, 2), BAR - 4);
        drawing.line(Ink.BEST, scale.at(implied.best()), y - 1, scale.at(implied.best()), y + BAR - 3);
        if (implied.high() == null) {
            drawing.open(end, y - 2 + BAR / 2);
        }
    }

    /// Across the stages, for it is what they are held against, but through none of their words.
    private double expected(double top, double height) {
        var bottom = height + 22;
        var mark = ladder.expected();
        if (mark == null) {
            return bottom;
        }
        var x = scale.at(mark.amount());
        drawing.link(mark.href(), mark.text(), () -> {
            drawing.downClearOfTexts(Ink.PACE, x, top, height + 24);
            var width = Fit.boldWidth(mark.text(), 12);
            var isRight = x + width + 6 < sheet.width();
            var left = Math.max(0, Math.min(x, sheet.width() - width - 6));
            drawing.text(Ink.PACE_TEXT, isRight ? x + 5 : left, height + 36, Anchor.START, mark.text());
        });
        return bottom + LINE + 2;
    }
}
