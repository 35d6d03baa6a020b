package org.followthrough.site.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.followthrough.site.chart.Drawing.Anchor;

/// What was promised and what there was of it, over time: promises as a line that steps up and down, the stages as
/// areas with a band to the most they may be, a steady pace as a broken line; below, what was said and done,
/// each a mark that leads to its source.
public final class TimelineChart {

    private static final double HEIGHT = 230;
    private static final double HATCHED = 9;

    /// At the end of the last day, for the arrows of what is open.
    private static final double AFTER = 34;

    private static final double BETWEEN_ARROWS = 8;

    private final Timeline timeline;
    private final Sheet sheet;
    private final Drawing drawing;
    private final Legend legend;
    private final Scale scale;
    private final Calendar calendar;
    private final double top;

    /// What it shows.
    ///
    /// @param to the last day, at whose end all ends
    /// @param pace what a steady pace would have delivered, in order
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
            Looks looks,
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
    public record Series(String name, Tone tone, List<Point> points) {

        private boolean has(Predicate<Extent> of) {
            return points.stream().anyMatch(point -> of.test(point.extent()));
        }
    }

    /// How far an amount reaches from a day on.
    public record Point(LocalDate day, Extent extent) {}

    /// Something that was said or done.
    ///
    /// @param isSaid whether it is a statement, rather than a step of a deal
    /// @param text asked for only where it is shown, for there may be tens of thousands
    public record Event(LocalDate day, boolean isSaid, Supplier<String> text, Supplier<String> href) {}

    private TimelineChart(Timeline timeline, Sheet sheet) {
        this.timeline = timeline;
        this.sheet = sheet;
        this.drawing = new Drawing(sheet);
        this.legend = legend();
        this.top = legend.height() + 22;
        var amounts = all().flatMap(series -> series.points().stream())
                .map(Point::extent)
                .filter(Extent.Known.class::isInstance)
                .map(known -> ((Extent.Known) known).furthest())
                .toList();
        this.scale = Scale.crowned(amounts, top + HEIGHT, top);
        this.calendar = new Calendar(timeline.from(), end(), 1, sheet.width() - AFTER);
    }

    /// Draws it.
    public static String draw(Timeline timeline, Sheet sheet) {
        return new TimelineChart(timeline, sheet).svg();
    }

    private String svg() {
        legend.draw(0);
        grid();
        timeline.series().stream().filter(each -> each.tone() != Tone.ANNOUNCED).forEach(this::area);
        timeline.series().stream().filter(each -> each.tone() == Tone.ANNOUNCED).forEach(this::announced);
        drawing.path(Ink.PACE, trace().straight(timeline.pace().points()));
        open();
        amounts();
        var bottom = days();
        var lanes = new Lanes(timeline, drawing, calendar);
        var said = lanes.draw(true, bottom);
        var end = lanes.draw(false, said);
        return drawing.svg(timeline.title(), timeline.description(), end);
    }

    private Stream<Series> all() {
        return Stream.concat(timeline.series().stream(), Stream.of(timeline.pace()));
    }

    /// The last day takes its time too, or else what happened on it could not be seen.
    private LocalDate end() {
        return timeline.to().plusDays(1);
    }

    private Legend legend() {
        var entries = new Legend(drawing, sheet);
        for (var series : timeline.series()) {
            if (series.tone() == Tone.ANNOUNCED) {
                entries.addLine(series.name(), Ink.ANNOUNCED_LINE);
            } else {
                entries.addBar(series.name(), series.tone().bar());
            }
        }
        looks(entries);
        if (timeline.pace().has(Extent.Known.class::isInstance)) {
            entries.addLine(timeline.pace().name(), Ink.PACE);
        }
        if (timeline.events().stream().anyMatch(Event::isSaid)) {
            entries.add(timeline.said(), (x, y) -> drawing.diamond(Ink.STATEMENT, x + 8, y - 4, 5));
        }
        if (timeline.events().stream().anyMatch(event -> !event.isSaid())) {
            entries.add(timeline.done(), (x, y) -> drawing.circle(Ink.MILESTONE, x + 8, y - 4, 5));
        }
        return entries;
    }

    private void looks(Legend entries) {
        var looks = timeline.looks();
        timeline.series().stream()
                .filter(series -> series.has(extent -> extent instanceof Extent.Known known && known.isWide()))
                .findFirst()
                .ifPresent(series -> entries.addRange(looks.range(), series.tone()));
        if (timeline.series().stream().anyMatch(TimelineChart::isOpen)) {
            entries.addOpen(looks.open(), true);
        }
        if (timeline.series().stream().anyMatch(series -> series.has(Extent.Undisclosed.class::isInstance))) {
            entries.addUndisclosed(looks.undisclosed());
        }
    }

    private static boolean isOpen(Series series) {
        return !series.points().isEmpty()
                && series.points().getLast().extent() instanceof Extent.Known known
                && known.high() == null;
    }

    /// None where no amount is known, for what would they be of.
    private List<BigDecimal> ticks() {
        return all().anyMatch(series -> series.has(extent ->
                        extent instanceof Extent.Known known && known.furthest().signum() > 0))
                ? scale.ticks(Scale.CROWNED)
                : List.of(BigDecimal.ZERO);
    }

    private void grid() {
        for (var tick : ticks()) {
            drawing.line(Ink.GRID, 0, scale.at(tick), sheet.width(), scale.at(tick));
        }
    }

    /// Over the areas, so that they can be read.
    private void amounts() {
        for (var tick : ticks()) {
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
        return new Trace(calendar, scale, end());
    }

    private void announced(Series series) {
        drawing.path(series.tone().band(), trace().band(series.points()));
        drawing.path(Ink.ANNOUNCED_LINE, trace().line(series.points()));
        hatched(series);
    }

    private void area(Series series) {
        drawing.path(series.tone().bar(), trace().area(series.points()));
        drawing.path(series.tone().band(), trace().band(series.points()));
        drawing.path(Ink.BEST, trace().best(series.points()));
        hatched(series);
    }

    /// Where nobody said how much.
    private void hatched(Series series) {
        for (var span : trace().undisclosed(series.points())) {
            drawing.hatched(span.from(), top + HEIGHT - HATCHED, span.to() - span.from(), HATCHED);
        }
    }

    /// Beside the end of what has no upper bound.
    private void open() {
        var x = calendar.at(end()) + 6;
        for (var series : timeline.series()) {
            if (isOpen(series) && series.points().getLast().extent() instanceof Extent.Known known) {
                drawing.openUpwards(x, scale.at(known.furthest()));
                x += BETWEEN_ARROWS;
            }
        }
    }
}
