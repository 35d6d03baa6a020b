package org.followthrough.editing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.editing.Edits.API;
import static org.followthrough.editing.Edits.close;
import static org.followthrough.editing.Edits.get;
import static org.followthrough.editing.Edits.json;
import static org.followthrough.editing.Edits.patch;
import static org.followthrough.editing.Edits.plant;
import static org.followthrough.editing.Edits.post;
import static org.followthrough.editing.Edits.put;
import static org.followthrough.editing.Edits.realised;
import static org.followthrough.editing.Edits.tracker;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.followthrough.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Initiatives, parties, sources, commitments and deals, changed one by one.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ThingEditingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "initiatives | one-day    | {\"name\": \"One Day\", \"currency\": \"USD\"} | {\"name\": \"Another day\"}",
                "parties     | one-party  | {\"name\": \"One Party\"}     | {\"name\": \"Another\", \"country\": \"FR\"}",
                "sources     | one-source | {\"title\": \"One Source\"}   | {\"title\": \"Another\", \"url\": \"https://example.org\"}",
                "commitments | one-vow    | {\"title\": \"One Vow\", \"initiative\": \"life\"} | {\"title\": \"Another\"}",
                "deals       | one-deal   | {\"title\": \"One Deal\", \"initiative\": \"life\"} | {\"title\": \"Another\", \"summary\": \"S\"}",
            })
    void givenAThing_whenItLives_thenEachStepOfItsLifeHolds(String kind, String key, String first, String patch) {
        if (get("/initiatives/life").statusCode() == 404) {
            plant("life");
        }
        var path = "/" + kind + "/" + key;

        post("/" + kind, first)
                .then()
                .statusCode(201)
                .header("Location", endsWith(path))
                .header("ETag", "\"1\"")
                .body("key", equalTo(key))
                .body("version", equalTo(1));
        post("/" + kind, first).then().statusCode(201).body("key", equalTo(key + "-2"));
        json().body(first).put(API + path).then().statusCode(428);
        put(path, "\"7\"", first).then().statusCode(412).header("ETag", "\"1\"").body("current", equalTo("\"1\""));
        put(path, "\"1\"", first).then().statusCode(200).header("ETag", "\"1\""); // it says so already
        patch(path, "\"1\"", patch).then().statusCode(200).header("ETag", "\"2\"");
        patch(path, "\"1\"", patch).then().statusCode(412);
        get(path).then().statusCode(200).body("version", equalTo(2));
        given().delete(API + path).then().statusCode(428);
        close(path, "\"2\"").then().statusCode(200).body("closedAt", notNullValue());
        close(path, "\"2\"").then().statusCode(404);
        post("/" + kind, first.replace("{", "{\"key\": \"" + key + "\", "))
                .then()
                .statusCode(409);
        json().header("If-Match", "\"2\"")
                .post(API + path + "/versions/1/restoration")
                .then()
                .statusCode(201)
                .header("ETag", "\"3\"")
                .body("closedAt", nullValue());
        get(path).then().statusCode(200).body("closedAt", nullValue()).body("version", equalTo(3));
    }

    @Test
    void givenWhatWasGot_whenItIsPut_thenWhatTheAnswerAddedIsPassedOver() {
        plant("mirror");
        var got = get("/deals/plant-mirror").asString();

        put("/deals/plant-mirror", "\"1\"", got.replace("\"Plant\"", "\"Works\""))
                .then()
                .statusCode(200)
                .body("title", equalTo("Works"))
                .body("parties[0].party", equalTo("maker-mirror"));
    }

    @Test
    void givenSomethingInUse_whenItIsClosed_thenItIsRefusedByName() {
        plant("hub");
        post("/deals", "{\"key\": \"spoke\", \"initiative\": \"hub\", \"title\": \"S\", \"partOf\": \"plant-hub\"}")
                .then()
                .statusCode(201);

        close("/deals/plant-hub", "\"1\"")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:followthrough:problem:in-use"))
                .body("detail", containsString("the deal \"spoke\""));
        close("/sources/report-hub", "\"1\"").then().statusCode(409).body("detail", containsString("milestone"));
        close("/parties/maker-hub", "\"1\"").then().statusCode(409).body("detail", containsString("plant-hub"));
        get("/deals/plant-hub").then().body("closedAt", nullValue());
    }

    @Test
    void givenADealWithFacts_whenItIsClosedAndRestored_thenItsFactsGoAndComeWithIt() {
        plant("tide");
        assertThat(realised(tracker("tide"))).isEqualTo(1000000000);

        close("/deals/plant-tide", "\"1\"").then().statusCode(200);
        assertThat(realised(tracker("tide"))).isEqualTo(0);
        get("/deals/plant-tide/milestones").then().body("items.size()", equalTo(0));

        json().header("If-Match", "\"1\"")
                .body("{\"reason\": \"It was closed by mistake\"}")
                .post(API + "/deals/plant-tide/versions/1/restoration")
                .then()
                .statusCode(201);
        assertThat(realised(tracker("tide"))).isEqualTo(1000000000);
        get("/deals/plant-tide/milestones").then().body("items.size()", equalTo(5));
    }

    @Test
    void givenAnInitiative_whenItIsClosedAndRestored_thenAllThatIsAtHomeInItGoesAndComesWithIt() {
        plant("island");
        close("/initiatives/island", "\"1\"").then().statusCode(200);
        tracker("island").then().statusCode(404);
        given().get(API + "/initiatives/island/dossier").then().statusCode(404);
        get("/deals/plant-island").then().body("closedAt", notNullValue());

        json().header("If-Match", "\"1\"")
                .post(API + "/initiatives/island/versions/1/restoration")
                .then()
                .statusCode(201);

        assertThat(realised(tracker("island"))).isEqualTo(1000000000);
        get("/deals/plant-island").then().body("closedAt", nullValue());
    }

    @Test
    void givenTermsThatBreakRules_whenTheyArePut_thenTheFaultsAreTold() {
        plant("rule");
        post("/deals", "{\"title\": \"Homeless\"}")
                .then()
                .statusCode(422)
                .body("faults[0].pointer", equalTo("/initiative"));
        post("/deals", "{\"title\": \"T\", \"initiative\": \"rule\", \"partOf\": \"nothing\"}")
                .then()
                .statusCode(422)
                .body("faults[0].pointer", equalTo("/partOf"));
        patch("/deals/plant-rule", "\"1\"", "{\"partOf\": \"plant-rule\"}")
                .then()
                .statusCode(422)
                .body("faults[0].message", containsString("part of itself"));
        patch("/deals/plant-rule", "\"1\"", "{\"title\": null}")
                .then()
                .statusCode(422)
                .body("faults[0].pointer", equalTo("/title"));
        patch("/deals/plant-rule", "\"1\"", "{\"initiative\": \"life\"}").then().statusCode(422);
        put("/deals/plant-rule", "\"1\"", "{\"key\": \"other\", \"title\": \"T\"}")
                .then()
                .statusCode(422)
                .body("faults[0].pointer", equalTo("/key"));
        json().header("If-None-Match", "*")
                .body("{\"title\": \"T\"}")
                .put(API + "/deals/plant-rule")
                .then()
                .statusCode(412);
        json().header("If-Match", "*")
                .body("{\"title\": \"T\"}")
                .put(API + "/deals/not-there")
                .then()
                .statusCode(412);
        post("/deals", "{\"title\": ").then().statusCode(400).body("faults[0].line", equalTo(1));
        post("/deals", "").then().statusCode(400);
        post("/deals", "[]").then().statusCode(422);
    }

    @Test
    void givenAnInitiativeWhoseUnitsAreInUse_whenOneIsTakenAway_thenItIsRefused() {
        plant("ruler");
        patch("/initiatives/ruler", "\"1\"", "{\"units\": [\"USD\"]}")
                .then()
                .statusCode(422)
                .body("faults[0].pointer", equalTo("/units"))
                .body("faults[0].message", containsString("jobs"));
        patch("/initiatives/ruler", "\"1\"", "{\"units\": [\"USD\", \"jobs\", \"MW\"]}")
                .then()
                .statusCode(200);
    }
}
