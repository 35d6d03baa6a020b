package org.followthrough.site.chart;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.site.chart.Drawing.Anchor;

/// What the looks of a chart mean, in as many lines as it takes.
final class Legend {

    private static final double LINE = 20;
    private static final double SWATCH = 16;
    private static final double INDENT = 22;
    private static final double BETWEEN = 14;
    private static final double SIZE = 12;

    private final Drawing drawing;
    private final double width;
    private final List<Entry> entries = new ArrayList<>();

    /// What an entry looks like, between its left edge and the base of its text.
    interface Swatch {
        void draw(double x, double y);
    }

    private record Entry(String name, Swatch swatch) {}

    Legend(Drawing drawing, Sheet sheet) {
        this.drawing = drawing;
        this.width = sheet.width();
    }

    void add(String name, Swatch swatch) {
        entries.add(new Entry(name, swatch));
    }

    void addBar(String name, Ink ink) {
        add(name, (x, y) -> drawing.rect(ink, x, y - 9, SWATCH, 10));
    }

    void addLine(String name, Ink ink) {
        add(name, (x, y) -> drawing.line(ink, x, y - 4, x + SWATCH, y - 4));
    }

    /// From the least to the most.
    void addRange(String name, Tone tone) {
        add(name, (x, y) -> {
            drawing.rect(tone.bar(), x, y - 9, SWATCH / 2, 10);
            drawing.rect(tone.band(), x + SWATCH / 2, y - 9, SWATCH / 2, 10);
        });
    }

    void addOpen(String name, boolean isUpwards) {
        add(name, (x, y) -> {
            if (isUpwards) {
                drawing.openUpwards(x + 5, y + 1);
            } else {
                drawing.open(x - 5, y - 4);
            }
        });
    }

    void addUndisclosed(String name) {
        add(name, (x, y) -> drawing.hatched(x, y - 9, SWATCH, 10));
    }

    double height() {
        return lines().size() * LINE;
    }

    /// Draws it.
    ///
    /// @param top where it begins
    void draw(double top) {
        var y = top + 13;
        for (var line : lines()) {
            var x = 0.0;
            for (var each : line) {
                each.swatch().draw(x, y);
                drawing.text(Ink.SOFT, x + INDENT, y, Anchor.START, Fit.cut(each.name(), width - INDENT, SIZE));
                x += room(each);
            }
            y += LINE;
        }
    }

    private List<List<Entry>> lines() {
        var lines = new ArrayList<List<Entry>>();
        var left = 0.0;
        for (var each : entries) {
            if (left < room(each) - BETWEEN || lines.isEmpty()) {
                lines.add(new ArrayList<>());
                left = width;
            }
            lines.getLast().add(each);
            left -= room(each);
        }
        return lines;
    }

    private static double room(Entry entry) {
        return INDENT + Fit.width(entry.name(), SIZE) + BETWEEN;
    }
}
