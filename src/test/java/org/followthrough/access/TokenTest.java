package org.followthrough.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.access.TestTokens.as;
import static org.followthrough.access.TestTokens.asNobody;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.stream.Stream;
import org.followthrough.database.TestDatabase;
import org.followthrough.dossier.Plants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who is let in, where tokens are asked for.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TokenTest {

    /// Each token that is no good, and what is said of it.
    static Stream<Arguments> noGood() {
        return Stream.of(
                Arguments.of(TestTokens.EXPIRED, "The token \"expired\" expired on 2020-01-31"),
                Arguments.of(TestTokens.REVOKED, "The token \"revoked\" was revoked on 2020-01-15"),
                Arguments.of(TestTokens.UNKNOWN, "The token is not known here"),
                Arguments.of(TestTokens.EXPIRED.replaceFirst("t$", "u"), "The token is not known here"),
                Arguments.of(TestTokens.ADMIN.replaceFirst("t$", "u"), "The token is not known here"),
                Arguments.of(TestTokens.ADMIN + "t", "The token is not known here"),
                Arguments.of("garbage", "The token is not known here"));
    }

    @ParameterizedTest
    @MethodSource("noGood")
    void aTokenThatIsNoGoodIsRefusedWhateverItIsSentFor(String token, String reason) {
        for (var answer : Stream.of(
                        as(token).get("/api/v1/deals"),
                        as(token).get("/"),
                        as(token).get("/api/v1/tokens"),
                        as(token).get("/api/v1/tokens/current"),
                        as(token).contentType("application/json").body("{}").post("/api/v1/tokens"),
                        plant(token, "no-good").put("/api/v1/initiatives/no-good/dossier"))
                .toList()) {
            answer.then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", equalTo("Bearer"))
                    .body("type", equalTo("urn:followthrough:problem:unauthenticated"))
                    .body("detail", equalTo(reason));
            assertThat(answer.asString()).doesNotContain("t".repeat(43));
        }
        given().get("/api/v1/initiatives/no-good").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic YTpi", "Bearer", "Bearer ", "ft_testadmin0", "Bearer a b"})
    void whatIsNoBearerTokenIsRefused(String header) {
        given().header("Authorization", header)
                .get("/api/v1/deals")
                .then()
                .statusCode(401)
                .body("detail", startsWith("The way to say who one is"));
    }

    @Test
    void whoeverSendsMuchWithABadTokenIsToldAllTheSame() {
        for (var turn = 0; turn < 3; turn++) {
            as(TestTokens.REVOKED, Plants.yaml())
                    .body("#".repeat(20_000_000))
                    .put("/api/v1/initiatives/much/dossier")
                    .then()
                    .statusCode(401)
                    .body("detail", containsString("was revoked on"));
        }
    }

    @Test
    void theWordBearerIsReadInAnyCase() {
        given().header("Authorization", "bearer " + TestTokens.READER)
                .get("/api/v1/deals")
                .then()
                .statusCode(200);
    }

    @Test
    void whoeverHasNoTokenMayReadAndNothingElse() {
        asNobody().get("/api/v1/deals").then().statusCode(200);
        asNobody(Plants.yaml())
                .body(Plants.plant("nobodys", "USD 1bn"))
                .put("/api/v1/initiatives/nobodys/dossier?dryRun=true")
                .then()
                .statusCode(401)
                .body("detail", startsWith("Writing needs a token"));
        asNobody().get("/api/v1/tokens").then().statusCode(401).body("detail", containsString("token of an admin"));
        asNobody().get("/api/v1/tokens/current").then().statusCode(401);
    }

    @Test
    void aReaderMayOnlyRead() {
        as(TestTokens.READER).get("/api/v1/deals").then().statusCode(200);
        plant(TestTokens.READER, "readers")
                .put("/api/v1/initiatives/readers/dossier?dryRun=true")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:followthrough:problem:forbidden"))
                .body("detail", equalTo("The token \"reader\" may read; it may not write"));
    }

    @Test
    void aTokenForSomeInitiativesMayCreateThemAndTouchNoOthers() {
        var token = TestTokens.writer("mine");

        plant(token, "mine").put("/api/v1/initiatives/mine/dossier").then().statusCode(201);
        plant(token, "yours")
                .put("/api/v1/initiatives/yours/dossier?dryRun=true")
                .then()
                .statusCode(403)
                .body(
                        "detail",
                        equalTo("The token \"writer of mine\" may read, and write to \"mine\"; not to \"yours\""));
    }

    @Test
    void whoWroteIsInTheChangeLog() throws Exception {
        plant(TestTokens.WRITER, "signed")
                .put("/api/v1/initiatives/signed/dossier")
                .then()
                .statusCode(201);

        try (var connection = TestTokens.connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select distinct who from change join initiative on initiative.id = change.initiative_id
                        where initiative.key = 'signed'""")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString("who")).isEqualTo("writer");
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void whatIsSharedIsForThoseWhoMayWriteToAllThatRestsOnIt() {
        Plants.put("lender-a", Plants.plant("lender-a", "USD 1bn"));
        var other = Plants.plant("guest-b", "USD 1bn")
                .replace("{key: report-guest-b, title: Report,", "{key: report-lender-a, title: Renamed,")
                .replace("source: report-guest-b", "source: report-lender-a");

        as(TestTokens.writer("guest-b"), Plants.yaml())
                .body(other)
                .put("/api/v1/initiatives/guest-b/dossier?dryRun=true")
                .then()
                .statusCode(403)
                .body("detail", containsString("facts of \"lender-a\" rest on one that this would change"));
        as(TestTokens.writer("guest-b"), Plants.yaml())
                .body(other.replace("title: Renamed", "title: Report")) // as it stands: nothing of others changes
                .put("/api/v1/initiatives/guest-b/dossier")
                .then()
                .statusCode(201);
        as(TestTokens.writer("guest-b", "lender-a"), Plants.yaml())
                .body(other)
                .put("/api/v1/initiatives/guest-b/dossier")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification plant(String token, String key) {
        return as(token, Plants.yaml()).body(Plants.plant(key, "USD 1bn"));
    }
}
