package org.followthrough.site.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.followthrough.site.chart.TimelineChart.Point;

/// The way of amounts over time, as the data of a path: each level begins on its day and holds until the next.
///
/// @param end the day before which the last level ends
record Trace(Calendar calendar, Scale scale, LocalDate end) {

    /// A level while it holds.
    ///
    /// @param from where it begins
    /// @param to where it ends
    record Span(double from, double to, Extent extent) {}

    /// All of them, those alike that follow each other as one.
    private List<Span> spans(List<Point> points) {
        var spans = new ArrayList<Span>();
        for (var at = 0; at < points.size(); at++) {
            var extent = points.get(at).extent();
            var until = calendar.at(at + 1 < points.size() ? points.get(at + 1).day() : end);
            if (!spans.isEmpty() && spans.getLast().extent().equals(extent)) {
                spans.add(new Span(spans.removeLast().from(), until, extent));
            } else {
                spans.add(new Span(calendar.at(points.get(at).day()), until, extent));
            }
        }
        return spans;
    }

    /// Where nobody said how much.
    List<Span> undisclosed(List<Point> points) {
        return spans(points).stream()
                .filter(span -> span.extent() instanceof Extent.Undisclosed)
                .toList();
    }

    /// A line that steps, with gaps where there is no amount.
    String line(List<Point> points) {
        return along(runs(points, _ -> true));
    }

    /// The best of what has a range, where it is told apart from its least.
    String best(List<Point> points) {
        return along(runs(points, Extent.Known::hasBestBetween));
    }

    private String along(List<List<Span>> runs) {
        return runs.stream().map(run -> "M" + along(run, Extent.Known::best)).collect(Collectors.joining(" "));
    }

    /// All from nothing to the least.
    String area(List<Point> points) {
        return between(runs(points, _ -> true), _ -> BigDecimal.ZERO, Extent.Known::low);
    }

    /// All from the least to the most that is said.
    String band(List<Point> points) {
        return between(runs(points, Extent.Known::isWide), Extent.Known::low, Extent.Known::furthest);
    }

    private String between(
            List<List<Span>> runs, Function<Extent.Known, BigDecimal> bottom, Function<Extent.Known, BigDecimal> top) {
        return runs.stream()
                .map(run -> "M%s %s Z".formatted(along(run, top), back(run, bottom)))
                .collect(Collectors.joining(" "));
    }

    /// Spans with an amount, those that follow each other together.
    ///
    /// @param which of them
    private List<List<Span>> runs(List<Point> points, Predicate<Extent.Known> which) {
        var runs = new ArrayList<List<Span>>();
        var isBroken = true;
        for (var span : spans(points)) {
            var isIn = span.extent() instanceof Extent.Known known && which.test(known);
            if (isIn && isBroken) {
                runs.add(new ArrayList<>());
            }
            if (isIn) {
                runs.getLast().add(span);
            }
            isBroken = !isIn;
        }
        return runs;
    }

    private String along(List<Span> run, Function<Extent.Known, BigDecimal> level) {
        var corners = new ArrayList<String>();
        for (var span : run) {
            corners.add(corner(span.from(), span, level));
            corners.add(corner(span.to(), span, level));
        }
        return String.join(" ", corners);
    }

    private String back(List<Span> run, Function<Extent.Known, BigDecimal> level) {
        var corners = new ArrayList<String>();
        for (var span : run.reversed()) {
            corners.add(corner(span.to(), span, level));
            corners.add(corner(span.from(), span, level));
        }
        return String.join(" ", corners);
    }

    private String corner(double x, Span span, Function<Extent.Known, BigDecimal> level) {
        var amount = span.extent() instanceof Extent.Known known ? level.apply(known) : BigDecimal.ZERO;
        return Drawing.text(x) + "," + Drawing.text(scale.at(amount));
    }

    /// A line that goes straight from amount to amount.
    String straight(List<Point> points) {
        var path = new StringBuilder();
        var isDown = true;
        for (var point : points) {
            var isKnown = false;
            if (point.extent() instanceof Extent.Known known) {
                isKnown = true;
                path.append(isDown ? " M" : " L").append(Drawing.text(calendar.at(point.day())));
                path.append(',').append(Drawing.text(scale.at(known.best())));
            }
            isDown = !isKnown;
        }
        return path.toString().strip();
    }
}
