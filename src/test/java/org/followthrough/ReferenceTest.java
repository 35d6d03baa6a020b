package org.followthrough;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.followthrough.database.TestDatabase;
import org.followthrough.tracker.Stargate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the reference of the interface says, held against what the service does.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReferenceTest {

    private Map<String, Map<String, Object>> paths = Map.of();

    @BeforeEach
    void theReferenceIsRead() {
        Stargate.isOnRecord();
        paths = given().accept("application/json").get("/openapi").jsonPath().getMap("paths");
    }

    @Test
    void itHasEveryEndpoint() {
        assertThat(given().accept("application/json").get("/openapi").jsonPath().getString("openapi"))
                .startsWith("3.1");
        assertThat(paths.keySet())
                .contains(
                        "/api/v1/initiatives",
                        "/api/v1/initiatives/{key}",
                        "/api/v1/initiatives/{key}/tracker",
                        "/api/v1/initiatives/{key}/tracker/explanation",
                        "/api/v1/initiatives/{key}/timeline",
                        "/api/v1/initiatives/{key}/dossier",
                        "/api/v1/initiatives/{key}/participations",
                        "/api/v1/initiatives/{key}/claims",
                        "/api/v1/initiatives/{key}/benchmarks",
                        "/api/v1/initiatives/{key}/rates",
                        "/api/v1/parties",
                        "/api/v1/parties/{key}",
                        "/api/v1/sources",
                        "/api/v1/sources/{key}",
                        "/api/v1/commitments",
                        "/api/v1/commitments/{key}",
                        "/api/v1/commitments/{key}/statements",
                        "/api/v1/deals",
                        "/api/v1/deals/{key}",
                        "/api/v1/deals/{key}/milestones",
                        "/api/v1/deals/{key}/attributions",
                        "/api/v1/deals/{key}/overlaps",
                        "/api/v1/facts/{id}",
                        "/initiatives/{key}/map.svg",
                        "/initiatives/{key}/map.png",
                        "/initiatives/{key}/map.csv",
                        "/api/v1/initiatives/{key}/tracker/changes",
                        "/api/v1/initiatives/{key}/versions/{number}/difference",
                        "/api/v1/parties/{key}/versions/{number}/difference",
                        "/api/v1/sources/{key}/versions/{number}/difference",
                        "/api/v1/commitments/{key}/versions/{number}/difference",
                        "/api/v1/deals/{key}/versions/{number}/difference",
                        "/api/v1/deals/{key}/versions/{number}",
                        "/api/v1/deals/{key}/versions",
                        "/api/v1/changes");
    }

    @Test
    void everyOperationSaysWhatItIsForAndWhatItRefuses() {
        paths.forEach((path, operations) -> operations.values().stream()
                .filter(Map.class::isInstance)
                .map(operation -> (Map<?, ?>) operation)
                .filter(operation -> path.startsWith("/api/"))
                .forEach(operation -> {
                    assertThat(operation.get("summary")).as(path).isNotNull();
                    assertThat(String.valueOf(operation.get("responses")))
                            .as(path)
                            .contains("400={");
                }));
    }

    @Test
    void whatItSaysAnEndpointKnowsIsWhatItKnows() {
        paths.forEach((path, operations) -> {
            if (path.startsWith("/api/") && operations.get("get") instanceof Map<?, ?> get) {
                var answer = given().get(filled(path) + "?nonsense=1");
                assertThat(answer.statusCode()).as(path).isEqualTo(400);
                assertThat(List.of(knownNames(answer))).as(path).containsExactlyInAnyOrderElementsOf(queryNames(get));
            }
        });
    }

    @Test
    void aPageShowsItToReaders() {
        given().get("/docs/")
                .then()
                .statusCode(200)
                .body(containsString("/openapi"))
                .header("Content-Security-Policy", containsString("default-src 'self'"));
    }

    private static String filled(String path) {
        return path.replace("{key}", "stargate").replace("{id}", "x").replace("{number}", "1");
    }

    /// What the problem names after "one of".
    private static String[] knownNames(Response answer) {
        var expected = answer.jsonPath().getString("faults[0].expected");
        return expected.equals("no parameters")
                ? new String[0]
                : expected.replaceFirst("one of ", "").split(", ", -1);
    }

    private static List<String> queryNames(Map<?, ?> operation) {
        var parameters = operation.get("parameters") instanceof List<?> list ? list : List.of();
        return parameters.stream()
                .map(each -> (Map<?, ?>) each)
                .filter(each -> "query".equals(each.get("in")))
                .map(each -> String.valueOf(each.get("name")))
                .toList();
    }
}
