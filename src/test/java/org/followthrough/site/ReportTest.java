package org.followthrough.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.regex.Pattern;
import org.followthrough.access.TestTokens;
import org.followthrough.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Readers say what is wrong, without saying who they are; editors read it.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReportTest {

    private static final String API = "/api/v1/reports";
    private static final Pattern FACT = Pattern.compile("/report\\?fact=([-0-9a-f]+)&amp;page=([^\"]+)\"");

    private String fact = "";

    @BeforeEach
    void theDossierIsOnRecord() {
        Hostile.put("hostile-quoted", Hostile.dossier());
        var page = given().accept("text/html")
                .get("/deals/hostile-quoted-deal")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var link = FACT.matcher(page);
        assertThat(link.find()).isTrue();
        fact = link.group(1);
    }

    @Test
    void theFormSaysWhatTheFactSays() {
        given().accept("text/html")
                .queryParam("fact", fact)
                .queryParam("page", "/deals/hostile-quoted-deal")
                .get("/report")
                .then()
                .statusCode(200)
                .body(containsString("agreed $1m"))
                .body(containsString("name=\"fact\" value=\"" + fact + "\""))
                .body(not(containsString("<script")));
        given().queryParam("fact", "nothing").get("/report").then().statusCode(404);
    }

    @Test
    void aReportIsKeptForTheEditorsAndClosedWithANote() {
        send("It was <i>two</i> million", "https://example.org/correction", "")
                .then()
                .statusCode(303)
                .header("Location", containsString("/report/thanks?page=%2Fdeals%2Fhostile-quoted-deal"))
                .header("Set-Cookie", equalTo(null));
        var id = writer().get(API)
                .then()
                .statusCode(200)
                .body("items[0].wrong", equalTo("It was <i>two</i> million"))
                .body("items[0].elsewhere", equalTo("https://example.org/correction"))
                .body("items[0].fact", equalTo(fact))
                .body("items[0].said", containsString("agreed $1m"))
                .body("items[0].closed", equalTo(null))
                .extract()
                .path("items[0].id")
                .toString();

        writer().contentType("application/json")
                .body("{\"note\": \"Corrected\"}")
                .post(API + "/" + id + "/closure")
                .then()
                .statusCode(200)
                .body("closed.note", equalTo("Corrected"))
                .body("closed.by", equalTo("writer"));
        writer().get(API).then().body("items.id", not(hasItem(Integer.valueOf(id))));
        writer().get(API + "?state=closed").then().body("items.id", hasItem(Integer.valueOf(id)));
    }

    @Test
    void onlyThoseWhoMayWriteReadReports() {
        given().get(API).then().statusCode(401);
        with(TestTokens.READER).get(API).then().statusCode(403);
        with(TestTokens.writer("another"))
                .get(API + "?initiative=hostile-quoted")
                .then()
                .statusCode(403);
        with(TestTokens.writer("another")).get(API + "?state=all").then().body("items.size()", equalTo(0));
        writer().contentType("application/json")
                .body("{\"note\": \" \"}")
                .post(API + "/1/closure")
                .then()
                .statusCode(422);
        writer().get(API + "/999999999").then().statusCode(404);
    }

    @Test
    void whatSaysNothingOrTooMuchIsAskedForAgain() {
        send(" ", "", "").then().statusCode(422).body(containsString("Say in a few words what is wrong"));
        send("x".repeat(2001), "", "").then().statusCode(422).body(containsString("x".repeat(2001)));
        send("wrong", "y".repeat(501), "").then().statusCode(422);
    }

    @Test
    void whatAProgramFillsInIsNotKept() {
        send("buy pills", "", "https://spam.example").then().statusCode(303);

        writer().get(API + "?state=all&q=pills").then().body("items.size()", equalTo(0));
    }

    @Test
    void aPageOfAnotherOriginSendsNothing() {
        form("wrong", "", "")
                .header("Origin", "https://elsewhere.example")
                .post("/report")
                .then()
                .statusCode(403);
    }

    @Test
    void thePageToGoBackToIsOneOfOurs() {
        given().accept("text/html")
                .get("/report/thanks?page=//elsewhere.example/")
                .then()
                .statusCode(200)
                .body(containsString("<a href=\"/\">"));
    }

    private Response send(String wrong, String elsewhere, String website) {
        return form(wrong, elsewhere, website).redirects().follow(false).post("/report");
    }

    private RequestSpecification form(String wrong, String elsewhere, String website) {
        return given().noFilters()
                .accept("text/html")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("fact", fact)
                .formParam("page", "/deals/hostile-quoted-deal")
                .formParam("wrong", wrong)
                .formParam("elsewhere", elsewhere)
                .formParam("website", website);
    }

    private static RequestSpecification writer() {
        return with(TestTokens.WRITER);
    }

    private static RequestSpecification with(String token) {
        return given().header("Authorization", TestTokens.bearer(token));
    }
}
