package org.followthrough.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.followthrough.database.TestDatabase;
import org.followthrough.dossier.Plants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A page that was made before is never one of another question, nor of what was known before.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MadePagesTest {

    private static final String KEY = "made-before";
    private static final String PAGE = "/initiatives/" + KEY;

    @BeforeEach
    void aPlantIsOnRecord() {
        Plants.put(KEY, Plants.plant(KEY, "USD 1bn"));
        given().get(PAGE).then().statusCode(200);
    }

    @Test
    void theNextRequestAfterAWriteShowsIt() {
        var before = text(PAGE);
        assertThat(text(PAGE)).isEqualTo(before).doesNotContain("$123m");
        given().contentType(ContentType.JSON)
                .body("""
                        {"kind": "realised", "on": "2025-03-01", "figures": ["USD 123m"],
                         "cite": [{"source": "report-%s"}]}""".formatted(KEY))
                .post("/api/v1/deals/plant-%s/milestones".formatted(KEY))
                .then()
                .statusCode(201);
        assertThat(text(PAGE)).contains("$123m");
    }

    @Test
    void whatIsSharedIsPartOfIt() {
        given().contentType("application/merge-patch+json")
                .header("If-Match", given().get("/api/v1/sources/report-" + KEY).header("ETag"))
                .body("{\"title\": \"Told anew\"}")
                .patch("/api/v1/sources/report-" + KEY)
                .then()
                .statusCode(200);
        assertThat(text(PAGE)).contains("Told anew");
    }

    @Test
    void eachLanguageDayAndAddressHasItsOwn() {
        assertThat(text("/fr" + PAGE)).contains("<html lang=\"fr\"").isNotEqualTo(text(PAGE));
        assertThat(text(PAGE + "?asOf=1999-01-01")).isNotEqualTo(text(PAGE));
        assertThat(given().header("Host", "elsewhere.example").get(PAGE).asString())
                .contains("http://elsewhere.example/");
        assertThat(text(PAGE)).doesNotContain("elsewhere.example");
    }

    private static String text(String path) {
        return given().get(path).then().statusCode(200).extract().asString();
    }
}
