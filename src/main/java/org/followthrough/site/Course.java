package org.followthrough.site;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.followthrough.figure.Unit;
import org.followthrough.tally.Basis;
import org.followthrough.tally.Timeline;
import org.followthrough.tracker.Answer;

/// The course of one unit on one basis, from the first day on which anything changed to the day of the question, in
/// periods short enough to see what happened and few enough to draw.
record Course(Timeline timeline, LocalDate from, LocalDate to, Timeline.Every every) {

    private static final long DAYS = 62;
    private static final long MONTHS = 150;

    static Course of(Answer answer, Unit unit, Basis basis) {
        var to = answer.question().asOf();
        var from = first(answer);
        var every = every(from, to);
        return new Course(answer.tally().timeline(unit, basis, from, to, every), from, to, every);
    }

    /// The first day on which anything changed, or that of the question.
    static LocalDate first(Answer answer) {
        var to = answer.question().asOf();
        return answer.tally().days().stream()
                .filter(day -> !day.equals(LocalDate.MIN)) // of what has always held
                .findFirst()
                .filter(day -> day.isBefore(to))
                .orElse(to);
    }

    private static Timeline.Every every(LocalDate from, LocalDate to) {
        if (ChronoUnit.DAYS.between(from, to) <= DAYS) {
            return Timeline.Every.DAY;
        }
        return ChronoUnit.MONTHS.between(from, to) <= MONTHS ? Timeline.Every.MONTH : Timeline.Every.YEAR;
    }
}
