package org.followthrough.site.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.site.chart.Drawing.Anchor;

/// From all that was ever mentioned down to what is real: levels, and between them what is taken off, one reason at a
/// time. Each bar begins where the one above it ends.
public final class BridgeChart {

    private static final double LABELS = 320;
    private static final double LEAST_VALUES = 120;
    private static final double MOST_VALUES = 280;
    private static final double STUB = 34;
    private static final double BAR = 18;
    private static final double LINE = 16;
    private static final double GAP = 10;

    private final Bridge bridge;
    private final Sheet sheet;
    private final Drawing drawing;
    private final Scale scale;

    /// What it shows.
    public record Bridge(String title, String description, List<Step> steps) {}

    /// One bar.
    ///
    /// @param kind whether it is a level, and whether anybody said how high
    /// @param amount the level, or what is taken off the level before; below zero it is added
    public record Step(String label, String value, String href, Kind kind, BigDecimal amount, Tone tone) {

        boolean isLevel() {
            return kind != Kind.CHANGE;
        }
    }

    /// What a step is.
    public enum Kind {
        LEVEL,
        /// A level that nobody said.
        UNDISCLOSED,
        CHANGE
    }

    /// A step with where it begins and ends.
    private record Placed(Step step, BigDecimal from, BigDecimal to) {}

    private BridgeChart(Bridge bridge, Sheet sheet) {
        this.bridge = bridge;
        this.sheet = sheet;
        this.drawing = new Drawing(sheet);
        var ends = placed(bridge).stream().map(Placed::to).toList();
        this.scale = sheet.isNarrow()
                ? Scale.of(ends, 1, sheet.width() - 2)
                : Scale.of(ends, LABELS, sheet.width() - values(bridge));
    }

    /// Draws it.
    public static String draw(Bridge bridge, Sheet sheet) {
        return new BridgeChart(bridge, sheet).svg();
    }

    /// The room that the amounts take beside the bars.
    private static double values(Bridge bridge) {
        var widest = bridge.steps().stream()
                .mapToDouble(step -> Fit.boldWidth(step.value(), 14))
                .max()
                .orElse(0);
        return Math.clamp(widest + 14, LEAST_VALUES, MOST_VALUES);
    }

    private static List<Placed> placed(Bridge bridge) {
        var placed = new ArrayList<Placed>();
        var level = BigDecimal.ZERO;
        for (var step : bridge.steps()) {
            var from = step.isLevel() ? BigDecimal.ZERO : level;
            level = step.isLevel() ? step.amount() : level.subtract(step.amount());
            placed.add(new Placed(step, from, level));
        }
        return placed;
    }

    private String svg() {
        var y = 0.0;
        var tie = -1.0;
        for (var each : placed(bridge)) {
            var bar = y + above(each.step());
            if (tie >= 0) {
                var x = scale.at(each.step().isLevel() ? each.to() : each.from());
                drawing.line(Ink.TIE, x, tie, x, bar);
            }
            var top = y;
            drawing.link(
                    each.step().href(), each.step().label() + ", " + each.step().value(), () -> step(each, top));
            tie = bar + BAR;
            y += height(each.step());
        }
        drawing.line(Ink.AXIS, scale.at(BigDecimal.ZERO), 0, scale.at(BigDecimal.ZERO), y);
        return drawing.svg(bridge.title(), bridge.description(), y + 2);
    }

    private List<String> label(Step step) {
        var room = sheet.isNarrow() ? sheet.width() - Fit.boldWidth(step.value(), 14) - 14 : LABELS - 14;
        return Fit.lines(step.label(), room, step.isLevel() ? 16.5 : 13, 2);
    }

    /// The room that a label takes above its bar.
    private double above(Step step) {
        return sheet.isNarrow() ? label(step).size() * LINE : 0;
    }

    private double height(Step step) {
        var lines = label(step).size() * LINE;
        return GAP + (sheet.isNarrow() ? lines + BAR : Math.max(lines, BAR));
    }

    private void step(Placed placed, double y) {
        var step = placed.step();
        var ink = step.isLevel() ? Ink.LABEL : Ink.TEXT;
        var at = y;
        for (var line : label(step)) {
            at += LINE;
            drawing.text(ink, 0, at - 3, Anchor.START, line);
        }
        var top = y + above(step);
        var from = scale.at(placed.from());
        var to = scale.at(placed.to());
        if (step.kind() == Kind.UNDISCLOSED) {
            drawing.hatched(scale.at(BigDecimal.ZERO), top, STUB, BAR);
        } else {
            drawing.rect(ink(step), Math.min(from, to), top, Math.max(Math.abs(to - from), 1), BAR);
        }
        drawing.text(ink, sheet.width(), y + 13, Anchor.END, step.value());
    }

    private static Ink ink(Step step) {
        if (step.isLevel()) {
            return step.tone().bar();
        }
        return step.amount().signum() < 0 ? Ink.MORE : Ink.LESS;
    }
}
