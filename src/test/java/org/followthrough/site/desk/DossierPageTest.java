package org.followthrough.site.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.followthrough.access.TestTokens;
import org.followthrough.database.TestDatabase;
import org.followthrough.dossier.Plants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A dossier brought as a file: tried, mended, stored.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DossierPageTest {

    private static Response bring(Editor editor, String path, String dossier) {
        var form = Editor.hidden(editor.get(path)).get("_form");
        return editor.request()
                .multiPart("_form", form)
                .multiPart("file", "plant.yaml", dossier.getBytes(StandardCharsets.UTF_8), "application/yaml")
                .post(path);
    }

    private static Editor.Filling text(Editor editor, String path, Response page, String dossier) {
        return new Editor.Filling(editor, path, Editor.hidden(page)).with("text", dossier);
    }

    @ParameterizedTest
    @CsvSource({
        "/desk/dossier, brought-en, What would change, It is a new initiative, On record now: the deal Plant.",
        "/fr/desk/dossier, brought-fr, Ce qui changerait, C’est une nouvelle initiative, le contrat Plant"
    })
    void whatItWouldChangeIsShownBeforeItIsStored(
            String path, String key, String heading, String isNew, String sentence) {
        var editor = Editor.signedIn(TestTokens.WRITER);
        var dossier = Plants.plant(key, "USD 1bn");

        var tried = bring(editor, path, dossier);

        assertThat(tried.statusCode()).as(tried.asString()).isEqualTo(200);
        assertThat(Editor.words(tried))
                .contains(heading)
                .contains(isNew)
                .contains(sentence)
                .doesNotContain("deal:plant-" + key);
        assertThat(Editor.words(tried)).doesNotContain("{\"").doesNotContain("(1/1)");
        given().get("/api/v1/initiatives/" + key).then().statusCode(404);

        text(editor, path, tried, dossier)
                .with("_do", "store")
                .with("reason", "From the file")
                .without("expected")
                .send()
                .then()
                .statusCode(303)
                .header("Location", endsWith("/initiatives/" + key));
        given().get("/api/v1/initiatives/" + key + "/tracker")
                .then()
                .body("units[0].bases[0].realised.best", equalTo(1_000_000_000));
    }

    @Test
    void whatMovesOnTheTrackerIsShown() {
        Plants.put("brought-moves", Plants.plant("brought-moves", "USD 1bn"));
        var editor = Editor.signedIn(TestTokens.WRITER);

        var tried = bring(editor, "/desk/dossier", Plants.plant("brought-moves", "USD 3bn"));

        assertThat(Editor.words(tried))
                .contains("$1bn, from 1 deal $3bn, from 1 deal")
                .contains(
                        "on every basis",
                        "Corrected on the deal Plant: realised $3bn, March 2025; before: realised $1bn");
        assertThat(Editor.words(bring(editor, "/desk/dossier", Plants.plant("brought-moves", "USD 1bn"))))
                .contains("nothing would change");
    }

    @Test
    void errorsStandWhereTheyAreAndAreMendedOnTheSpot() {
        var editor = Editor.signedIn(TestTokens.WRITER);
        var good = Plants.plant("brought-bad", "USD 1bn");
        var bad = good.replace("kind: agreed", "kind: signed");
        var line = bad.lines()
                        .toList()
                        .indexOf(bad.lines()
                                .filter(each -> each.contains("kind: signed"))
                                .findFirst()
                                .orElseThrow())
                + 1;

        var refused = bring(editor, "/desk/dossier", bad);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Editor.words(refused))
                .contains("Line " + line + ", column")
                .contains("{kind: signed, on: 2025-02")
                .contains("Right would be");
        var still = text(editor, "/desk/dossier", refused, bad.replace("realised", "<script>"))
                .with("_do", "store")
                .send();
        assertThat(still.statusCode()).isEqualTo(422);
        assertThat(still.asString()).doesNotContain("<script>,").contains("&lt;script&gt;");
        var mended =
                text(editor, "/desk/dossier", refused, good).with("_do", "try").send();
        assertThat(mended.statusCode()).isEqualTo(200);
        text(editor, "/desk/dossier", mended, good)
                .with("_do", "store")
                .send()
                .then()
                .statusCode(303);
        given().get("/api/v1/initiatives/brought-bad").then().statusCode(200);
    }

    @Test
    void whatIsNoDossierIsRefused() {
        var editor = Editor.signedIn(TestTokens.WRITER);

        assertThat(bring(editor, "/desk/dossier", "").statusCode()).isEqualTo(400);
        assertThat(bring(editor, "/desk/dossier", "a: [").statusCode()).isEqualTo(400);
    }

    @Test
    void ifTheRecordHasChangedSinceItIsShownAnew() {
        Plants.put("brought-stale", Plants.plant("brought-stale", "USD 1bn"));
        var editor = Editor.signedIn(TestTokens.WRITER);
        var dossier = Plants.plant("brought-stale", "USD 3bn");
        var tried = bring(editor, "/desk/dossier", dossier);
        Plants.put("brought-stale", Plants.plant("brought-stale", "USD 2bn"));

        var stale = text(editor, "/desk/dossier", tried, dossier)
                .with(
                        "expected",
                        Editor.hidden(tried).getOrDefault("expected", "").replace("&quot;", "\""))
                .with("_do", "store")
                .send();

        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(Editor.words(stale))
                .contains("The record has changed")
                .contains("$2bn, from 1 deal $3bn, from 1 deal");
    }

    @Test
    void onlyOfWhatIsTheirsAndFromTheirOwnForm() {
        var stranger = Editor.signedIn(TestTokens.writer("brought-elsewhere"));

        assertThat(bring(stranger, "/desk/dossier", Plants.plant("brought-theirs", "USD 1bn"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(stranger.request()
                        .multiPart("_form", "wrong")
                        .multiPart("file", "plant.yaml", new byte[] {1}, "application/yaml")
                        .post("/desk/dossier")
                        .statusCode())
                .isEqualTo(403);
        given().get("/api/v1/initiatives/brought-theirs").then().statusCode(404);
    }
}
