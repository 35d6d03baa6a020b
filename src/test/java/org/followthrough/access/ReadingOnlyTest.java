package org.followthrough.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.followthrough.database.TestDatabase;
import org.junit.jupiter.api.Test;

/// A service that other machines can reach.
@QuarkusTest
@TestProfile(ReadingOnlyTest.Reachable.class)
@QuarkusTestResource(TestDatabase.class)
class ReadingOnlyTest {

    @Test
    void nobodyMayWrite() {
        given().contentType("application/json")
                .body("{}")
                .put("/api/v1/initiatives/stargate/dossier")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body(containsString("serves reading only"));
    }

    @Test
    void everybodyMayRead() {
        given().get("/api/v1/deals").then().statusCode(200);
    }

    /// Listens on all addresses.
    public static class Reachable implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.host", "0.0.0.0");
        }
    }
}
