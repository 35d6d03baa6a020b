package org.followthrough.editing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.editing.Edits.API;
import static org.followthrough.editing.Edits.get;
import static org.followthrough.editing.Edits.plant;
import static org.followthrough.editing.Edits.post;
import static org.followthrough.editing.Edits.realised;
import static org.followthrough.editing.Edits.tracker;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.followthrough.database.TestDatabase;
import org.junit.jupiter.api.Test;

/// Facts recorded, corrected and retracted one by one.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FactEditingTest {

    @Test
    void givenAMilestone_whenItIsAdded_thenTheNextTrackerShowsItAndThePastDoesNot() {
        plant("forge");
        String before = tracker("forge").path("knownAt");
        assertThat(realised(tracker("forge"))).isEqualTo(1000000000);

        var added = post("/deals/plant-forge/milestones", realised("forge", "2025-04-01", "USD 250m"));

        added.then()
                .statusCode(201)
                .body("says.kind", nullValue())
                .body("recorded.why", equalTo("No reason was given"));
        assertThat(added.header("Location")).endsWith(added.path("id"));
        given().get(added.header("Location")).then().statusCode(200).body("id", equalTo(added.path("id")));
        assertThat(realised(tracker("forge"))).isEqualTo(1250000000);
        assertThat(realised(get("/initiatives/forge/tracker?knownAt=" + before)))
                .isEqualTo(1000000000);
    }

    @Test
    void givenAFact_whenItIsCorrected_thenItsSuccessorStandsAtItsPlaceAndItself_onlyInThePast() {
        plant("mill");
        String fact = post("/deals/plant-mill/milestones", realised("mill", "2025-04-01", "USD 2bn"))
                .path("id");

        var corrected = post("/facts/" + fact + "/correction", """
                {"reason": "The paper corrected itself", "kind": "realised", "on": "2025-04-01",
                 "figures": ["USD 3bn"], "cite": [{"source": "report-mill"}]}""");

        corrected.then().statusCode(201).body("recorded.why", equalTo("The paper corrected itself"));
        assertThat(realised(tracker("mill"))).isEqualTo(4000000000L);
        get("/facts/" + fact).then().body("recorded.closedWhy", equalTo("The paper corrected itself"));
        post("/facts/" + fact + "/retraction", "{\"reason\": \"again\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:followthrough:problem:superseded"))
                .body("detail", containsString(corrected.path("id")));
    }

    @Test
    void givenAFact_whenItIsRetracted_thenItStandsNoLonger() {
        plant("brewery");
        String fact = post("/deals/plant-brewery/milestones", realised("brewery", "2025-04-01", "USD 2bn"))
                .path("id");

        post("/facts/" + fact + "/retraction", "{\"reason\": \"It was about another company\"}")
                .then()
                .statusCode(200)
                .body("retracted.why", equalTo("It was about another company"));

        assertThat(realised(tracker("brewery"))).isEqualTo(1000000000);
        post("/facts/" + fact + "/retraction", "{\"reason\": \"again\"}").then().statusCode(409);
        post("/facts/" + fact + "/retraction", "{}")
                .then()
                .statusCode(422)
                .body("faults[0].pointer", equalTo("/reason"));
        post("/facts/01987b6e-9a70-7cc4-a4f5-0f4f2b3c6a11/retraction", "{\"reason\": \"x\"}")
                .then()
                .statusCode(404);
    }

    @Test
    void givenAnAttribution_whenItIsAdded_thenItStandsInTheDossierOfWhatItCountsTowards() {
        plant("harbour");
        plant("canal");

        post("/deals/plant-harbour/attributions", """
                        {"towards": "promise-canal", "basis": "sponsor", "cite": [{"source": "report-harbour"}]}""").then().statusCode(201);

        assertThat((Object) tracker("canal").path("units[0].bases[2].realised.best"))
                .isEqualTo(2000000000);
        given().get(API + "/initiatives/canal/dossier?format=json")
                .then()
                .body("deals.key", hasItem("plant-harbour"))
                .body("sources.key", hasItem("report-harbour"));
        post("/deals/plant-harbour/attributions", """
                        {"towards": "canal", "basis": "programme", "cite": [{"source": "report-canal"}]}""")
                .then()
                .statusCode(422)
                .body("faults[0].message", containsString("counts twice at one time"));
        post("/deals/plant-harbour/attributions", """
                        {"towards": "nowhere", "basis": "programme", "cite": [{"source": "report-canal"}]}""")
                .then()
                .statusCode(422)
                .body("faults[0].pointer", equalTo("/towards"));
    }

    @Test
    void givenWhatIsExported_whenItIsPutAgain_thenNothingChanges() {
        plant("foundry");
        post("/sources", "{\"key\": \"gazette\", \"title\": \"Gazette\", \"published\": \"2025-05-01\"}");
        post("/parties", "{\"key\": \"helper\", \"name\": \"Helper\"}");
        post("/deals/plant-foundry/milestones", """
                        {"kind": "realised", "on": "2025-05", "figures": ["USD 1m"], "by": "helper",
                         "cite": [{"source": "gazette"}]}""").then().statusCode(201);

        var exported = given().get(API + "/initiatives/foundry/dossier").asString();

        org.followthrough.dossier.Plants.yaml()
                .body(exported)
                .put(API + "/initiatives/foundry/dossier")
                .then()
                .statusCode(200)
                .body("changes.size()", equalTo(0));
    }

    @Test
    void givenClaimsBenchmarksOverlapsAndOthers_whenTheyAreAdded_thenTheyAreHeldToTheRulesOfDossiers() {
        plant("quarry");
        var claim = """
                {"key": "total", "stage": "agreed", "on": "2025-03-01", "figure": "USD 5bn",
                 "cite": [{"source": "report-quarry"}]}""";
        post("/initiatives/quarry/claims", claim).then().statusCode(201);
        post("/initiatives/quarry/claims", claim).then().statusCode(422).body("faults[0].pointer", equalTo("/key"));
        post("/initiatives/quarry/benchmarks", """
                        {"key": "rule", "per": "10 jobs", "figure": "USD 1m", "on": "2025-03-01",
                         "cite": [{"source": "report-quarry"}]}""").then().statusCode(201);
        post("/initiatives/quarry/participations", """
                        {"party": "maker-quarry", "role": "sponsor", "cite": [{"source": "report-quarry"}]}""").then().statusCode(201);
        post("/deals", "{\"initiative\": \"quarry\", \"key\": \"pit\", \"title\": \"Pit\"}")
                .then()
                .statusCode(201);
        post("/deals/pit/overlaps", """
                        {"key": "twice", "deals": ["pit", "plant-quarry"], "cite": [{"source": "report-quarry"}]}""").then().statusCode(201);
        post("/deals/pit/overlaps", """
                        {"key": "thrice", "deals": ["pit", "plant-quarry"], "cite": [{"source": "report-quarry"}]}""")
                .then()
                .statusCode(422)
                .body("faults[0].message", containsString("in the overlap \"twice\" already"));
        post("/deals/pit/replacements", "{\"deal\": \"plant-quarry\", \"cite\": [{\"source\": \"report-quarry\"}]}")
                .then()
                .statusCode(201);
        post("/deals/plant-quarry/replacements", "{\"deal\": \"pit\", \"cite\": [{\"source\": \"report-quarry\"}]}")
                .then()
                .statusCode(422)
                .body("faults[0].message", containsString("replaces itself"));
        post("/commitments/promise-quarry/statements", """
                        {"kind": "reduced", "on": "2025-06-01", "figures": ["USD 15bn"],
                         "cite": [{"source": "report-quarry"}]}""").then().statusCode(201);
        tracker("quarry").then().body("units[0].announced.current.best", equalTo(15000000000L));
    }

    @Test
    void givenManyFaults_whenAFactIsAdded_thenAllAreToldWithTheirPlaces() {
        plant("kiln");
        post("/deals/plant-kiln/milestones", """
                        {"kind": "realised",
                         "on": "2999-01-01",
                         "figures": ["GBX 3bn"],
                         "colour": "red",
                         "cite": [{"source": "nobody"}]}""")
                .then()
                .statusCode(422)
                .body("faults.pointer", hasItem("/colour"))
                .body("faults.line", hasItem(4));
        post("/deals/plant-kiln/milestones", """
                        {"kind": "realised", "on": "2999-01-01", "figures": ["MW 3"], "cite": [{"source": "nobody"}]}""")
                .then()
                .statusCode(422)
                .body("faults.pointer", hasItem("/on"))
                .body("faults.pointer", hasItem("/figures/0"))
                .body("faults.pointer", hasItem("/cite/0/source"));
        assertThat(realised(tracker("kiln"))).isEqualTo(1000000000);
    }
}
