package org.followthrough.site.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.followthrough.site.chart.Drawing.Anchor;
import org.followthrough.site.chart.TimelineChart.Event;

/// What was said and what was done, each a mark below the day on which it took effect; marks that would hide each other
/// are one, with their number.
final class Lanes {

    private static final double HEIGHT = 30;
    private static final double ALONE = 5;
    private static final double STATEMENTS = 13;
    private static final double MILESTONES = 12;
    private static final double SIZE = 9;
    private static final int MOST = 99;

    /// From one mark to the next at the least: the widest, with some air.
    private static final double APART = 2 * STATEMENTS + 5;

    private final TimelineChart.Timeline timeline;
    private final Drawing drawing;
    private final Calendar calendar;

    Lanes(TimelineChart.Timeline timeline, Drawing drawing, Calendar calendar) {
        this.timeline = timeline;
        this.drawing = drawing;
        this.calendar = calendar;
    }

    /// Draws those of one kind.
    ///
    /// @return where the lane ends
    double draw(boolean isSaid, double y) {
        var bins = new ArrayList<List<Event>>();
        var edge = Double.NEGATIVE_INFINITY;
        for (var event : events(isSaid)) {
            var x = x(event);
            if (x - edge >= APART) {
                bins.add(new ArrayList<>());
                edge = x;
            }
            bins.getLast().add(event);
        }
        bins.forEach(each -> mark(each, isSaid, y + HEIGHT / 2));
        return bins.isEmpty() ? y : y + HEIGHT;
    }

    private List<Event> events(boolean isSaid) {
        return timeline.events().stream()
                .filter(event -> event.isSaid() == isSaid)
                .filter(event ->
                        !event.day().isBefore(timeline.from()) && !event.day().isAfter(timeline.to()))
                .sorted(Comparator.comparing(Event::day))
                .toList();
    }

    /// So far from the edge that the widest mark is not cut.
    private double x(Event event) {
        return Math.max(calendar.at(event.day()), STATEMENTS + 1);
    }

    private void mark(List<Event> events, boolean isSaid, double y) {
        var first = events.getFirst();
        var isOne = events.size() == 1;
        drawing.link(
                isOne ? first.href().get() : timeline.eventsHref(),
                isOne ? first.text().get() : timeline.many().apply(events),
                () -> {
                    if (isOne) {
                        mark(isSaid, Math.max(calendar.at(first.day()), ALONE + 1), y, ALONE);
                    } else {
                        mark(isSaid, x(first), y, isSaid ? STATEMENTS : MILESTONES);
                        count(events.size(), isSaid, x(first), y);
                    }
                });
    }

    private void mark(boolean isSaid, double x, double y, double half) {
        if (isSaid) {
            drawing.diamond(Ink.STATEMENT, x, y, half);
        } else {
            drawing.circle(Ink.MILESTONE, x, y, half);
        }
    }

    private void count(int events, boolean isSaid, double x, double y) {
        drawing.text(
                isSaid ? Ink.STATEMENT_COUNT : Ink.MILESTONE_COUNT,
                x,
                y + SIZE / 3,
                Anchor.MIDDLE,
                events > MOST ? MOST + "+" : Integer.toString(events));
    }
}
