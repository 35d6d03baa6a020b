package org.followthrough.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;

/// Maps of any places.
class MapChartPropertiesTest {

    private static final Pattern CIRCLE = Pattern.compile("<circle class=\"([^\"]+)\" cx=\"([^\"]+)\" cy=\"([^\"]+)\"");
    private static final Pattern MARK = Pattern.compile(CIRCLE.pattern() + " r=\"7\"");
    private static final Pattern BOX = Pattern.compile("viewBox=\"0 0 [^ ]+ ([^\"]+)\"");
    private static final Pattern POINT = Pattern.compile("(-?[0-9.]+),(-?[0-9.]+)");

    @Provide
    Arbitrary<List<MapChart.Place>> places() {
        return Combinators.combine(
                        Arbitraries.doubles().between(-90, 90),
                        Arbitraries.doubles().between(-180, 180))
                .as(MapChartPropertiesTest::place)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Property(tries = 300)
    void everyMarkAndAllLandIsInTheFrame(@ForAll("places") List<MapChart.Place> places) {
        for (var sheet : List.of(Sheet.wide("m"), Sheet.narrow("m"))) {
            var svg = MapChart.draw(map(places), sheet);
            var height = Math.round(sheet.width() * (sheet.isNarrow() ? .78 : .46));
            var box = BOX.matcher(svg);
            assertThat(box.find()).isTrue();

            assertThat(CIRCLE.matcher(svg).results())
                    .allSatisfy(circle -> assertThat(Double.parseDouble(circle.group(3)))
                            .isBetween(0.0, Double.parseDouble(box.group(1)) - 7));
            assertThat(MARK.matcher(svg).results()).isNotEmpty().allSatisfy(circle -> {
                assertThat(Double.parseDouble(circle.group(2))).isBetween(0.0, (double) sheet.width());
                assertThat(Double.parseDouble(circle.group(3))).isBetween(0.0, (double) height);
            });
            assertThat(POINT.matcher(svg).results()).allSatisfy(point -> {
                assertThat(Double.parseDouble(point.group(1))).isBetween(0.0, (double) sheet.width());
                assertThat(Double.parseDouble(point.group(2))).isBetween(0.0, (double) height);
            });
            assertThat(svg).hasSizeLessThan(60_000);
        }
    }

    /// From Abilene to Denton it is 2.6 degrees east and .76 north, at 32.8 degrees north, where a degree east is .84
    /// of one north.
    @Example
    void whatIsAsFarEastAsNorthIsDrawnAsFar() {
        var svg = MapChart.draw(map(List.of(place(32.45, -99.73), place(33.21, -97.13))), Sheet.wide("m"));
        var marks = MARK.matcher(svg).results().toList();
        var across = Double.parseDouble(marks.getLast().group(2))
                - Double.parseDouble(marks.getFirst().group(2));
        var up = Double.parseDouble(marks.getFirst().group(3))
                - Double.parseDouble(marks.getLast().group(3));

        assertThat(across / up).isCloseTo(2.6 * .84 / .76, Offset.offset(.03));
    }

    /// Fiji stands on both sides of the line where the days change.
    @Example
    void placesOnBothSidesOfTheDateLineAreNear() {
        var svg = MapChart.draw(map(List.of(place(-17, 179), place(-17, -179))), Sheet.wide("m"));
        var marks = MARK.matcher(svg).results().toList();

        assertThat(Double.parseDouble(marks.getLast().group(2)))
                .isGreaterThan(Double.parseDouble(marks.getFirst().group(2)) + 50);
        assertThat(svg).contains(">178<", ">-178<");
    }

    @Example
    void placesThatHideEachOtherAreOneMark() {
        var many = IntStream.range(0, 5000).mapToObj(_ -> place(50, 10)).toList();
        var svg = MapChart.draw(map(many), Sheet.wide("m"));

        assertThat(MARK.matcher(svg).results()).hasSize(1);
        assertThat(svg).contains(">5000<", "href=\"/all\"", "aria-label=\"5000 places\"");
    }

    @Example
    void aMarkLeadsToItsDealAndSaysHowFarItHasCome() {
        var hostile = new MapChart.Place("<b>", "\"><script>", "/deals/x?a=1&b=2", Tone.AGREED, 1, 1);
        var svg = MapChart.draw(
                map(List.of(hostile)),
                Sheet.alone("http://example.org", new Sheet.Around(title -> title, "", "", "foot")));

        assertThat(svg)
                .contains("href=\"http://example.org/deals/x?a=1&amp;b=2\"", "fill=\"#8fb8d8\"")
                .contains("<title>&lt;b&gt;: &quot;&gt;&lt;script&gt;</title>")
                .doesNotContain("class=");
        assertThat(MapChart.draw(map(List.of(hostile)), Sheet.wide("m"))).contains("class=\"k-agreed\"");
    }

    /// 50 north, 10 and 60 east stand apart on any map of both.
    @Example
    void theLegendSaysWhatIsOnTheMapAndNothingElse() {
        var agreed = new MapChart.Place("Place", "a deal", "/deal", Tone.AGREED, 50, 60);

        assertThat(MapChart.draw(map(List.of(place(50, 10), agreed)), Sheet.wide("m")))
                .contains(">Agreed<", ">Nothing<")
                .doesNotContain(">Several<", ">Realised<");
        assertThat(MapChart.draw(map(List.of(place(50, 10), place(50, 10))), Sheet.narrow("m")))
                .contains(">Several<")
                .doesNotContain(">Nothing<");
    }

    private static MapChart.Place place(double latitude, double longitude) {
        return new MapChart.Place("Place", "a deal", "/deal", null, latitude, longitude);
    }

    private static MapChart.Map map(List<MapChart.Place> places) {
        return new MapChart.Map(
                "Map",
                "A map",
                places,
                List.of(
                        new MapChart.Meaning(null, "Nothing"),
                        new MapChart.Meaning(Tone.AGREED, "Agreed"),
                        new MapChart.Meaning(Tone.REALISED, "Realised")),
                "Several",
                many -> many.size() + " places",
                "/all",
                degrees -> Long.toString(Math.round(degrees)),
                degrees -> Long.toString(Math.round(degrees)));
    }
}
