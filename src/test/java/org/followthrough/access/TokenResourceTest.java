package org.followthrough.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.access.TestTokens.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.followthrough.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tokens, made, listed and revoked by admins.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TokenResourceTest {

    private static final String TOKENS = "/api/v1/tokens";

    @Test
    void aTokenThatIsMadeWorksAndItsSecretIsShownOnce() throws SQLException {
        var made = make("{\"name\": \"Ann\", \"scope\": \"write\", \"initiatives\": [\"anns\", \"anns\"]}");
        made.then()
                .statusCode(201)
                .header("Location", containsString(TOKENS + "/" + made.path("id")))
                .header("Cache-Control", equalTo("no-store"))
                .body("name", equalTo("Ann"))
                .body("scope", equalTo("write"))
                .body("initiatives", contains("anns"))
                .body("createdBy", equalTo("tester"))
                .body("lastUsedAt", nullValue())
                .body("expiresAt", containsString(today().plusDays(90).toString()));
        String secret = made.path("secret");

        as(secret)
                .get(TOKENS + "/current")
                .then()
                .statusCode(200)
                .body("id", equalTo(made.path("id")))
                .body("lastUsedAt", notNullValue())
                .body("secret", nullValue());
        assertThat(asAdmin(TOKENS + "/" + made.path("id")).asString()).doesNotContain(secret);
        assertThat(asAdmin(TOKENS).asString()).contains(made.<String>path("id")).doesNotContain(secret);
        assertThat(rows("select token::text from token")).doesNotContain(secret.substring(14));
        assertThat(rows("select change::text from change")).doesNotContain(secret.substring(14));
        assertThat(Secret.read(secret).orElseThrow().toString()).doesNotContain(secret.substring(14));
    }

    @Test
    void aTokenThatIsRevokedWorksNoMoreAndStaysOnRecord() {
        var made = make("{\"name\": \"Ben\", \"scope\": \"read\"}");
        String secret = made.path("secret");
        as(secret).get("/api/v1/deals").then().statusCode(200);

        revoke(made.path("id"), "Ben has left").then().statusCode(200).body("revokedWhy", equalTo("Ben has left"));
        as(secret).get("/api/v1/deals").then().statusCode(401).body("detail", containsString("\"Ben\" was revoked on"));
        revoke(made.path("id"), "again")
                .then()
                .statusCode(200)
                .body("revokedWhy", equalTo("Ben has left"))
                .body("revokedBy", equalTo("tester"));
        asAdmin(TOKENS + "?limit=200").then().body("items.id", hasItem(made.<String>path("id")));
    }

    @Test
    void onlyAdminsMay() {
        for (var token : new String[] {TestTokens.READER, TestTokens.WRITER, TestTokens.writer("some")}) {
            as(token).get(TOKENS).then().statusCode(403).body("detail", containsString("it is no admin's"));
            as(token).get(TOKENS + "/testadmin0").then().statusCode(403);
            as(token)
                    .contentType("application/json")
                    .body("{\"name\": \"me\", \"scope\": \"admin\"}")
                    .post(TOKENS)
                    .then()
                    .statusCode(403);
            as(token)
                    .contentType("application/json")
                    .body("{\"reason\": \"mine now\"}")
                    .post(TOKENS + "/testadmin0/revocation")
                    .then()
                    .statusCode(403);
            as(token).get(TOKENS + "/current").then().statusCode(200);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"scope": "write"}                                                           | /name
                    {"name": "  ", "scope": "write"}                                             | /name
                    {"name": "a\\u0007b", "scope": "write"}                                      | /name
                    {"name": "a\\u202eb", "scope": "write"}                                      | /name
                    {"name": "Anonymous", "scope": "write"}                                      | /name
                    {"name": "followthrough", "scope": "write"}                                  | /name
                    {"name": "command", "scope": "write"}                                        | /name
                    {"name": "x"}                                                                | /scope
                    {"name": "x", "scope": "everything"}                                         | /scope
                    {"name": "x", "scope": "write", "initiatives": []}                           | /initiatives
                    {"name": "x", "scope": "write", "initiatives": ["a", "Not A Key"]}           | /initiatives/1
                    {"name": "x", "scope": "write", "initiatives": [null]}                       | /initiatives/0
                    {"name": "x", "scope": "admin", "initiatives": ["a"]}                        | /initiatives
                    {"name": "x", "scope": "write", "initiatives": {"a": 1}}                     | /initiatives
                    {"name": "x", "scope": "write", "expires": "2020-01-01"}                     | /expires
                    {"name": "x", "scope": "write", "expires": "9999-01-01"}                     | /expires
                    {"name": "x", "scope": "write", "expires": "tomorrow"}                       | /expires
                    {"name": "x", "scope": "write", "secret": "mine"}                            | /secret
                    """)
    void whatCannotBeIsRefusedWithItsPlace(String body, String pointer) {
        make(body).then().statusCode(422).body("faults[0].pointer", equalTo(pointer));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        make("{\"name\": \"%s\", \"scope\": \"all\", \"expires\": \"2020\"}".formatted("x".repeat(101)))
                .then()
                .statusCode(422)
                .body("faults.pointer", contains("/name", "/scope", "/expires"));
        make("{").then().statusCode(400);
        make("").then().statusCode(400);
        make("null").then().statusCode(400);
    }

    @Test
    void anExpiryIsADayOrAMoment() {
        var day = today().plusDays(366);
        make("{\"name\": \"day\", \"scope\": \"read\", \"expires\": \"%s\"}".formatted(day))
                .then()
                .statusCode(201)
                .body("expiresAt", equalTo(day + "T23:59:59.999999Z"));
        make("{\"name\": \"moment\", \"scope\": \"read\", \"expires\": \"%sT10:00:00Z\"}".formatted(day))
                .then()
                .statusCode(201)
                .body("expiresAt", equalTo(day + "T10:00:00Z"));
        make("{\"name\": \"later\", \"scope\": \"read\", \"expires\": \"%s\"}".formatted(day.plusDays(1)))
                .then()
                .statusCode(422);
    }

    @Test
    void whatIsNotThereCannotBeReadOrRevoked() {
        asAdmin(TOKENS + "/nothing").then().statusCode(404).body("detail", equalTo("There is no token \"nothing\""));
        revoke("nothing", "why not").then().statusCode(404);
        revoke("testreader", " ").then().statusCode(422).body("faults[0].pointer", equalTo("/reason"));
        revoke("testreader", "x".repeat(1001)).then().statusCode(422);
    }

    @Test
    void theListIsReadInParts() {
        make("{\"name\": \"paged one\", \"scope\": \"read\"}");
        make("{\"name\": \"paged two\", \"scope\": \"read\"}");

        var first = asAdmin(TOKENS + "?q=PAGED&limit=1");
        first.then().body("items.name", contains("paged two"));
        asAdmin(first.path("_links.next.href"))
                .then()
                .body("items.name", contains("paged one"))
                .body("next", nullValue());
    }

    @Test
    void aRowIsNeitherRewrittenNorDeleted() {
        assertThat(refusal("delete from token")).contains("Nothing is deleted from token");
        assertThat(refusal("update token set scope = 'admin', initiatives = null where id = 'testreader'"))
                .contains("not rewritten");
        assertThat(refusal("update token set revoked_at = null, revoked_by = null, revoked_why = null"
                        + " where id = 'testrevoke'"))
                .contains("not rewritten");
    }

    @Test
    void theReferenceSaysWhatNeedsAToken() {
        given().accept("application/json")
                .get("/openapi")
                .then()
                .body("components.securitySchemes.token.scheme", equalTo("bearer"))
                .body("paths.'/api/v1/initiatives/{key}/dossier'.put.security[0]", notNullValue())
                .body("paths.'/api/v1/initiatives/{key}/dossier'.put.responses.'401'", notNullValue())
                .body("paths.'/api/v1/initiatives/{key}/dossier'.get.security", nullValue())
                .body("paths.'/api/v1/tokens'.get.security[0]", notNullValue())
                .body("components.securitySchemes.keySet()", not(hasItem("SecurityScheme")));
    }

    private static Response make(String body) {
        return given().contentType("application/json").body(body).post(TOKENS);
    }

    private static Response revoke(String id, String reason) {
        return given().contentType("application/json")
                .body("{\"reason\": \"%s\"}".formatted(reason))
                .post("%s/%s/revocation".formatted(TOKENS, id));
    }

    private static Response asAdmin(String address) {
        return as(TestTokens.ADMIN).urlEncodingEnabled(false).get(address);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static String rows(String sql) throws SQLException {
        try (var connection = TestTokens.connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var all = new StringBuilder();
            while (rows.next()) {
                all.append(rows.getString(1)).append('\n');
            }
            return all.toString();
        }
    }

    private static String refusal(String sql) {
        try (var connection = TestTokens.connection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
            return "It was carried out";
        } catch (SQLException refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
