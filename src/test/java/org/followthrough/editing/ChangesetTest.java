package org.followthrough.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.editing.Edits.API;
import static org.followthrough.editing.Edits.get;
import static org.followthrough.editing.Edits.json;
import static org.followthrough.editing.Edits.plant;
import static org.followthrough.editing.Edits.post;
import static org.followthrough.editing.Edits.realised;
import static org.followthrough.editing.Edits.tracker;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.followthrough.database.TestDatabase;
import org.junit.jupiter.api.Test;

/// Several changes in one transaction.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ChangesetTest {

    private static final String SEVERAL = """
            {"reason": "A new line of business", "operations": [
              {"method": "POST", "path": "/sources", "body": {"key": "note-%1$s", "title": "Note", "published": "2025-06"}},
              {"method": "POST", "path": "/commitments", "body": {"key": "vow-%1$s", "initiative": "%1$s", "title": "Vow"}},
              {"method": "POST", "path": "/commitments/vow-%1$s/statements", "body":
                {"kind": "announced", "on": "2025-06-01", "figures": ["USD 1bn"], "cite": [{"source": "note-%1$s"}]}},
              {"method": "POST", "path": "/api/v1/deals", "body": {"key": "line-%1$s", "initiative": "%1$s", "title": "Line"}},
              {"method": "POST", "path": "/deals/line-%1$s/milestones", "body":
                {"kind": "realised", "on": "2025-06-02", "figures": ["USD 3m"], "cite": [{"source": "%2$s"}]}},
              {"method": "POST", "path": "/deals/line-%1$s/attributions", "body":
                {"towards": "vow-%1$s", "basis": "programme", "cite": [{"source": "note-%1$s"}]}},
              {"method": "PATCH", "path": "/deals/plant-%1$s", "ifMatch": "\\"1\\"", "body": {"summary": "S"}}]}""";

    @Test
    void givenOperationsThatRestOnOneAnother_whenTheyAreSent_thenAllHappenAtOneMoment() {
        plant("rig");
        var answer = post("/changesets", SEVERAL.formatted("rig", "note-rig"));

        answer.then()
                .statusCode(200)
                .body("why", equalTo("A new line of business"))
                .body("changes.status", contains(201, 201, 201, 201, 201, 201, 200))
                .body("changes[6].etag", equalTo("\"2\""));
        assertThat(realised(tracker("rig"))).isEqualTo(1003000000);
        get("/deals/line-rig").then().body("recordedAt", equalTo(answer.path("at")));
    }

    @Test
    void givenOneOperationThatBreaksARule_whenTheyAreSent_thenNoneHappens() {
        plant("raft");
        post("/changesets", SEVERAL.formatted("raft", "unknown"))
                .then()
                .statusCode(422)
                .body("faults[0].pointer", equalTo("/operations/4/body/cite/0/source"));
        post("/changesets", SEVERAL.formatted("raft", "note-raft").replace("\\\"1\\\"", "\\\"4\\\""))
                .then()
                .statusCode(412)
                .body("faults[0].pointer", equalTo("/operations/6"));
        get("/deals/line-raft").then().statusCode(404);
        get("/sources/note-raft").then().statusCode(404);
        assertThat(realised(tracker("raft"))).isEqualTo(1000000000);
    }

    @Test
    void givenARehearsal_whenItIsSent_thenItIsAnsweredAndNothingHappens() {
        plant("stage");
        json().body(SEVERAL.formatted("stage", "note-stage"))
                .post(API + "/changesets?dryRun=true")
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("changes.size()", equalTo(7));
        get("/deals/line-stage").then().statusCode(404);
    }

    @Test
    void givenAThousandOperations_whenTheyAreSent_thenTheyAreOneChange() {
        plant("fleet");
        var operations = IntStream.rangeClosed(1, 500)
                .mapToObj(number -> """
                                {"method": "POST", "path": "/deals", "body":
                                  {"key": "ship-%1$d", "initiative": "fleet", "title": "Ship %1$d", "partOf": "plant-fleet"}},
                                {"method": "POST", "path": "/deals/ship-%1$d/milestones", "body":
                                  {"kind": "realised", "on": "2025-04-01", "figures": ["USD 10m"],
                                   "cite": [{"source": "report-fleet"}]}}""".formatted(number))
                .collect(Collectors.joining(",\n"));

        post("/changesets", "{\"reason\": \"All ships\", \"operations\": [" + operations + "]}")
                .then()
                .statusCode(200);

        assertThat(realised(tracker("fleet"))).isEqualTo(5000000000L);
    }

    @Test
    void givenWhatIsNoChangeset_whenItIsSent_thenItIsSaidWhatIsWrong() {
        post("/changesets", "{\"operations\": []}")
                .then()
                .statusCode(422)
                .body("faults[0].pointer", equalTo("/operations"));
        post("/changesets", "{\"operations\": [{\"method\": \"GET\", \"path\": \"/deals\"}]}")
                .then()
                .statusCode(422)
                .body("faults[0].pointer", equalTo("/operations/0/path"));
        post("/changesets", "{\"operation\": []}").then().statusCode(422);
        post("/changesets", "{\"operations\": [{\"method\": \"POST\", \"path\": \"/facts/x/correction\"}]}")
                .then()
                .statusCode(422);
    }
}
