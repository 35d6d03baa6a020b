package org.followthrough.site.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.followthrough.site.chart.Drawing.Anchor;
import org.jspecify.annotations.Nullable;

/// What was promised and what there was of it, over time: promises as a line that steps up and down, the stages as
/// areas, a steady pace as a broken line; below, what was said and done, each a mark that leads to its source.
public final class TimelineChart {

    private static final double HEIGHT = 230;
    private static final double LEGEND_LINE = 20;
    private static final double SWATCH = 22;
    private static final double LANE = 22;
    /// What holds on the last day goes on a little, or else what happened on that day could not be seen.
    private static final double AFTER = 28;

    private static final double BUCKET = 20;

    private final Timeline timeline;
    private final Sheet sheet;
    private final Drawing drawing;
    private final Scale scale;
    private final Calendar calendar;
    private final double top;

    /// What it shows.
    ///
    /// @param pace what a steady pace would have delivered, in order; a value of `null` is a gap
    /// @param said what the marks of statements are called
    /// @param done what the marks of steps are called
    /// @param amount how an amount is written at the axis
    /// @param tick how a day is written at the axis, told by the month or by the year
    /// @param many what several events are called, from when to when
    public record Timeline(
            String title,
            String description,
            LocalDate from,
            LocalDate to,
            List<Series> series,
            Series pace,
            List<Event> events,
            String said,
            String done,
            Function<BigDecimal, String> amount,
            Ticks tick,
            Function<List<Event>, String> many,
            String eventsHref) {}

    /// How a day is written at the axis.
    public interface Ticks {
        /// @param isMonth whether to the month, rather than the year
        String text(LocalDate day, boolean isMonth);
    }

    /// One line or area.
    public record Series(String name, Tone tone, List<Point> points) {}

    /// A level from a day on.
    public record Point(LocalDate day, @Nullable BigDecimal value) {}

    /// Something that was said or done.
    ///
    /// @param isSaid whether it is a statement, rather than a step of a deal
    /// @param text asked for only where it is shown, for there may be tens of thousands
    public record Event(LocalDate day, boolean isSaid, Supplier<String> text, Supplier<String> href) {}

    private TimelineChart(Timeline timeline, Sheet sheet) {
        this.timeline = timeline;
        this.sheet = sheet;
        this.drawing = new Drawing(sheet);
        this.top = legendLines().size() * LEGEND_LINE + 22;
        var values = Stream.concat(timeline.series().stream(), Stream.of(timeline.pace()))
                .flatMap(series -> series.points().stream())
                .map(Point::value)
                .filter(Objects::nonNull)
                .toList();
        this.scale = Scale.of(values, top + HEIGHT, top);
        this.calendar = new Calendar(timeline.from(), timeline.to(), 1, sheet.width() - AFTER);
    }

    /// Draws it.
    public static String draw(Timeline timeline, Sheet sheet) {
        return new TimelineChart(timeline, sheet).svg();
    }

    private String svg() {
        legend();
        grid();
        timeline.series().stream().filter(each -> each.tone() != Tone.ANNOUNCED).forEach(this::area);
        timeline.series().stream().filter(each -> each.tone() == Tone.ANNOUNCED).forEach(this::announced);
        drawing.path(Ink.PACE, trace().straight(timeline.pace().points()));
        amounts();
        var bottom = days();
        var said = lane(true, bottom);
        var end = lane(false, said);
        return drawing.svg(timeline.title(), timeline.description(), end);
    }

    /// What an entry of the legend looks like, between its left edge and the base of its text.
    private interface Swatch {
        void draw(double x, double y);
    }

    private record Entry(String name, Swatch swatch) {}

