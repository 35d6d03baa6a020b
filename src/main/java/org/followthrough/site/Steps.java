package org.followthrough.site;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.figure.Unit;
import org.followthrough.tally.Basis;
import org.followthrough.tally.Timeline;
import org.followthrough.tracker.Answer;

/// One unit on one basis step by step, from the first day on which anything changed to the day of the question: a chart
/// of them shows each change on the day on which it took effect.
///
/// @param points what held at the end of each day on which something changed; the last is that of the question
/// @param isThinned whether there were too many of them to be drawn, so that some stand for all
record Steps(List<Timeline.Point> points, LocalDate from, LocalDate to, boolean isThinned) {

    /// More could not be told apart in a drawing.
    private static final int MOST = 400;

    /// So many periods the API answers at once.
    private static final long ANSWERED = 4000;

    static Steps of(Answer answer, Unit unit, Basis basis) {
        var from = Course.first(answer);
        var to = answer.question().asOf();
        var steps = answer.tally().steps(unit, basis, from, to, MOST);
        return new Steps(steps.points(), from, to, steps.isThinned());
    }

    /// Those at which an amount is another than before, and the last.
    List<Timeline.Point> changes() {
        var changes = new ArrayList<Timeline.Point>();
        for (var point : points) {
            if (changes.isEmpty() || point == points.getLast() || isOther(changes.getLast(), point)) {
                changes.add(point);
            }
        }
        return changes;
    }

    private static boolean isOther(Timeline.Point before, Timeline.Point after) {
        return !before.announced().equals(after.announced()) || !before.stages().equals(after.stages());
    }

    /// The shortest periods in which the API answers all of it.
    Timeline.Every every() {
        if (ChronoUnit.DAYS.between(from, to) < ANSWERED) {
            return Timeline.Every.DAY;
        }
        return ChronoUnit.MONTHS.between(from, to) < ANSWERED - 1 ? Timeline.Every.MONTH : Timeline.Every.YEAR;
    }
}
