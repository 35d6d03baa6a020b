package org.followthrough.site.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Where there is land, roughly: enough to see where in the world a place is.
final class Land {

    private static final String FILE = "/maps/land.txt";

    private static final double TENTHS = 10;

    /// Read once, when the first map is drawn.
    private static final List<List<Point>> OUTLINES = read();

    private Land() {}

    /// A point of an outline, in degrees east and north.
    record Point(double longitude, double latitude) {}

    static List<List<Point>> outlines() {
        return OUTLINES;
    }

    private static List<List<Point>> read() {
        try (InputStream file = Objects.requireNonNull(Land.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Land::outline)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Point> outline(String line) {
        var points = new ArrayList<Point>();
        var east = 0;
        var north = 0;
        for (var way : line.split(" ", -1)) {
            var comma = way.indexOf(',');
            east += Integer.parseInt(way.substring(0, comma));
            north += Integer.parseInt(way.substring(comma + 1));
            points.add(new Point(east / TENTHS, north / TENTHS));
        }
        return List.copyOf(points);
    }
}
