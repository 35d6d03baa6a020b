package org.followthrough.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.followthrough.database.TestDatabase;
import org.followthrough.dossier.Plants;
import org.followthrough.tracker.Stargate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ChartPagesTest {

    private static final String PAGE = "/initiatives/stargate";
    private static final String PLACED = "/initiatives/placed";
    private static final String DAY = "asOf=2025-07-31";

    @BeforeEach
    void theDossierIsOnRecord() {
        given().contentType("application/yaml")
                .body(Told.stargate().getBytes(StandardCharsets.UTF_8))
                .queryParam("reason", "for the tests")
                .put("/api/v1/initiatives/stargate/dossier");
        Plants.put("placed", Stargate.resource("/odd/placed.yaml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stargate/ladder.svg?unit=USD&",
                "stargate/bridge.svg?unit=USD&basis=sponsor&",
                "stargate/timeline.svg?unit=MW&basis=brand&",
                "stargate/timeline.svg?unit=USD&basis=programme&",
                "placed/map.svg?"
            })
    void aChartIsAFileOfItsOwn(String chart) throws Exception {
        for (var language : Stream.of("", "/fr").toList()) {
            var answer = get(language + "/initiatives/" + chart + DAY);

            assertThat(answer.contentType()).startsWith("image/svg+xml");
            assertThat(answer.header("Content-Security-Policy")).isEqualTo("default-src 'none'");
            var svg = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(answer.asString())));
            assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
            assertThat(answer.asString())
                    .contains("knownAt=")
                    .doesNotContain("class=")
                    .doesNotContain("style=");
        }
    }

    @Test
    void aChartThatCannotBeDrawnIsRefused() {
        given().get(PAGE + "/ladder.svg?unit=EUR").then().statusCode(400);
        given().get(PAGE + "/bridge.svg?basis=nobody").then().statusCode(400);
        given().get("/initiatives/nothing/timeline.svg").then().statusCode(404);
        given().get("/initiatives/placed/map.svg?unit=EUR").then().statusCode(400);
    }

    @Test
    void theNumbersOfTheChartsCanBeHadAsTables() {
        assertThat(get(PAGE + "/bridge.csv?unit=USD&" + DAY).asString())
                .startsWith("initiative,asOf,knownAt,unit,basis,step,kind,amount,deals,counted,items,sources,")
                .contains("USD,sponsor,agreed,level,15900000000,4,1,openai-coreweave,stargate-article")
                .contains("USD,sponsor,not_underway,less,15900000000,,,openai-coreweave,stargate-article");
        assertThat(get(PAGE + "/timeline.csv?unit=USD&" + DAY).asString())
                .startsWith("initiative,asOf,knownAt,unit,basis,from,to,announced_low,")
                .contains(",2025-07-31,500000000000,500000000000,,15900000000,15900000000,,");
    }

    @Test
    void theMapIsAChartLikeTheOthers() {
        for (var language : List.of("", "/fr")) {
            assertThat(get(language + PLACED + "?" + DAY).asString())
                    .containsPattern("class=\"cite\">[^<]*5 sites[^<]*<a href=\"http://[^\"]*" + language
                            + "/initiatives/placed\\?asOf=2025-07-31&amp;knownAt=[^\"]*\"")
                    .containsPattern("/embed/initiatives/placed/map\\?asOf=2025-07-31&amp;amp;knownAt=")
                    .contains(
                            "href=\"/initiatives/placed/map.csv?asOf=2025-07-31\">CSV<",
                            "href=\"/api/v1/deals?initiative=placed\">JSON<",
                            "href=\"" + language + "/initiatives/placed/map.svg?asOf=2025-07-31\">SVG<",
                            "href=\"" + language + "/initiatives/placed/map.png?asOf=2025-07-31\">PNG<");
        }
        assertThat(get(PLACED + "/map.csv?" + DAY).asString())
                .startsWith(
                        "initiative,asOf,knownAt,site,region,country,latitude,longitude,deal,title,basis,stage,status,")
                .contains(
                        ",Saint-Brieuc,,FR,48.84,-2.52,placed-brittany,Brittany field,programme,underway,,placed-report,");
    }

    @Test
    void whereNoPlaceIsKnownThereIsNoMap() {
        assertThat(get(PAGE + "?" + DAY).asString()).doesNotContain("/map.svg");
        given().get(PAGE + "/map.svg").then().statusCode(404);
        given().get(PAGE + "/map.png").then().statusCode(404);
        given().get("/embed/initiatives/stargate/map").then().statusCode(404);
        assertThat(get(PAGE + "/map.csv").asString().lines()).hasSize(1);
    }

    @Test
    void whatIsQuotedSaysTheSameForEver() {
        var page = get(PAGE + "?" + DAY).asString();

        assertThat(page)
                .containsPattern("class=\"cite\">“Stargate”: Agreed[^<]*at least \\$15.9bn[^<]*as of 31 July 2025");
        assertThat(page)
                .containsPattern("<a href=\"http://[^\"]*/initiatives/stargate\\?asOf=2025-07-31&amp;knownAt=[^\"]*\"");
    }

    @Test
    void aPageIsLightOverTheWire() {
        var size = given().accept("text/html")
                .header("Accept-Encoding", "gzip")
                .get(PAGE + "?" + DAY)
                .header("Content-Encoding");

        assertThat(size).isEqualTo("gzip");
    }

    private static Response get(String address) {
        var answer = given().urlEncodingEnabled(false).accept("*/*").get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer;
    }
}
