package org.followthrough.dossier;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.dossier.Plants.plant;
import static org.followthrough.dossier.Plants.yaml;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.followthrough.database.TestDatabase;
import org.junit.jupiter.api.Test;

/// Each test has an initiative of its own, because the record keeps everything.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DossierResourceTest {

    @Inject
    RecordTables tables;

    @Test
    void givenANewDossier_whenPut_thenItIsCreatedAndItsChangesAreTold() {
        put("created", plant("created", "USD 10bn"))
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", containsString("/api/v1/initiatives/created"))
                .body("initiative", equalTo("created"))
                .body("created", equalTo(true))
                .body("revision", equalTo(1))
                .body("counts.delivery", equalTo(1));
    }

    @Test
    void givenTheSameDossierTwice_whenPut_thenNothingChangesAndNothingIsRecorded() {
        put("twice", plant("twice", "USD 10bn"));
        var before = tables.sizes();

        put("twice", plant("twice", "USD 10bn"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("changes", hasSize(0));

        assertThat(tables.sizes()).isEqualTo(before);
    }

    @Test
    void givenWhatWasExported_whenPutBack_thenNothingChanges() {
        put("returned", plant("returned", "USD 10bn"));

        for (var format : List.of("yaml", "json")) {
            var exported = given().queryParam("format", format).get(address("returned"));
            assertThat(exported.statusCode()).isEqualTo(200);
            given().contentType(exported.contentType())
                    .body(exported.asByteArray())
                    .put(address("returned"))
                    .then()
                    .statusCode(200)
                    .body("changes", hasSize(0));
        }
    }

    @Test
    void givenADryRun_whenPut_thenItSaysWhatWouldChangeAndStoresNothing() {
        var before = tables.sizes();

        yaml().queryParam("dryRun", true)
                .body(plant("rehearsed", "USD 10bn"))
                .put(address("rehearsed"))
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("created", equalTo(true))
                .body("counts.new", equalTo(11));

        assertThat(tables.sizes()).isEqualTo(before);
        given().get(address("rehearsed")).then().statusCode(404);
    }

    @Test
    void givenAnotherAmount_whenPut_thenTheFactIsCorrectedForTheReasonGiven() {
        put("corrected", plant("corrected", "USD 10bn"));

        yaml().queryParam("reason", "a misprint")
                .body(plant("corrected", "USD 9bn"))
                .put(address("corrected"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("changes", hasSize(1))
                .body("changes[0].kind", equalTo("correction"))
                .body("changes[0].subject", equalTo("deal:plant-corrected"))
                .body("changes[0].before.figures[0]", equalTo("USD 10bn"))
                .body("changes[0].after.figures[0]", equalTo("USD 9bn"));

        assertThat(tables.reasonsOfClosed("plant-corrected")).containsExactly("a misprint");
    }

    @Test
    void givenADealNoLongerInTheFile_whenPut_thenItsFactsAreRetractedAndItComesBackWithThem() {
        put("dropped", plant("dropped", "USD 10bn"));
        var without = plant("dropped", "USD 10bn").replaceAll("(?s)deals:.*", "");

        put("dropped", without)
                .then()
                .statusCode(200)
                .body("counts.retraction", equalTo(6))
                .body("counts.closure", equalTo(1));
        assertThat(given().get(address("dropped")).asString()).doesNotContain("plant-dropped");

        put("dropped", plant("dropped", "USD 10bn")).then().statusCode(200).body("counts.reopening", equalTo(1));
        assertThat(given().get(address("dropped")).asString()).contains("plant-dropped");
    }

    @Test
    void givenFactsOfOneDayInAnotherOrder_whenPut_thenTheRecordHasThatOrder() {
        put("ordered", ordered("agreed", "cancelled"));

        put("ordered", ordered("cancelled", "agreed"))
                .then()
                .statusCode(200)
                .body("counts.move", equalTo(1))
                .body("changes", hasSize(1));

        var exported = given().get(address("ordered")).asString();
        assertThat(exported.indexOf("cancelled")).isLessThan(exported.indexOf("agreed"));
    }

    @Test
    void givenAnOldEntityTag_whenPut_thenItIsStaleAndNothingIsStored() {
        put("stale", plant("stale", "USD 10bn"));
        put("stale", plant("stale", "USD 9bn"));

        yaml().header("If-Match", "\"1\"")
                .body(plant("stale", "USD 8bn"))
                .put(address("stale"))
                .then()
                .statusCode(412)
                .header("ETag", "\"2\"");

        yaml().header("If-Match", "\"2\"")
                .body(plant("stale", "USD 8bn"))
                .put(address("stale"))
                .then()
                .statusCode(200);
    }

    @Test
    void givenADealThatAnotherInitiativeCounts_whenItsDossierDropsIt_thenItIsRefusedAndTheOtherIsNamed() {
        put("lender", plant("lender", "USD 10bn"));
        put("borrower", """
                dossier: 1
                initiative: {key: borrower, name: Borrower, currency: USD}
                deals:
                  - key: plant-lender
                    attributions: [{towards: borrower, basis: brand, cite: [{source: report-lender}]}]
                """).then().statusCode(201);

        put("lender", plant("lender", "USD 10bn").replaceAll("(?s)deals:.*", ""))
                .then()
                .statusCode(409)
                .body("detail", containsString("borrower"));
    }

    @Test
    void givenADealThatAnotherInitiativeCounts_whenItChanges_thenTheRevisionOfTheOtherGoesUp() {
        put("maker", plant("maker", "USD 10bn"));
        put("counter", """
                dossier: 1
                initiative: {key: counter, name: Counter, currency: USD}
                deals:
                  - key: plant-maker
                    attributions: [{towards: counter, basis: brand, cite: [{source: report-maker}]}]
                """);
        put("bystander", plant("bystander", "USD 10bn"));

        put("maker", plant("maker", "USD 9bn"));

        given().get(address("counter")).then().header("ETag", "\"2\"");
        given().get(address("bystander")).then().header("ETag", "\"1\"");
    }

    @Test
    void givenASourceThatChanges_whenAnotherInitiativeRestsOnIt_thenTheRevisionOfTheOtherGoesUp() {
        put("first-reader", plant("first-reader", "USD 10bn"));
        put("second-reader", """
                dossier: 1
                initiative: {key: second-reader, name: Second, currency: USD}
                commitments:
                  - key: promise-second-reader
                    title: Promise
                    statements: [{kind: announced, on: 2025, figures: [USD 1bn], cite: [{source: report-first-reader}]}]
                """).then().statusCode(201);

        put("first-reader", plant("first-reader", "USD 10bn").replace("title: Report", "title: The report"))
                .then()
                .body("counts.update", equalTo(1));

        given().get(address("second-reader")).then().header("ETag", "\"2\"").body(containsString("The report"));
    }

    @Test
    void givenADossierOfAnotherInitiative_whenPut_thenItIsRefusedAtItsKey() {
        put("here", plant("there", "USD 10bn"))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("faults[0].pointer", equalTo("/initiative/key"))
                .body("faults[0].line", equalTo(2));
    }

    @Test
    void givenADossierThatBreaksRules_whenPut_thenItsFaultsAreToldAndNothingIsStored() {
        var before = tables.sizes();

        put("broken", plant("broken", "USD 10bn").replace("source: report-broken", "source: no-such-source"))
                .then()
                .statusCode(422)
                .body("faults[0].read", equalTo("no-such-source"));

        assertThat(tables.sizes()).isEqualTo(before);
    }

    @Test
    void givenBadParameters_whenAsked_thenTheyAreRefused() {
        yaml().body(plant("parameters", "USD 1"))
                .put(address("parameters") + "?dryRun=yes")
                .then()
                .statusCode(400);
        yaml().body(plant("parameters", "USD 1"))
                .put(address("parameters") + "?dryrun=true")
                .then()
                .statusCode(400);
        given().get(address("parameters") + "?format=xml").then().statusCode(400);
        given().contentType("application/xml")
                .body("<a/>")
                .put(address("parameters"))
                .then()
                .statusCode(415);
    }

    private static Response put(String key, String dossier) {
        return yaml().body(dossier).put(address(key));
    }

    private static String address(String key) {
        return "/api/v1/initiatives/%s/dossier".formatted(key);
    }

    private static String ordered(String first, String second) {
        return """
                dossier: 1
                initiative: {key: ordered, name: Ordered, currency: USD}
                sources: [{key: report-ordered, title: Report}]
                deals:
                  - key: plant-ordered
                    title: Plant
                    milestones:
                      - {kind: %s, on: 2025-02-01, cite: [{source: report-ordered}]}
                      - {kind: %s, on: 2025-02-01, cite: [{source: report-ordered}]}
                """.formatted(first, second);
    }
}
