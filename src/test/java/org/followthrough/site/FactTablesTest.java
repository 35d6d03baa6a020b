package org.followthrough.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.followthrough.database.TestDatabase;
import org.followthrough.tracker.Stargate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What pages show as tables and as JSON, at their own addresses.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FactTablesTest {

    @BeforeEach
    void theDossierIsOnRecord() {
        Stargate.isOnRecord();
    }

    @ParameterizedTest
    @CsvSource({
        "deals/openai-oracle, stargate",
        "commitments/stargate-ten-gigawatts, stargate",
        "parties/openai, stargate",
        "sources/stargate-article, stargate"
    })
    void aPageIsAlsoATableOfItsFacts_andLeadsToItsJson(String thing, String initiative) {
        var asked = "?asOf=2025-07-31";
        var csv = given().get("/" + thing + ".csv" + asked).asString();
        var lines = csv.lines().toList();
        assertThat(lines.getFirst()).startsWith("initiative,asOf,knownAt,fact,type,day,about,says,");
        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(lines.subList(1, lines.size())).allSatisfy(line -> assertThat(line)
                .startsWith(initiative + ",2025-07-31,")
                .contains("/" + thing + asOfAndKnownAt()));
        assertThat(given().accept("text/html").get("/" + thing + asked).asString())
                .contains("href=\"/" + thing + ".csv" + asked + "\"");
        given().redirects()
                .follow(false)
                .get("/" + thing + ".json")
                .then()
                .statusCode(307)
                .header("Location", containsString("/api/v1/" + thing));
    }

    private static String asOfAndKnownAt() {
        return "?asOf=2025-07-31&knownAt=";
    }

    @Test
    void aTrackerLeadsToItsJson_askedAsItWas() {
        given().redirects()
                .follow(false)
                .get("/initiatives/stargate.json?asOf=2025-07-31&currency=USD")
                .then()
                .statusCode(307)
                .header(
                        "Location",
                        containsString("/api/v1/initiatives/stargate/tracker?asOf=2025-07-31&currency=USD"));
        given().get("/initiatives/stargate.json?asOf=never").then().statusCode(400);
    }

    @Test
    void thereIsNoTableOfWhatThereIsNot() {
        given().get("/deals/nowhere.csv").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"underway, 'undisclosed, 1 deal'", "realised, none"})
    void theExplanationOfALevelThatNobodySaid_isNoZero(String level, String said) {
        var address = "/initiatives/stargate/explanation?unit=USD&basis=sponsor&asOf=2025-07-31&line=bridge.";
        assertThat(given().accept("text/html").get(address + level).asString()).contains(said);
    }
}
