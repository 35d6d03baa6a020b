package org.followthrough.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.followthrough.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ChartPagesTest {

    private static final String PAGE = "/initiatives/stargate";
    private static final String DAY = "asOf=2025-07-31";

    @BeforeEach
    void theDossierIsOnRecord() {
        given().contentType("application/yaml")
                .body(Told.stargate().getBytes(StandardCharsets.UTF_8))
                .queryParam("reason", "for the tests")
                .put("/api/v1/initiatives/stargate/dossier");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ladder.svg?unit=USD",
                "/bridge.svg?unit=USD&basis=sponsor",
                "/timeline.svg?unit=MW&basis=brand",
                "/timeline.svg?unit=USD&basis=programme"
            })
    void aChartIsAFileOfItsOwn(String chart) throws Exception {
        for (var language : Stream.of("", "/fr").toList()) {
            var answer = get(language + PAGE + chart + "&" + DAY);

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
    }

    @Test
    void theNumbersOfTheChartsCanBeHadAsTables() {
        assertThat(get(PAGE + "/bridge.csv?unit=USD&" + DAY).asString())
                .startsWith("initiative,asOf,knownAt,unit,basis,step,kind,amount,items,sources,")
                .contains("USD,sponsor,agreed,level,15900000000,openai-coreweave,stargate-article")
                .contains("USD,sponsor,not_underway,change,-15900000000,openai-coreweave,stargate-article");
        assertThat(get(PAGE + "/timeline.csv?unit=USD&" + DAY).asString())
                .startsWith("initiative,asOf,knownAt,unit,basis,from,to,announced_low,")
                .contains(",2025-07-31,500000000000,500000000000,,15900000000,15900000000,,");
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
