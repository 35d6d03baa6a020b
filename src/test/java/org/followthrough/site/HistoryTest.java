package org.followthrough.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.stream.IntStream;
import org.followthrough.database.TestDatabase;
import org.followthrough.dossier.Plants;
import org.junit.jupiter.api.Test;

/// What was changed, corrected, retracted or closed can be read by everybody.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HistoryTest {

    private static Response get(String path) {
        return given().accept("text/html").get(path);
    }

    private static String words(String path) {
        var page = get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return words(page);
    }

    private static String words(Response page) {
        return page.asString()
                .replaceAll("<[^>]*>", " ")
                .replace("&quot;", "\"")
                .replaceAll("\\s+", " ");
    }

    private static void patch(String path, String body) {
        var tag = given().get("/api/v1" + path).header("ETag");
        var answer = given().contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body(body)
                .patch("/api/v1" + path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    private static Response post(String path, String body) {
        var answer = given().contentType(ContentType.JSON).body(body).post("/api/v1" + path);
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 204);
        return answer;
    }

    /// The first milestone of a kind.
    private static String milestone(String deal, String kind) {
        return given().get("/api/v1/deals/" + deal + "/milestones")
                .path("items.find { it.kind == '%s' }.id".formatted(kind));
    }

    @Test
    void eachVersionSaysWhoWroteItAndWhatItChanged() {
        Plants.put("history-versions", Plants.plant("history-versions", "USD 1bn"));
        var deal = "/deals/plant-history-versions";
        patch(deal, """
                {"title": "Plant <two>", "parties": [{"party": "maker-history-versions", "role": "builder"}],
                 "reason": "The second press release"}""");

        assertThat(words(deal + "/versions"))
                .contains("Versions and corrections Plant")
                .contains("Version 2")
                .contains("stands now")
                .contains(": The second press release")
                .contains("Title Plant Plant &lt;two&gt;")
                .contains("Parties Maker, owner Maker, builder")
                .contains("Version 1")
                .contains("stood until")
                .contains("The first version.")
                .doesNotContain("Nature capital capital");
        assertThat(words("/fr" + deal + "/versions"))
                .contains("Version n° 2")
                .contains("Titre Plant Plant &lt;two&gt;")
                .contains("en vigueur");
        assertThat(get(deal).asString()).contains("href=\"" + deal + "/versions\"");
    }

    @Test
    void everySortOfThingHasItsVersions() {
        Plants.put("history-all", Plants.plant("history-all", "USD 1bn"));

        for (var path : new String[] {
            "/initiatives/history-all",
            "/commitments/promise-history-all",
            "/deals/plant-history-all",
            "/parties/maker-history-all",
            "/sources/report-history-all"
        }) {
            assertThat(words(path + "/versions")).contains("Version 1", "The first version.");
            assertThat(get(path).asString()).contains("href=\"" + path + "/versions\"");
            assertThat(get("/fr" + path).asString()).contains("href=\"/fr" + path + "/versions\"");
        }
        assertThat(get("/deals/nothing-at-all/versions").statusCode()).isEqualTo(404);
        assertThat(get("/deals/nothing-at-all/corrections").statusCode()).isEqualTo(404);
        assertThat(words(get("/deals/nothing-at-all"))).doesNotContain("It was on record once");
    }

    @Test
    void whatWasClosedKeepsItsVersionsAndItsAddressSaysSo() {
        Plants.put("history-closed", Plants.several("history-closed", 2, "USD 1bn"));
        var deal = "/deals/history-closed-2";
        var tag = given().get("/api/v1" + deal).header("ETag");
        var closed = given().header("If-Match", tag)
                .queryParam("reason", "Told twice")
                .delete("/api/v1" + deal);
        assertThat(closed.statusCode()).as(closed.asString()).isBetween(200, 204);

        var gone = get(deal);

        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.asString()).contains("href=\"" + deal + "/versions\"");
        assertThat(get("/fr" + deal).asString()).contains("href=\"/fr" + deal + "/versions\"");
        assertThat(words(deal + "/versions")).contains("closed on").contains(": Told twice");
    }

    @Test
    void aDealSaysWhatWasCorrectedAndRetractedOfIt() {
        Plants.put("history-facts", Plants.plant("history-facts", "USD 1bn"));
        var deal = "/deals/plant-history-facts";
        var realised = milestone("plant-history-facts", "realised");
        var disputed = milestone("plant-history-facts", "disputed");
        assertThat(words(deal)).doesNotContain("Corrected and retracted");

        var next = post("/facts/" + realised + "/correction", """
                {"reason": "A misprint", "kind": "realised", "on": "2025-03", "figures": ["USD 2bn"],
                 "cite": [{"source": "report-history-facts"}]}""").<String>path("id");
        post("/facts/" + disputed + "/retraction", "{\"reason\": \"Nobody disputes it\"}");

        assertThat(words(deal))
                .contains("Corrected and retracted")
                .contains("It said: realised $1bn In its place: March 2025: realised $2bn ( what stands )")
                .contains(": A misprint")
                .contains("Retracted. Nothing took its place.")
                .contains(": Nobody disputes it");
        assertThat(get(deal).asString()).contains("id=\"" + realised + "\"", "href=\"" + deal + "#" + next + "\"");
        assertThat(words("/fr" + deal)).contains("Corrigé et retiré", "Retiré. Rien ne le remplace.");
        assertThat(words(deal + "/corrections")).contains(": A misprint", ": Nobody disputes it");
    }

    @Test
    void aCommitmentDoesSoToo() {
        Plants.put("history-said", Plants.plant("history-said", "USD 1bn"));
        var said = given().get("/api/v1/commitments/promise-history-said/statements")
                .<String>path("items[0].id");
        post("/facts/" + said + "/correction", """
                {"reason": "Read again", "kind": "announced", "on": "2025-01-01", "figures": ["USD 30bn"],
                 "cite": [{"source": "report-history-said"}]}""");

        assertThat(words("/commitments/promise-history-said"))
                .contains("It said: announced $20bn In its place: 1 January 2025: announced $30bn")
                .contains(": Read again");
    }

    @Test
    void onlySomeAreShownAndTheRestIsBehindALink() {
        Plants.put("history-many", Plants.plant("history-many", "USD 1bn"));
        var fact = milestone("plant-history-many", "realised");
        for (var figure : IntStream.rangeClosed(2, 13).toArray()) {
            fact = post("/facts/" + fact + "/correction", """
                    {"reason": "Once more", "kind": "realised", "on": "2025-03", "figures": ["USD %dbn"],
                     "cite": [{"source": "report-history-many"}]}""".formatted(figure)).path("id");
        }
        var deal = "/deals/plant-history-many";

        // twelve were replaced: 1bn to 12bn, of which ten are shown
        assertThat(words(deal))
                .contains("All that was corrected or retracted")
                .contains("It said: realised $12bn", "It said: realised $3bn")
                .doesNotContain("It said: realised $2bn");
        assertThat(words(deal + "/corrections")).contains("It said: realised $1bn");
        var first = get(deal + "/corrections?limit=4");
        assertThat(words(first)).contains("Older").doesNotContain("It said: realised $8bn");
        var older = first.htmlPath().<String>get("**.find { it.@rel == 'next' }.@href");
        assertThat(words(older.replace("&amp;", "&"))).contains("It said: realised $8bn", "The newest");
    }
}
