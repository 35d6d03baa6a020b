package org.followthrough.site.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.site.chart.Drawing.Anchor;
import org.jspecify.annotations.Nullable;

/// Where places are: the part of the earth that they are in, each as a mark of how far what is there has come.
/// Marks that would hide each other are one.
public final class MapChart {

    private static final double RADIUS = 7;
    private static final double NARROW_SHAPE = .78;
    private static final double WIDE_SHAPE = .46;
    private static final double LINE = 14;
    private static final int MOST_NAMES = 40;
    private static final double LEGEND = 4;
    private static final double BELOW = 4;
    private static final double SWATCH = 6;

    private final Map map;
    private final Sheet sheet;
    private final Drawing drawing;
    private final Window window;
    private final List<Box> taken = new ArrayList<>();

    /// What it shows.
    ///
    /// @param meanings what the colours of marks say
    /// @param several what a mark with a number says
    /// @param many what several places are together, to whoever cannot see them
    /// @param all where those that stand together are told one by one
    /// @param latitude how degrees north are written
    /// @param longitude how degrees east are written
    public record Map(
            String title,
            String description,
            List<Place> places,
            List<Meaning> meanings,
            String several,
            Function<List<Place>, String> many,
            String all,
            DoubleFunction<String> latitude,
            DoubleFunction<String> longitude) {}

    /// What a colour says.
    ///
    /// @param tone `null` for that of places where nothing is agreed
    public record Meaning(@Nullable Tone tone, String name) {}

    /// A place.
    ///
    /// @param label what is there
    /// @param tone how far it has come, or `null` where nothing is agreed
    public record Place(
            String name,
            String label,
            String href,
            @Nullable Tone tone,
            double latitude,
            double longitude) {}

    private MapChart(Map map, Sheet sheet) {
        this.map = map;
        this.sheet = sheet;
        this.drawing = new Drawing(sheet);
        var points = map.places().stream()
                .map(each -> new Land.Point(each.longitude(), each.latitude()))
                .toList();
        var shape = sheet.isNarrow() ? NARROW_SHAPE : WIDE_SHAPE;
        this.window = Window.of(points, sheet.width(), Math.round(sheet.width() * shape));
    }

    /// Draws it; of no place there is no map.
    public static String draw(Map map, Sheet sheet) {
        return new MapChart(map, sheet).svg();
    }

    private String svg() {
        drawing.path(Ink.LAND, window.land());
        graticule();
        drawing.rect(Ink.FRAME, 0, 0, window.width(), window.height());
        var marks = marks();
        marks.forEach(mark -> taken.add(mark.box()));
        marks.forEach(this::mark);
        var legend = legend(marks);
        legend.draw(window.height() + LEGEND);
        return drawing.svg(map.title(), map.description(), window.height() + legend.height() + BELOW);
    }

    /// Only of what is on the map.
    private Legend legend(List<Mark> marks) {
        var legend = new Legend(drawing, sheet);
        for (var meaning : map.meanings()) {
            if (marks.stream().anyMatch(mark -> mark.isAlone() && mark.tone() == meaning.tone())) {
                legend.add(meaning.name(), (x, y) -> drawing.circle(ink(meaning.tone()), x + 8, y - 4, SWATCH));
            }
        }
        if (marks.stream().anyMatch(mark -> !mark.isAlone())) {
            legend.add(map.several(), (x, y) -> {
                drawing.circle(Ink.STATEMENT, x + 8, y - 4, SWATCH);
                drawing.text(Ink.STATEMENT_COUNT, x + 8, y - .5, Anchor.MIDDLE, "2");
            });
        }
        return legend;
    }

    private static Ink ink(@Nullable Tone tone) {
        return tone == null ? Ink.STATEMENT : tone.bar();
    }

    private void graticule() {
        var lines = sheet.isNarrow() ? 4 : 6;
        var half = window.width() / 2 / window.across();
        for (var tick : Window.ticks(window.middle() - half, window.middle() + half, lines)) {
            var x = window.x(tick);
            drawing.line(Ink.GRID, x, 0, x, window.height());
            label(map.longitude().apply(Window.round(tick)), x, window.height() - 5, Anchor.MIDDLE);
        }
        for (var tick : Window.ticks(window.north() - window.height() / window.down(), window.north(), lines)) {
            var y = window.y(tick);
            drawing.line(Ink.GRID, 0, y, window.width(), y);
            label(map.latitude().apply(tick), 4, y + 4, Anchor.START);
        }
    }

    /// Where there is room for it.
    private void label(String text, double x, double y, Anchor anchor) {
        var width = Fit.width(text, 11);
        var left = anchor == Anchor.START ? x : x - width / 2;
        var box = new Box(left, y - 10, left + width, y + 2);
        if (take(box)) {
            drawing.text(Ink.TICK, x, y, anchor, text);
        }
    }

    private List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        for (var place : map.places()) {
            var x = window.x(window.near(place.longitude()));
            var y = window.y(place.latitude());
            var near = marks.stream().filter(mark -> mark.isNear(x, y)).findFirst();
            if (near.isPresent()) {
                near.get().places().add(place);
            } else {
                marks.add(new Mark(x, y, new ArrayList<>(List.of(place))));
            }
        }
        return marks;
    }

    /// Places that are drawn as one.
    private record Mark(double x, double y, List<Place> places) {

        private boolean isNear(double otherX, double otherY) {
            return Math.hypot(x - otherX, y - otherY) < 2 * RADIUS;
        }

        private Box box() {
            return new Box(x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS);
        }

        private String names() {
            return places.stream().map(Place::name).distinct().collect(Collectors.joining(", "));
        }

        private boolean isAlone() {
            return places.size() == 1;
        }

        /// That of its only place.
        private @Nullable Tone tone() {
            return isAlone() ? places.getFirst().tone() : null;
        }
    }

    private void mark(Mark mark) {
        var only = mark.isAlone() ? mark.places().getFirst() : null;
        var label = only == null ? map.many().apply(mark.places()) : only.name() + ": " + only.label();
        drawing.link(only == null ? map.all() : only.href(), label, () -> {
            drawing.circle(ink(mark.tone()), mark.x(), mark.y(), RADIUS);
            if (only == null) {
                var count = Integer.toString(mark.places().size());
                drawing.text(Ink.STATEMENT_COUNT, mark.x(), mark.y() + 3.5, Anchor.MIDDLE, count);
            }
            name(mark);
        });
    }

    /// Beside the mark, on the side that has room, or else nowhere: it is in the mark's label as well.
    private void name(Mark mark) {
        if (taken.size() > MOST_NAMES) {
            return;
        }
        var text = Fit.cut(mark.names(), sheet.width() / 3.0, 12);
        var width = Fit.width(text, 12);
        var right = mark.x() + RADIUS + 4;
        var left = mark.x() - RADIUS - 4;
        var middle = mark.y() + 4;
        if (take(new Box(right, middle - LINE, right + width, middle + 3))) {
            drawing.text(Ink.TEXT, right, middle, Anchor.START, text);
        } else if (take(new Box(left - width, middle - LINE, left, middle + 3))) {
            drawing.text(Ink.TEXT, left, middle, Anchor.END, text);
        }
    }

    /// Takes a place, if it is free.
    private boolean take(Box box) {
        return box.left() >= 0
                && box.right() <= window.width()
                && box.top() >= 0
                && box.bottom() <= window.height()
                && taken.stream().noneMatch(box::touches)
                && taken.add(box);
    }

    private record Box(double left, double top, double right, double bottom) {

        private boolean touches(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }
}
