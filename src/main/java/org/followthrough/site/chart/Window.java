package org.followthrough.site.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// A part of the earth laid flat: degrees are as long east as they are north in its middle.
///
/// @param middle the longitude in its middle
/// @param north the latitude at its top
/// @param across how long a degree east is in the drawing
/// @param down how long a degree north is in the drawing
/// @param width of the drawing
/// @param height of the drawing
record Window(double middle, double north, double across, double down, double width, double height) {

    private static final double ROUND = 360;
    private static final double POLE = 90;

    /// How much is shown at the least, in degrees, and how much more than the places take.
    private static final double LEAST = 5;

    private static final double MARGIN = 1.35;

    /// How much shorter a degree east is at the most, as at 76 degrees north: further on, all would be drawn out.
    private static final double SHORTEST = .25;

    /// The part in which all places are, with some room about them.
    static Window of(List<Land.Point> places, double width, double height) {
        var south = places.stream().mapToDouble(Land.Point::latitude).min().orElse(0);
        var north = places.stream().mapToDouble(Land.Point::latitude).max().orElse(0);
        var west = west(places);
        var east = places.stream()
                .mapToDouble(place -> eastOf(west, place.longitude()))
                .max()
                .orElse(0);
        var shrink = Math.max(SHORTEST, Math.cos(Math.toRadians((south + north) / 2)));
        var tall = Math.max(LEAST, (north - south) * MARGIN);
        var wide = Math.clamp(east * MARGIN, LEAST / shrink, ROUND);
        var down = Math.min(height / tall, width / (wide * shrink));
        var shown = height / down;
        var top = shown >= 2 * POLE ? shown / 2 : Math.clamp((south + north + shown) / 2, shown - POLE, POLE);
        return new Window(round(west + east / 2), top, down * shrink, down, width, height);
    }

    /// Where the places begin: east of the widest part of the earth that has none.
    private static double west(List<Land.Point> places) {
        var sorted = places.stream().mapToDouble(Land.Point::longitude).sorted().toArray();
        var west = sorted[0];
        var widest = sorted[0] + ROUND - sorted[sorted.length - 1];
        for (var each = 1; each < sorted.length; each++) {
            if (sorted[each] - sorted[each - 1] > widest) {
                widest = sorted[each] - sorted[each - 1];
                west = sorted[each];
            }
        }
        return west;
    }

    /// The longitude as it is written, from -180 to 180.
    static double round(double longitude) {
        return longitude - ROUND * Math.floor((longitude + ROUND / 2) / ROUND);
    }

    private static double eastOf(double west, double longitude) {
        return (longitude - west + ROUND) % ROUND;
    }

    double x(double longitude) {
        return width / 2 + (longitude - middle) * across;
    }

    double y(double latitude) {
        return (north - latitude) * down;
    }

    /// The longitude, counted on or back round the earth so that it is nearest to the middle.
    double near(double longitude) {
        return longitude - ROUND * Math.round((longitude - middle) / ROUND);
    }

    /// Round degrees of a circle of latitude or longitude that are seen, with a step that gives only a few.
    static List<Double> ticks(double from, double to, int atMost) {
        var step = List.of(1.0, 2.0, 5.0, 10.0, 20.0, 30.0, 45.0, 90.0).stream()
                .filter(each -> (to - from) / each <= atMost)
                .findFirst()
                .orElse(ROUND / 2);
        var ticks = new ArrayList<Double>();
        for (var tick = Math.ceil(from / step) * step; tick <= to; tick += step) {
            ticks.add(tick);
        }
        return ticks;
    }

    /// All land that is seen, as the data of a path.
    String land() {
        var path = new StringBuilder();
        for (var round : List.of(-ROUND, 0.0, ROUND)) {
            for (var outline : Land.outlines()) {
                append(path, outline, round);
            }
        }
        return path.toString();
    }

    private void append(StringBuilder path, List<Land.Point> outline, double round) {
        var seen = outline.stream()
                .map(each -> new Spot(x(each.longitude() + round), y(each.latitude())))
                .toList();
        seen = cut(seen, Spot::x);
        seen = cut(seen, spot -> width - spot.x());
        seen = cut(seen, Spot::y);
        seen = cut(seen, spot -> height - spot.y());
        var command = 'M';
        var last = new Spot(-width, -height);
        for (var spot : seen) {
            if (spot.isFarFrom(last)) {
                path.append(command).append(Drawing.text(spot.x())).append(',').append(Drawing.text(spot.y()));
                command = command == 'M' ? 'L' : ' ';
                last = spot;
            }
        }
        path.append(seen.isEmpty() ? "" : "Z");
    }

    /// A point of the drawing.
    private record Spot(double x, double y) {

        private static final double NEAR = 1.2;

        private boolean isFarFrom(Spot other) {
            return Math.abs(x - other.x) + Math.abs(y - other.y) > NEAR;
        }

        private Spot towards(Spot other, double share) {
            return new Spot(x + (other.x - x) * share, y + (other.y - y) * share);
        }
    }

    /// What of an outline is on this side of an edge: a corner is put wherever it crosses it.
    ///
    /// @param inside how far a point is from the edge; below zero beyond it
    private static List<Spot> cut(List<Spot> outline, ToDoubleFunction<Spot> inside) {
        var kept = new ArrayList<Spot>();
        for (var each = 0; each < outline.size(); each++) {
            var from = outline.get(each == 0 ? outline.size() - 1 : each - 1);
            var to = outline.get(each);
            var before = inside.applyAsDouble(from);
            var after = inside.applyAsDouble(to);
            if (before < 0 != after < 0) {
                kept.add(from.towards(to, before / (before - after)));
            }
            if (after >= 0) {
                kept.add(to);
            }
        }
        return kept;
    }
}
