package org.followthrough.site.chart;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.site.chart.Drawing.Anchor;

/// What the shapes of a chart mean, in as many lines as it takes.
///
/// It is drawn, rather than written beside the chart, so that it goes wherever the chart goes.
final class Legend {

    private static final double LINE = 20;
    private static final double SWATCH = 22;
    private static final double GAP = 14;
    private static final int SIZE = 12;

    private final Drawing drawing;
    private final Sheet sheet;
    private final List<List<Entry>> lines;

    /// What an entry looks like, between its left edge and the base of its text.
    interface Swatch {
        void draw(double x, double y);
    }

    record Entry(String name, Swatch swatch) {

        private double width() {
            return SWATCH + Fit.width(name, SIZE) + GAP;
        }
    }

    Legend(Drawing drawing, Sheet sheet, List<Entry> entries) {
        this.drawing = drawing;
        this.sheet = sheet;
        this.lines = lines(entries, sheet.width());
    }

    private static List<List<Entry>> lines(List<Entry> entries, double room) {
        var lines = new ArrayList<List<Entry>>();
        var left = 0.0;
        for (var each : entries) {
            if (left < each.width()) {
                lines.add(new ArrayList<>());
                left = room;
            }
            lines.getLast().add(each);
            left -= each.width();
        }
        return lines;
    }

    double height() {
        return lines.size() * LINE;
    }

    /// @param base of the text of the first line
    void draw(double base) {
        var y = base;
        for (var line : lines) {
            var x = 0.0;
            for (var each : line) {
                each.swatch().draw(x, y);
                var name = Fit.cut(each.name(), sheet.width() - SWATCH, SIZE);
                drawing.text(Ink.SOFT, x + SWATCH, y, Anchor.START, name);
                x += each.width();
            }
            y += LINE;
        }
    }
}