    private List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        timeline.series().forEach(each -> entries.add(new Entry(each.name(), (x, y) -> swatch(each, x, y))));
        if (timeline.pace().points().stream().anyMatch(point -> point.value() != null)) {
            entries.add(new Entry(timeline.pace().name(), (x, y) -> drawing.line(Ink.PACE, x, y - 4, x + 16, y - 4)));
        }
        if (timeline.events().stream().anyMatch(Event::isSaid)) {
            entries.add(new Entry(timeline.said(), (x, y) -> drawing.path(Ink.STATEMENT, diamond(x + 8, y - 4, 5))));
        }
        if (timeline.events().stream().anyMatch(event -> !event.isSaid())) {
            entries.add(new Entry(timeline.done(), (x, y) -> drawing.circle(Ink.MILESTONE, x + 8, y - 4, 5)));
        }
        return entries;
    }

    private List<List<Entry>> legendLines() {
        var lines = new ArrayList<List<Entry>>();
        var left = 0.0;
        for (var each : entries()) {
            var width = SWATCH + Fit.width(each.name(), 12) + 14;
            if (left < width) {
                lines.add(new ArrayList<>());
                left = sheet.width();
            }
            lines.getLast().add(each);
            left -= width;
        }
        return lines;
    }

    private void legend() {
        var y = 13.0;
        for (var line : legendLines()) {
            var x = 0.0;
            for (var each : line) {
                each.swatch().draw(x, y);
                drawing.text(Ink.SOFT, x + SWATCH, y, Anchor.START, Fit.cut(each.name(), sheet.width() - SWATCH, 12));
                x += SWATCH + Fit.width(each.name(), 12) + 14;
            }
            y += LEGEND_LINE;
        }
    }

    private void swatch(Series series, double x, double y) {
        if (series.tone() == Tone.ANNOUNCED) {
            drawing.line(Ink.ANNOUNCED_LINE, x, y - 4, x + 16, y - 4);
        } else {
            drawing.rect(series.tone().bar(), x, y - 9, 16, 10);
        }
    }

    private void grid() {
        for (var tick : scale.ticks(4)) {
            drawing.line(Ink.GRID, 0, scale.at(tick), sheet.width(), scale.at(tick));
        }
    }

    /// Over the areas, so that they can be read.
    private void amounts() {
        for (var tick : scale.ticks(4)) {
            if (tick.signum() != 0) {
                drawing.text(
                        Ink.TICK,
                        0,
                        scale.at(tick) - 3,
                        Anchor.START,
                        timeline.amount().apply(tick));
            }
        }
    }

    private double days() {
        var bottom = top + HEIGHT;
        drawing.line(Ink.AXIS, 0, bottom, sheet.width(), bottom);
        var isByMonth = calendar.isByMonth();
        var edge = 0.0;
        for (var tick : calendar.ticks(sheet.isNarrow() ? 4 : 9)) {
            var x = calendar.at(tick);
            var text = timeline.tick().text(tick, isByMonth);
            var width = Fit.width(text, 11);
            var left = Math.clamp(x - width / 2, 0, Math.max(0, sheet.width() - width));
            if (left >= edge) {
                drawing.line(Ink.AXIS, x, bottom, x, bottom + 4);
                drawing.text(Ink.TICK, left, bottom + 16, Anchor.START, text);
                edge = left + width + 8;
            }
        }
        return bottom + 22;
    }

    private Trace trace() {
        return new Trace(calendar, scale, sheet.width() - 2);
    }

    private void announced(Series series) {
        drawing.path(Ink.ANNOUNCED_LINE, trace().steps(series.points(), false));
    }

    private void area(Series series) {
        drawing.path(series.tone().bar(), trace().steps(series.points(), true));
    }

    /// What was said, or what was done; what is too near to be told apart is one mark with its number.
    private double lane(boolean isSaid, double y) {
        var events = timeline.events().stream()
                .filter(event -> event.isSaid() == isSaid)
                .filter(event ->
                        !event.day().isBefore(timeline.from()) && !event.day().isAfter(timeline.to()))
                .sorted(Comparator.comparing(Event::day))
                .toList();
        var buckets = new ArrayList<List<Event>>();
        var edge = Double.NEGATIVE_INFINITY;
        for (var event : events) {
            if (calendar.at(event.day()) - edge >= BUCKET) {
                buckets.add(new ArrayList<>());
                edge = calendar.at(event.day());
            }
            buckets.getLast().add(event);
        }
        buckets.forEach(each -> mark(each, isSaid, y + LANE / 2));
        return buckets.isEmpty() ? y : y + LANE;
    }

    private void mark(List<Event> events, boolean isSaid, double y) {
        var first = events.getFirst();
        var half = events.size() == 1 ? 5 : 9;
        var x = Math.clamp(calendar.at(first.day()), half + 1, sheet.width() - half - 1.0);
        var isOne = events.size() == 1;
        drawing.link(
                isOne ? first.href().get() : timeline.eventsHref(),
                isOne ? first.text().get() : timeline.many().apply(events),
                () -> {
                    if (isSaid) {
                        drawing.path(Ink.STATEMENT, diamond(x, y, half));
                    } else {
                        drawing.circle(Ink.MILESTONE, x, y, half);
                    }
                    if (!isOne) {
                        drawing.text(
                                isSaid ? Ink.STATEMENT_COUNT : Ink.MILESTONE_COUNT,
                                x,
                                y + 3.5,
                                Anchor.MIDDLE,
                                events.size() > 99 ? "99+" : Integer.toString(events.size()));
                    }
                });
    }

    private static String diamond(double x, double y, double half) {
        return "M%s,%s %s,%s %s,%s %s,%s Z"
                .formatted(
                        Drawing.text(x),
                        Drawing.text(y - half),
                        Drawing.text(x + half),
                        Drawing.text(y),
                        Drawing.text(x),
                        Drawing.text(y + half),
                        Drawing.text(x - half),
                        Drawing.text(y));
    }
}
