package org.followthrough.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

class ChartsTest {

    private static final String HOSTILE = "\"><script>alert('1')</script>\u0000\u001b[31m & مبادرة " + "x".repeat(200);
    private static final List<Sheet> SHEETS =
            List.of(Sheet.wide("w"), Sheet.narrow("n"), Sheet.alone("http://example.org", around(HOSTILE)));

    private static final Looks LOOKS = new Looks("may be", "open", "undisclosed", "rules of thumb");

    @Test
    void everythingThatAnAmountMayBeIsDrawn() throws Exception {
        var ladder = ladder(
                "USD",
                new Extent.None(),
                new Extent.Undisclosed(),
                known("15", "15", null),
                known("0", "500", "500"),
                known("20", "40", "60"),
                known("1000000000000000000", "1000000000000000000", null));
        for (var sheet : SHEETS) {
            var drawn = parsed(LadderChart.draw(ladder, sheet));

            assertThat(drawn.getElementsByTagName("a").getLength()).isEqualTo(7); // and the pace
            assertThat(drawn.getElementsByTagName("title").item(0).getTextContent())
                    .startsWith("USD");
            assertThat(drawn.getElementsByTagName("desc").getLength()).isEqualTo(1);
        }
    }

    @Test
    void whatSomebodyWroteIsNeverMarkup() throws Exception {
        for (var sheet : SHEETS) {
            for (var svg : List.of(
                    LadderChart.draw(ladder(HOSTILE, known("1", "1", "1")), sheet),
                    BridgeChart.draw(bridge(HOSTILE, "10", "-5"), sheet),
                    TimelineChart.draw(timeline(HOSTILE, 3), sheet),
                    StripChart.draw(HOSTILE, List.of(new StripChart.Bar(Tone.AGREED, null, false)), sheet))) {
                var drawn = parsed(svg);

                assertThat(drawn.getElementsByTagName("script").getLength()).isZero();
                assertThat(svg)
                        .doesNotContain("\u0000")
                        .doesNotContain("\u001b")
                        .doesNotContain("<script");
            }
        }
    }

    @Test
    void aPageHasClassesAndAFileOfItsOwnHasAttributes() {
        var ladder = ladder("USD", known("1", "2", "3"));

        assertThat(LadderChart.draw(ladder, Sheet.wide("w")))
                .contains("class=\"k-agreed\"")
                .doesNotContain("style=")
                .doesNotContain("#8fb8d8");
        assertThat(LadderChart.draw(ladder, Sheet.alone("http://example.org", around("foot"))))
                .contains("fill=\"#8fb8d8\"")
                .contains("href=\"http://example.org/bar\"")
                .contains(">foot<")
                .doesNotContain("class=")
                .doesNotContain("style=");
    }

    @Test
    void aStepThatAddsGoesTheOtherWay() throws Exception {
        var drawn = parsed(BridgeChart.draw(bridge("Bridge", "30", "-10"), Sheet.wide("w")));
        var bars = drawn.getElementsByTagName("rect");

        // 100, less 30, and 10 more: from 70 to 80 of a scale that ends at 100
        assertThat(number(bars.item(2), "x") - number(bars.item(0), "x"))
                .isCloseTo(number(bars.item(0), "width") * .7, Offset.offset(.2));
        assertThat(bars.item(2).getAttributes().getNamedItem("class").getTextContent())
                .isEqualTo("k-more");
    }

