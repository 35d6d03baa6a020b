package org.followthrough.tracker;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.followthrough.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TimelineResourceTest {

    private static final String TIMELINE = "/api/v1/initiatives/stargate/timeline";

    @BeforeEach
    void stargateIsOnRecord() {
        Stargate.isOnRecord();
    }

    @Test
    void byDefaultItIsInTheCurrencyOnTheWidestBasisEveryMonthSinceTheFirstFact() {
        given().get(TIMELINE + "?asOf=2025-07-31")
                .then()
                .statusCode(200)
                .body("unit", equalTo("USD"))
                .body("basis", equalTo("sponsor"))
                .body("every", equalTo("month"))
                .body("from", equalTo("2025-01-31"))
                .body("to", equalTo("2025-07-31"))
                .body("points", hasSize(7));
    }

    @Test
    void itEndsWithTheNumbersOfTheTracker() {
        var timeline = given().get(TIMELINE + "?asOf=2025-07-31").jsonPath();
        var tracker = given().get("/api/v1/initiatives/stargate/tracker?asOf=2025-07-31")
                .jsonPath();
        for (var stage : new String[] {"proposed", "agreed", "underway", "realised"}) {
            assertThat(timeline.getMap("points[-1]." + stage)).isEqualTo(tracker.getMap("units[0].bases[2]." + stage));
        }
        assertThat(timeline.getMap("points[-1].announced")).isEqualTo(tracker.getMap("units[0].announced.current"));
    }

    @Test
    void aPeriodSaysWhatItAdded() {
        given().get(TIMELINE + "?from=2025-06-01&to=2025-08-31&unit=MW")
                .then()
                .statusCode(200)
                .body("points", hasSize(3))
                .body("points[1].flow.agreed", equalTo(9000))
                .body("points[2].flow.agreed", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({
        "from=2025-08-01&to=2025-07-31, to",
        "from=2025-07, from",
        "every=week, every",
        "every=day&from=1990-01-01&to=2025-01-01, 4000",
        "unit=jobs, MW",
        "stage=agreed, stage"
    })
    void whatCannotBeDrawnIsRefused(String query, String said) {
        given().get(TIMELINE + "?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(containsString(said));
    }

    @ParameterizedTest
    @ValueSource(strings = {"day", "month", "year"})
    void theFlowsAddUpToWhatThereIsInTheEnd(String every) {
        var timeline = given().get(TIMELINE + "?unit=MW&from=2024-12-01&to=2025-12-31&every=" + every)
                .jsonPath();
        var flows = timeline.getList("points.flow.agreed", Integer.class);
        assertThat(flows.stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(timeline.getInt("points[-1].agreed.best"));
    }
}
