package org.followthrough.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Where a ladder draws what.
class LadderChartTest {

    private static final Looks LOOKS = new Looks("may be", "open upwards", "undisclosed", "rules of thumb");
    private static final Pattern PACE = Pattern.compile(
            "<line class=\"k-pace\" x1=\"([0-9.]+)\" y1=\"([0-9.]+)\"" + " x2=\"[0-9.]+\" y2=\"([0-9.]+)\"");
    private static final Pattern TEXT =
            Pattern.compile("<text class=\"k-(text|soft|tick)\" x=\"([0-9.]+)\" y=\"([0-9.]+)\"[^>]*>([^<]+)<");

    @Test
    void thePaceLineRunsThroughNoText() {
        var svg = draw(new Extent.Undisclosed(), "an amount that nobody disclosed, 1 deal", "2");
        var lines = PACE.matcher(svg).results().toList();
        var texts = TEXT.matcher(svg).results().toList();

        assertThat(lines).hasSizeGreaterThan(1);
        for (var line : lines) {
            var x = Double.parseDouble(line.group(1));
            for (var text : texts) {
                var left = Double.parseDouble(text.group(2));
                var base = Double.parseDouble(text.group(3));
                var isAcross = left < x && x < left + Fit.width(text.group(4), 11);
                var isBeside =
                        Double.parseDouble(line.group(2)) >= base || Double.parseDouble(line.group(3)) <= base - 9;

                assertThat(isAcross && !isBeside).as(text.group(4)).isFalse();
            }
        }
    }

    @Test
    void theLegendTellsOfWhatIsThereOnly() {
        assertThat(draw(known("5", "5"), "5", "2")).doesNotContain(">may be<", ">open upwards<", ">undisclosed<");
        assertThat(draw(known("5", "8"), "5", "2")).contains(">may be<").doesNotContain(">open upwards<");
        assertThat(draw(new Extent.Known(BigDecimal.TWO, BigDecimal.TWO, null), "2", "2"))
                .contains(">open upwards<");
        assertThat(draw(new Extent.Undisclosed(), "none said", "2")).contains(">undisclosed<");
    }

    private static Extent known(String low, String high) {
        return new Extent.Known(new BigDecimal(low), new BigDecimal(low), new BigDecimal(high));
    }

    private static String draw(Extent extent, String value, String pace) {
        var announced = new LadderChart.Bar("", "20", "/announced", known("20", "20"), null, "");
        var agreed = new LadderChart.Bar("all", value, "/agreed", extent, null, "");
        return LadderChart.draw(
                new LadderChart.Ladder(
                        "Title",
                        "Description",
                        List.of(
                                new LadderChart.Group("Announced", Tone.ANNOUNCED, List.of(announced)),
                                new LadderChart.Group("Agreed", Tone.AGREED, List.of(agreed))),
                        new Mark(new BigDecimal(pace), "steady pace: " + pace, "/pace"),
                        LOOKS,
                        BigDecimal::toPlainString),
                Sheet.wide("l"));
    }
}
