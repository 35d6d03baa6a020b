package org.followthrough.tracker;

import static io.restassured.RestAssured.given;
import static org.followthrough.dossier.Plants.plant;
import static org.followthrough.dossier.Plants.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.followthrough.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What moved each number, over HTTP.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MovementResourceTest {

    private static final String AGREED =
            "numbers.find { it.unit == 'USD' && it.basis == 'sponsor' && it.line == 'agreed' }.";

    private static ValidatableResponse changes(String key, String query) {
        var address = "/api/v1/initiatives/%s/tracker/changes".formatted(key);
        return given().urlEncodingEnabled(false)
                .get(query.isEmpty() ? address : address + "?" + query)
                .then();
    }

    /// By hand: of the deals that sponsors made, one has an amount in USD, CoreWeave's: 11.9bn, and 4bn more. All
    /// its facts took effect in July 2025, the first of them as "2025", which its source of July makes certain
    /// then: the last day of the month. Abilene and the two with Oracle have none. So 15.9bn from 1 of 4 deals.
    @Test
    void whatMovedBetweenTwoDaysIsToldFactByFact() {
        Stargate.isOnRecord();

        changes("stargate", "from=2025-01-31&to=2025-07-31")
                .statusCode(200)
                .body("from", equalTo("2025-01-31"))
                .body("to", equalTo("2025-07-31"))
                .body(AGREED + "before.best.toString()", equalTo("0"))
                .body(AGREED + "after.best.toString()", equalTo("15900000000"))
                .body(AGREED + "after.high", nullValue())
                .body(AGREED + "after.deals", equalTo(4))
                .body(AGREED + "after.counted", equalTo(1))
                .body(AGREED + "moved.best.toString()", equalTo("15900000000"))
                .body(AGREED + "parts.cause.unique()", contains("took_effect"))
                .body(AGREED + "parts.kind", contains("underway", "agreed", "agreed", "agreed", "extended"))
                .body(
                        AGREED + "parts.subject.key",
                        contains(
                                "stargate-i-abilene",
                                "openai-oracle",
                                "openai-oracle-extension",
                                "openai-coreweave",
                                "openai-coreweave"))
                .body(
                        AGREED + "parts.collect { it.best.toString() }",
                        contains("0", "0", "0", "11900000000", "4000000000"))
                .body(AGREED + "parts.deals", contains(1, 1, 1, 1, 0))
                .body("facts.find { it.kind == 'extended' }.citations[0].source", equalTo("stargate-article"))
                .body("_links.after.href", containsString("asOf=2025-07-31"));
    }

    /// By hand: 10 GW were announced in July; nothing moved the 500bn of January.
    @Test
    void whatWasAnnouncedMovesByItsStatements() {
        Stargate.isOnRecord();
        var announced = "numbers.findAll { it.line == 'announced' }.";

        changes("stargate", "from=2025-01-31&to=2025-07-31")
                .body(announced + "unit", contains("MW"))
                .body(announced + "parts.flatten().kind", contains("announced"))
                .body(announced + "parts.flatten().subject.key", contains("stargate-ten-gigawatts"))
                .body(announced + "parts.flatten().high", contains(10000));
        changes("stargate", "from=2025-07-31&to=2025-07-31").body("numbers", empty());
    }

    @Test
    void givenACorrection_whenTwoStatesOfKnowledgeAreCompared_thenItIsOnePartThatNamesBoth() {
        put("better-known", plant("better-known", "USD 10bn"));
        var before = known("better-known");
        put("better-known", plant("better-known", "USD 9bn"));
        var realised = "numbers.find { it.basis == 'programme' && it.line == 'realised' && it.unit == 'USD' }.";

        changes("better-known", "knownFrom=" + before + "&asOf=2025-12-31")
                .statusCode(200)
                .body("asOf", equalTo("2025-12-31"))
                .body("knownFrom", equalTo(before))
                .body("knownTo", equalTo(known("better-known")))
                .body("facts", hasSize(2))
                .body(realised + "before.best.toString()", equalTo("10000000000"))
                .body(realised + "after.best.toString()", equalTo("9000000000"))
                .body(realised + "parts", hasSize(1))
                .body(realised + "parts[0].cause", equalTo("corrected"))
                .body(realised + "parts[0].best.toString()", equalTo("-1000000000"))
                .body(realised + "parts[0].insteadOf", notNullValue())
                .body(realised + "parts[0].at", equalTo(known("better-known")));
        changes("better-known", "knownFrom=" + before + "&knownTo=" + before + "&asOf=2025-12-31")
                .body("numbers", empty());
        changes("better-known", "knownFrom=2020-01-01&asOf=2025-12-31")
                .body(realised + "before.deals", equalTo(0))
                .body(realised + "moved.best.toString()", equalTo("9000000000"))
                .body(realised + "parts.cause", hasItems("recorded", "corrected"));
    }

    @Test
    void givenTermsThatChanged_whenCompared_thenTheyAreNamed() {
        put("retold", plant("retold", "USD 10bn"));
        var before = known("retold");
        put("retold", plant("retold", "USD 10bn").replace("currency: USD,", "currency: USD, natures: [loan],"));

        changes("retold", "knownFrom=" + before + "&asOf=2025-12-31")
                .body("numbers.parts.flatten().cause.unique()", contains("terms"))
                .body("numbers.parts.flatten().subject.kind.unique()", contains("initiative"))
                .body(
                        "numbers.findAll { it.unit == 'USD' && it.basis == 'programme' }.line",
                        containsInAnyOrder("agreed", "underway", "realised"));
    }

    /// The latest moment that the tracker has seen.
    private static String known(String key) {
        return given().get("/api/v1/initiatives/%s/tracker".formatted(key))
                .jsonPath()
                .getString("knownAt");
    }

    @Test
    void givenNoMomentIsChosen_whenAsked_thenTheAnswerNamesThatOfTheLatestChange() {
        put("unmoved", plant("unmoved", "USD 10bn"));

        var latest = given().get("/api/v1/changes?initiative=unmoved&limit=1")
                .jsonPath()
                .getString("items[0].at");
        given().get("/api/v1/initiatives/unmoved/tracker").then().body("knownAt", equalTo(latest));
    }

    @ParameterizedTest
    @CsvSource({
        "'', from",
        "to=2025-07-31, from",
        "knownTo=2025-07-31, knownFrom",
        "from=2025-01-01&knownFrom=2025-01-01, knownFrom",
        "from=2025-01-01&knownTo=2025-01-01, knownTo",
        "from=2025-01-01&asOf=2025-07-31, asOf",
        "knownFrom=2025-01-01&knownAt=2025-07-31, knownAt",
        "from=2025-07-31&to=2025-01-01, from",
        "knownFrom=2025-07-31&knownTo=2025-01-01, knownFrom",
        "from=2025, from",
        "knownFrom=once, knownFrom"
    })
    void whatCannotBeComparedIsRefused(String query, String field) {
        Stargate.isOnRecord();

        changes("stargate", query).statusCode(400).body("faults.pointer", hasItems(field));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        changes("nobody", "from=2025-01-01").statusCode(404);
        changes("nobody", "knownFrom=2025-01-01").statusCode(404);
        put("latecomer", plant("latecomer", "USD 10bn"));
        changes("latecomer", "knownFrom=2020-01-01&knownTo=2020-01-02").statusCode(404);
    }
}
