package org.followthrough.tracker;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.Fault;
import org.followthrough.problem.Refusal;
import org.followthrough.record.Link;
import org.followthrough.tally.Cell;
import org.followthrough.tally.Stage;
import org.followthrough.tally.Timeline;
import org.jspecify.annotations.Nullable;

/// The amounts of one unit on one basis over time, and what each period added.
@JsonInclude(JsonInclude.Include.ALWAYS) // null is an answer: unknown, or open
@Schema(name = "Timeline")
record TimelineView(
        String initiative,
        Instant knownAt,
        String unit,
        String basis,
        String every,
        LocalDate from,
        LocalDate to,
        List<Point> points,
        @JsonProperty("_links") Map<String, Link> links) {

    /// More would be no picture any more, and a burden for everybody else.
    private static final long MOST_POINTS = 4000;

    /// @param to the amounts are those of the end of this day
    /// @param flow what the period added to the best of each stage, below zero where it took away
    /// @param expected what a steady pace would have delivered by its end, or `null`
    @Schema(name = "TimelinePoint")
    record Point(
            LocalDate from,
            LocalDate to,
            TotalView announced,
            CellView proposed,
            CellView agreed,
            CellView underway,
            CellView realised,
            Map<String, BigDecimal> flow,
            @Nullable BigDecimal expected) {

        static Point of(Timeline.Point point) {
            var flow = new LinkedHashMap<String, BigDecimal>();
            point.flow().forEach((stage, amount) -> flow.put(stage.word(), amount));
            return new Point(
                    point.from(),
                    point.to(),
                    TotalView.of(point.announced()),
                    at(Stage.PROPOSED, point),
                    at(Stage.AGREED, point),
                    at(Stage.UNDERWAY, point),
                    at(Stage.REALISED, point),
                    flow,
                    point.expected());
        }

        private static CellView at(Stage stage, Timeline.Point point) {
            return CellView.of(point.stages().getOrDefault(stage, Cell.NONE));
        }
    }

    /// @throws Refusal.Malformed when it ends before it begins, or has too many periods
    static TimelineView of(Answer answer, TimelineParameters.Asked asked) {
        var tally = answer.tally();
        var unit = Lines.unit(tally, asked.unit());
        var to = asked.to() == null ? answer.question().asOf() : asked.to();
        var from = asked.from() == null ? first(answer, to) : asked.from();
        check(from, to, asked.every());
        var timeline = tally.timeline(unit, asked.basis(), from, to, asked.every());
        return new TimelineView(
                answer.facts().initiative().key(),
                answer.knownAt(),
                timeline.unit().name(),
                timeline.basis().word(),
                timeline.every().word(),
                from,
                to,
                timeline.points().stream().map(Point::of).toList(),
                links(answer, timeline, from, to));
    }

    private static LocalDate first(Answer answer, LocalDate to) {
        return answer.tally().days().stream()
                .filter(day -> !day.equals(LocalDate.MIN)) // of what has always held
                .findFirst()
                .filter(day -> day.isBefore(to))
                .orElse(to);
    }

    private static void check(LocalDate from, LocalDate to, Timeline.Every every) {
        if (to.isBefore(from)) {
            throw refusal(
                    "to",
                    to.toString(),
                    Phrase.of("The timeline ends before it begins"),
                    Phrase.of("a day on or after %s", from));
        }
        var periods = 1
                + switch (every) {
                    case DAY -> ChronoUnit.DAYS.between(from, to);
                    case MONTH -> ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to.withDayOfMonth(1));
                    case YEAR -> ChronoUnit.YEARS.between(from.withDayOfYear(1), to.withDayOfYear(1));
                };
        if (periods > MOST_POINTS) {
            throw refusal(
                    "every",
                    every.word(),
                    Phrase.of("From %s to %s there are %d periods", from, to, periods),
                    Phrase.of("longer periods or a shorter time: at most %d periods", MOST_POINTS));
        }
    }

    private static Refusal refusal(String parameter, String read, Phrase message, Phrase expected) {
        return new Refusal.Malformed(message, List.of(new Fault(parameter, null, null, read, message, expected)));
    }

    private static Map<String, Link> links(Answer answer, Timeline timeline, LocalDate from, LocalDate to) {
        var links = new LinkedHashMap<String, Link>();
        links.put(
                "self",
                Link.to("%s/initiatives/%s/timeline?%s&unit=%s&basis=%s&from=%s&to=%s&every=%s"
                        .formatted(
                                Link.API,
                                Link.encoded(answer.facts().initiative().key()),
                                TrackerLinks.query(answer.question(), answer.knownAt()),
                                timeline.unit(),
                                timeline.basis().word(),
                                from,
                                to,
                                timeline.every().word())));
        TrackerLinks.of(answer)
                .forEach((name, link) -> links.putIfAbsent(name.equals("self") ? "tracker" : name, link));
        return links;
    }
}
