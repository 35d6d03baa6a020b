package org.followthrough.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a timeline draws what.
class TimelineChartTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final Looks LOOKS = new Looks("may be", "open", "undisclosed", "rules of thumb");
    private static final Pattern MARK =
            Pattern.compile("<circle class=\"k-milestone\" cx=\"([0-9.]+)\" cy=\"([0-9.]+)\" r=\"([0-9.]+)\"");

    /// The room for what is open is 34 wide, so a day takes (920 - 34 - 1) / 365 = 2.4247, and 10 September, day 252
    /// after the first, stands at 1 + 252 · 2.4247 = 612.0, just where its mark stands.
    @Test
    void aStepStandsAboveItsMark() {
        var day = LocalDate.of(2025, 9, 10);
        var svg = draw(List.of(point(FIRST, "0", "0", "0"), point(day, "8", "8", "8")), List.of(day));

        assertThat(svg)
                .containsPattern("<path class=\"k-agreed\" d=\"M1,[^\"]* 612,")
                .contains("cx=\"612\"");
    }

    /// The end of the last day is where the room for what is open begins: 920 - 34.
    @Test
    void nothingIsDrawnAfterTheLastDay() {
        var svg = draw(List.of(point(FIRST, "3", "5", "8")), List.of());

        assertThat(svg)
                .containsPattern("<path class=\"k-agreed\" d=\"[^\"]* 886,")
                .containsPattern("<path class=\"k-agreed-band\" d=\"[^\"]* 886,")
                .containsPattern("<path class=\"k-best\" d=\"M1,[0-9.]+ 886,");
    }

    @Test
    void theLegendTellsOfWhatIsThereOnly() {
        assertThat(draw(List.of(point(FIRST, "5", "5", "5")), List.of()))
                .doesNotContain("may be", ">open", "undisclosed", "step");
        assertThat(draw(List.of(point(FIRST, "5", "5", "8")), List.of()))
                .contains(">may be<")
                .doesNotContain(">open");
        assertThat(draw(List.of(new TimelineChart.Point(FIRST, new Extent.Undisclosed())), List.of()))
                .contains(">undisclosed<", "-hatch)");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 40, 365, 5000})
    void marksNeverHideEachOther(int events) {
        var days = IntStream.range(0, events)
                .mapToObj(each -> FIRST.plusDays(each * 365L / events))
                .toList();
        var ends = new ArrayList<Double>(List.of(0.0));
        var lane = Double.NEGATIVE_INFINITY;

        for (var mark : MARK.matcher(draw(List.of(point(FIRST, "1", "1", "1")), days))
                .results()
                .toList()) {
            var x = Double.parseDouble(mark.group(1));
            var radius = Double.parseDouble(mark.group(3));
            if (Double.parseDouble(mark.group(2)) == lane) {
                assertThat(x - radius).isGreaterThan(ends.getLast());
                ends.add(x + Math.max(radius, Fit.boldWidth("99+", 9) / 2));
            }
            lane = Double.parseDouble(mark.group(2));
        }
        assertThat(ends).hasSizeGreaterThanOrEqualTo(2);
    }

    private static TimelineChart.Point point(LocalDate day, String low, String best, String high) {
        return new TimelineChart.Point(
                day, new Extent.Known(new BigDecimal(low), new BigDecimal(best), new BigDecimal(high)));
    }

    private static String draw(List<TimelineChart.Point> points, List<LocalDate> days) {
        return TimelineChart.draw(
                new TimelineChart.Timeline(
                        "Title",
                        "Description",
                        FIRST,
                        LAST,
                        List.of(new TimelineChart.Series("Agreed", Tone.AGREED, points)),
                        new TimelineChart.Series("Pace", Tone.ANNOUNCED, List.of()),
                        days.stream()
                                .map(day -> new TimelineChart.Event(day, false, () -> "event", () -> "/event"))
                                .toList(),
                        "said",
                        "step",
                        LOOKS,
                        BigDecimal::toPlainString,
                        (day, _) -> day.toString(),
                        many -> many.size() + " events",
                        "/all"),
                Sheet.wide("t"));
    }
}
