package org.followthrough.site.chart;

import java.util.List;
import org.followthrough.site.chart.Drawing.Anchor;

/// What stands around a chart that is a file of its own: its title and what must be known to read it above, what it
/// rests on and where it is from below.
final class Surround {

    /// At each side.
    static final double MARGIN = 16;

    private static final double HEADING_LINE = 23;
    private static final double ABOVE_LINE = 17;
    private static final double BELOW_LINE = 15;
    private static final double BETWEEN = 10;
    private static final double BOLD = 1.16;

    private final String title;
    private final List<String> heading;
    private final List<String> above;
    private final List<String> below;
    private final List<String> address;

    Surround(Sheet sheet, Sheet.Around around, String title) {
        this.title = around.title().apply(title);
        this.heading = Fit.lines(this.title, sheet.width() / BOLD, Ink.HEADING.size(), 3);
        this.above = lines(around.above(), sheet, Ink.SOFT, 4);
        this.below = lines(around.below(), sheet, Ink.TICK, 4);
        this.address = Fit.pieces(around.address(), sheet.width(), Ink.TICK.size());
    }

    private static List<String> lines(String text, Sheet sheet, Ink ink, int atMost) {
        return text.isEmpty() ? List.of() : Fit.lines(text, sheet.width(), ink.size(), atMost);
    }

    /// The title of the file.
    String title() {
        return title;
    }

    double above() {
        return MARGIN + heading.size() * HEADING_LINE + above.size() * ABOVE_LINE + BETWEEN;
    }

    double below() {
        return BETWEEN + (below.size() + address.size()) * BELOW_LINE + MARGIN;
    }

    /// @param height of the chart
    void draw(Drawing drawing, double height) {
        var y = MARGIN - above();
        y = draw(drawing, heading, Ink.HEADING, y, HEADING_LINE);
        draw(drawing, above, Ink.SOFT, y, ABOVE_LINE);
        y = draw(drawing, below, Ink.TICK, height + BETWEEN, BELOW_LINE);
        draw(drawing, address, Ink.TICK, y, BELOW_LINE);
    }

    private static double draw(Drawing drawing, List<String> lines, Ink ink, double top, double line) {
        var y = top;
        for (var each : lines) {
            y += line;
            drawing.text(ink, 0, y - 4, Anchor.START, each);
        }
        return y;
    }
}
