package org.followthrough.site.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.site.desk.Editor.browser;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.followthrough.access.TestTokens;
import org.followthrough.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who gets to the desk, and who does not.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LoginPageTest {

    @Test
    void whoHasATokenGetsACookieThatNoScriptAndNoOtherSiteSees() {
        var cookie = browser()
                .formParam("token", TestTokens.WRITER)
                .post("/login")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/desk"))
                .extract()
                .header("Set-Cookie");

        assertThat(cookie)
                .contains("HttpOnly")
                .contains("SameSite=Strict")
                .containsPattern("Max-Age=[0-9]+")
                .doesNotContain("Secure")
                .doesNotContain(TestTokens.WRITER);
    }

    @Test
    void readersGetNoCookieAndSeeNothingOfTheDesk() {
        for (var address : new String[] {"/", "/fr/", "/method", "/login"}) {
            var page = browser().get(address);
            assertThat(page.header("Set-Cookie")).isNull();
            assertThat(page.asString()).doesNotContain("deskbar").doesNotContain("<script");
        }
    }

    @ParameterizedTest
    @CsvSource({"/login, You are not signed in.", "/fr/login, Vous n’êtes pas connecté."})
    void aWrongTokenIsToldCalmly(String address, String said) {
        for (var token : new String[] {
            "", "nonsense", TestTokens.UNKNOWN, TestTokens.EXPIRED, TestTokens.REVOKED, "ft_" + "x".repeat(5000)
        }) {
            browser()
                    .formParam("token", token)
                    .post(address)
                    .then()
                    .statusCode(401)
                    .header("Set-Cookie", (String) null)
                    .header("Cache-Control", "no-store")
                    .body(containsString(said));
        }
    }

    @Test
    void anAttemptThatIsTooLargeIsNotLookedAt() {
        browser()
                .formParam("more", "x".repeat(20_000))
                .formParam("token", TestTokens.WRITER)
                .post("/login")
                .then()
                .statusCode(401);
    }

    @Test
    void whoComesToTheDeskWithoutASessionSignsInFirstAndGoesOnThere() {
        browser()
                .get("/fr/desk/deals?initiative=x")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/fr/login?next=%2Ffr%2Fdesk%2Fdeals%3Finitiative%3Dx"));
        browser()
                .formParam("token", TestTokens.WRITER)
                .formParam("next", "/fr/desk/deals?initiative=x")
                .post("/fr/login")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/fr/desk/deals?initiative=x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example", "javascript:x"})
    void nobodyIsSentToAnotherSite(String next) {
        browser()
                .formParam("token", TestTokens.WRITER)
                .formParam("next", next)
                .post("/login")
                .then()
                .statusCode(303)
                .header("Location", not(containsString("elsewhere")))
                .header("Location", endsWith("/desk"));
    }

    @Test
    void whoSignsOutIsOut() {
        var editor = Editor.signedIn(TestTokens.WRITER);
        assertThat(editor.text("/desk")).contains("signed in as writer");
        var form = Editor.hidden(editor.get("/desk/dossier")).get("_form");

        editor.request().formParam("_form", "wrong").post("/logout").then().statusCode(403);
        editor.request()
                .formParam("_form", form)
                .post("/logout")
                .then()
                .statusCode(303)
                .header("Set-Cookie", containsString("Max-Age=0"));

        editor.get("/desk").then().statusCode(303);
    }

    @Test
    void aTokenThatIsRevokedEndsItsSessionsAtOnce() {
        var made = given().contentType(ContentType.JSON)
                .body("{\"name\": \"Somebody\", \"scope\": \"write\"}")
                .post("/api/v1/tokens");
        var editor = Editor.signedIn(made.path("secret"));
        editor.get("/desk").then().statusCode(200);

        given().contentType(ContentType.JSON)
                .body("{\"reason\": \"She has left\"}")
                .post("/api/v1/tokens/" + made.path("id") + "/revocation")
                .then()
                .statusCode(200);

        editor.get("/desk").then().statusCode(303);
        editor.get("/").then().statusCode(200).body(not(containsString("deskbar")));
    }

    @Test
    void theCookieIsNotForPrograms() {
        var editor = Editor.signedIn(TestTokens.WRITER);

        editor.request()
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .body("{\"key\": \"by-cookie\", \"title\": \"By cookie\"}")
                .post("/api/v1/sources")
                .then()
                .statusCode(401);
    }

    @Test
    void pagesOfOthersCannotSendAnything() {
        var editor = Editor.signedIn(TestTokens.WRITER);
        var form = editor.form("/desk/sources").with("title", "From elsewhere");

        for (var header : new String[][] {
            {"Origin", "https://elsewhere.example"}, {"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-Site", "same-site"}
        }) {
            editor.request()
                    .header(header[0], header[1])
                    .formParams(form.with("_do", "save").fields())
                    .post("/desk/sources")
                    .then()
                    .statusCode(403);
            browser()
                    .header(header[0], header[1])
                    .formParam("token", TestTokens.WRITER)
                    .post("/login")
                    .then()
                    .statusCode(403);
        }
        form.without("_form").save().then().statusCode(403);
        form.with(
                        "_form",
                        Editor.hidden(Editor.signedIn(TestTokens.WRITER).get("/desk/dossier"))
                                .getOrDefault("_form", ""))
                .save()
                .then()
                .statusCode(403);
        browser().formParams(form.fields()).post("/desk/sources").then().statusCode(401);
        given().get("/api/v1/sources/from-elsewhere").then().statusCode(404);
    }

    @Test
    void whoMayOnlyReadIsToldSo() {
        var reader = Editor.signedIn(TestTokens.READER);

        reader.get("/desk").then().statusCode(403);
        reader.get("/").then().statusCode(200).header("Set-Cookie", (String) null);
    }
}