    @Test
    void aLevelThatNobodySaidIsHatchedAndNotNothing() {
        var level = new BridgeChart.Step(
                "Realised", "?", "/step", BridgeChart.Kind.UNDISCLOSED, BigDecimal.ZERO, Tone.REALISED);

        assertThat(BridgeChart.draw(new BridgeChart.Bridge("Bridge", "Bridge", List.of(level)), Sheet.wide("w")))
                .contains("url(#w-w-hatch)")
                .doesNotContain("k-realised");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40, 5000})
    void marksThatAreTooNearAreOne(int events) throws Exception {
        var drawn = parsed(TimelineChart.draw(timeline("Events", events), Sheet.wide("w")));

        assertThat(drawn.getElementsByTagName("a").getLength())
                .isLessThan(100)
                .isGreaterThanOrEqualTo(Math.min(events, 1));
    }

    @Test
    void aTextIsCutWhereThereIsNoMoreRoom() {
        assertThat(Fit.cut("short", 100, 12)).isEqualTo("short");
        assertThat(Fit.cut("x".repeat(200), 100, 12)).hasSizeLessThan(20).endsWith("…");
        assertThat(Fit.lines("one two three four", 50, 12, 2)).hasSize(2);
    }

    @Test
    void anAddressIsNeverCut() {
        var address = "http://example.org/" + "long-".repeat(60);
        var pieces = Fit.pieces(address, 300, 11);

        assertThat(String.join("", pieces)).isEqualTo(address);
        assertThat(pieces).hasSizeGreaterThan(3).allSatisfy(piece -> assertThat(Fit.width(piece, 11))
                .isLessThanOrEqualTo(300));
    }

    private static Sheet.Around around(String text) {
        return new Sheet.Around(title -> title + ", " + text, text, text, text);
    }

    private static double number(Node shape, String name) {
        return Double.parseDouble(shape.getAttributes().getNamedItem(name).getTextContent());
    }

    private static LadderChart.Ladder ladder(String title, Extent... extents) {
        var bars = new ArrayList<LadderChart.Bar>();
        for (var extent : extents) {
            bars.add(new LadderChart.Bar(title, title, "/bar", extent, known("1", "2", null), title));
        }
        return new LadderChart.Ladder(
                title,
                title,
                List.of(new LadderChart.Group(title, Tone.AGREED, bars)),
                new Mark(BigDecimal.TEN, title, "/pace"),
                LOOKS,
                BigDecimal::toPlainString);
    }

    private static BridgeChart.Bridge bridge(String title, String... changes) {
        var steps = new ArrayList<BridgeChart.Step>();
        steps.add(new BridgeChart.Step(
                title, title, "/step", BridgeChart.Kind.LEVEL, new BigDecimal("100"), Tone.ANNOUNCED));
        for (var change : changes) {
            steps.add(new BridgeChart.Step(
                    title, title, "/step", BridgeChart.Kind.CHANGE, new BigDecimal(change), Tone.AGREED));
        }
        return new BridgeChart.Bridge(title, title, steps);
    }

    private static TimelineChart.Timeline timeline(String title, int events) {
        var first = LocalDate.of(1900, 1, 1);
        var last = LocalDate.of(2200, 12, 31);
        var points = List.of(
                new TimelineChart.Point(first, new Extent.None()),
                new TimelineChart.Point(first.plusYears(100), known("1", "1", "3")),
                new TimelineChart.Point(first.plusYears(200), new Extent.Undisclosed()),
                new TimelineChart.Point(last, known("5", "1000000000000000000", null)));
        return new TimelineChart.Timeline(
                title,
                title,
                first,
                last,
                List.of(
                        new TimelineChart.Series(title, Tone.ANNOUNCED, points),
                        new TimelineChart.Series(title, Tone.AGREED, points)),
                new TimelineChart.Series(title, Tone.ANNOUNCED, points),
                IntStream.range(0, events)
                        .mapToObj(each -> new TimelineChart.Event(
                                first.plusDays(each * 21L), each % 3 == 0, () -> title, () -> "/" + each))
                        .toList(),
                title,
                title,
                LOOKS,
                BigDecimal::toPlainString,
                (day, isMonth) -> isMonth ? day.toString() : Integer.toString(day.getYear()),
                many -> many.size() + title,
                "/all");
    }

    private static Extent.Known known(String low, String best, @Nullable String high) {
        return new Extent.Known(new BigDecimal(low), new BigDecimal(best), high == null ? null : new BigDecimal(high));
    }

    /// Fails where it is not well-formed.
    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
