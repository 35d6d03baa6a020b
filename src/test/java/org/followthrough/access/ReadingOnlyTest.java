package org.followthrough.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A service that other machines can reach, on a database in which nobody has made a token yet.
@QuarkusTest
@TestProfile(ReadingOnlyTest.Reachable.class)
@QuarkusTestResource(value = UntouchedDatabase.class, restrictToAnnotatedClass = true)
class ReadingOnlyTest {

    @Test
    void everybodyMayRead() {
        given().get("/api/v1/deals").then().statusCode(200);
    }

    @Test
    void nobodyMayWriteUntilThereIsAToken() throws SQLException {
        put(TestTokens.asNobody()).statusCode(401).body("detail", containsString("writing is not set up"));
        put(TestTokens.as(TestTokens.ADMIN)).statusCode(401).body("detail", containsString("not known"));

        try (var connection = TestTokens.connection()) {
            var now = Instant.now();
            var terms = new NewToken.Terms("first", Scope.WRITE, null, now.plus(Duration.ofHours(1)));
            var secret = new TokenTable(connection).create(terms, "the tests", now);

            put(TestTokens.as(secret.text())).statusCode(422); // let in, and read
        }
        put(TestTokens.asNobody())
                .statusCode(401)
                .body("detail", not(containsString("not set up")))
                .body("detail", containsString("needs a token"));
    }

    @Test
    void itIsNotAskedWhatItIsCalled() {
        assertThat(TestTokens.asNobody()
                        .header("Host", "followthrough.example.org")
                        .contentType("application/json")
                        .body("{}")
                        .put("/api/v1/initiatives/stargate/dossier")
                        .statusCode())
                .isEqualTo(401); // and not refused for its name
    }

    private static ValidatableResponse put(RequestSpecification request) {
        return request.contentType("application/json")
                .body("{}")
                .put("/api/v1/initiatives/stargate/dossier")
                .then();
    }

    /// Listens on all addresses.
    public static class Reachable implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.host", "0.0.0.0", "tests.tokens", "false");
        }
    }
}
