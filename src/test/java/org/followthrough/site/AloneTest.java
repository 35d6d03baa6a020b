package org.followthrough.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.followthrough.database.TestDatabase;
import org.followthrough.dossier.Plants;
import org.followthrough.tracker.Stargate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What a chart says of itself once it has left the page, and what a quotation says of what was chosen.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AloneTest {

    private static final String CHOSEN = "Chosen: only facts documented";
    private static final Pattern TEXT = Pattern.compile("<text [^>]*>([^<]*)</text>");

    @BeforeEach
    void theDossierIsOnRecord() {
        Hostile.put("stargate", Told.stargate());
    }

    @ParameterizedTest
    @EnumSource(value = Chart.class, names = "MAP", mode = EnumSource.Mode.EXCLUDE)
    void aFileSaysOfWhatItIsAndWhatItRestsOn(Chart chart) {
        var svg = get("/initiatives/stargate/" + chart.word() + ".svg?asOf=2025-07-31");

        assertThat(svg).containsPattern("<title id=\"chart-t\">Stargate: [^<]*, as of 31 July 2025</title>");
        assertThat(svg).contains(">Sources: ").doesNotContain("Chosen:");
        assertThat(written(svg))
                .containsPattern("Followthrough, http://[^…]*/initiatives/stargate\\?asOf=2025-07-31"
                        + "&amp;knownAt=20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-9.]+Z");
    }

    @ParameterizedTest
    @EnumSource(value = Chart.class, names = "MAP", mode = EnumSource.Mode.EXCLUDE)
    void aFileSaysWhatWasChosen(Chart chart) {
        var address = "/initiatives/stargate/" + chart.word() + ".svg?asOf=2025-07-31&evidence=documented";

        assertThat(get(address)).contains(CHOSEN);
        assertThat(get("/fr" + address))
                .containsPattern("<title id=\"chart-t\">Stargate\u202f: [^<]*, au 31 juillet 2025<");
    }

    @ParameterizedTest
    @CsvSource({
        "/initiatives/stargate?, class=\"cite\">[^<]*Chosen: only facts documented",
        "/initiatives/stargate?, og:description\" content=\"[^\"]*Chosen: only facts documented",
        "/embed/initiatives/stargate/ladder?, class=\"chosen\">Chosen: only facts documented",
        "/embed/initiatives/stargate/ladder?, class=\"cite\">[^<]*Chosen: only facts documented"
    })
    void whoeverQuotesItSaysWhatWasChosen(String path, String pattern) {
        assertThat(get(path + "asOf=2025-07-31&evidence=documented")).containsPattern(pattern);
        assertThat(get(path + "asOf=2025-07-31")).doesNotContain("Chosen:", ">Followthrough</a></span>");
    }

    private static String written(String svg) {
        return TEXT.matcher(svg).results().map(found -> found.group(1)).collect(Collectors.joining());
    }

    private static String get(String address) {
        return given().urlEncodingEnabled(false).accept("*/*").get(address).asString();
    }

    @Test
    void aMapToo() {
        Plants.put("placed", Stargate.resource("/odd/placed.yaml"));
        var svg = get("/initiatives/placed/map.svg?asOf=2025-07-31&evidence=documented");

        assertThat(svg)
                .containsPattern("<title id=\"chart-t\">[^<]*, as of 31 July 2025</title>")
                .contains(CHOSEN);
    }
}
