package org.followthrough.site.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.followthrough.access.TestTokens;
import org.followthrough.database.TestDatabase;
import org.followthrough.dossier.Plants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A press release becomes a fact: previewed, saved, seen, corrected, taken back.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FactFormsTest {

    /// The plant: USD 20bn promised, and USD 1bn realised of one deal.
    private static Editor.Filling milestone(String key, String language) {
        Plants.put(key, Plants.plant(key, "USD 1bn"));
        return Editor.signedIn(TestTokens.WRITER)
                .form(language + "/desk/deals/plant-" + key + "/milestones")
                .with("kind", "realised")
                .with("on", "2025-04-30")
                .with("figures", "USD 2bn")
                .with("cite.0.source", "report-" + key);
    }

    @ParameterizedTest
    @CsvSource({
        "'', desk-preview, What this would do, Realised – the initiative itself",
        "/fr, desk-apercu, Ce que cela ferait, Réalisé"
    })
    void aPreviewShowsEachNumberThatMovesAndStoresNothing(String language, String key, String heading, String line) {
        var form = milestone(key, language);

        var preview = form.preview();

        assertThat(preview.statusCode()).as(preview.asString()).isEqualTo(200);
        // 1bn was realised, and 2bn more is added to it
        assertThat(Editor.words(preview)).contains(heading).contains(line.split(" –")[0]);
        assertThat(Editor.words(preview))
                .containsPattern(language.isEmpty() ? "\\$1bn, from 1 deal \\$3bn" : "1.Md\\$, d’après 1 contrat 3.Md");
        assertThat(milestones("plant-" + key)).isEqualTo(5);
    }

    @Test
    void whatIsSavedIsSeenAndIsNotStoredTwice() {
        var form = milestone("desk-saved", "").with("reason", "From the quarterly report");

        var saved = form.save();
        var again = form.save();

        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(303);
        assertThat(saved.header("Location")).contains("/deals/plant-desk-saved#");
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(again.header("Location")).isEqualTo(saved.header("Location"));
        assertThat(milestones("plant-desk-saved")).isEqualTo(6);
        assertThat(form.editor().text("/deals/plant-desk-saved"))
                .contains("30 April 2025")
                .contains("$2bn");
        given().get("/api/v1/initiatives/desk-saved/tracker")
                .then()
                .body("units[0].bases[0].realised.best", equalTo(3_000_000_000L));
        form.with("figures", "USD 4bn")
                .save()
                .then()
                .statusCode(409)
                .body(containsString("This form was saved before"));
        assertThat(milestones("plant-desk-saved")).isEqualTo(6);
    }

    @Test
    void aSourceIsEnteredInTheSameScreen() {
        var form = milestone("desk-source", "")
                .with("cite.0.source", "")
                .with("cite.0.at", "page 3")
                .with("new.title", "Annual <report>")
                .with("new.publisher", "Maker Inc")
                .with("new.published", "2025-05-01");

        assertThat(form.save().statusCode()).isEqualTo(303);

        given().get("/api/v1/sources/maker-inc-2025-05-01")
                .then()
                .statusCode(200)
                .body("title", equalTo("Annual <report>"));
        assertThat(form.editor().get("/deals/plant-desk-source").asString()).contains("Annual &lt;report&gt;");
    }

    @Test
    void faultsStandBesideTheirFieldsAndNothingIsLost() {
        var form = milestone("desk-faults", "")
                .with("figures", "USD 2bn\nabout a lot")
                .with("on", "yesterday")
                .with("cite.0.source", "nowhere")
                .with("note", "<script>alert(1)</script>");

        var refused = form.save();

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains("<a href=\"#f-on\">Date</a>")
                .contains("<a href=\"#f-figures\">Figures</a>")
                .contains("id=\"f-figures-fault\"")
                .contains("aria-invalid=\"true\"")
                .contains("value=\"yesterday\"")
                .doesNotContain("<script>alert");
        var source = form.with("figures", "USD 2bn").with("on", "2025-04-30").save();
        assertThat(source.statusCode()).isEqualTo(422);
        assertThat(source.asString()).contains("<a href=\"#f-cite-0-source\">Source</a>");
        assertThat(milestones("plant-desk-faults")).isEqualTo(5);
    }

    @Test
    void aFigureIsReadBackByTheServerAndAsOneTypes() {
        var form = milestone("desk-read", "").with("figures", "at least USD 500bn");

        assertThat(Editor.words(form.preview()))
                .contains("Read as at least USD 500bn : low $500bn, best $500bn, no upper bound".replace(" :", ":"));
        form.editor()
                .request()
                .accept("application/json")
                .queryParam("text", "at least USD 500bn")
                .get("/desk/figure")
                .then()
                .body("reading", equalTo("Read as at least USD 500bn: low $500bn, best $500bn, no upper bound"));
        form.editor()
                .request()
                .accept("application/json")
                .queryParam("text", "a lot")
                .get("/fr/desk/figure")
                .then()
                .body("fault", containsString("Il faudrait"));
    }

    @Test
    void nobodyWritesToWhatIsNotTheirs() {
        var owner = milestone("desk-owned", "");
        var stranger = Editor.signedIn(TestTokens.writer("desk-elsewhere"));
        var form = stranger.form("/desk/deals/plant-desk-owned/milestones");
        var filled = new Editor.Filling(stranger, form.path(), owner.fields())
                .with("_form", form.fields().getOrDefault("_form", ""));

        var refused = filled.save();

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Editor.words(refused)).contains("not to \"desk-owned\"");
        assertThat(milestones("plant-desk-owned")).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"same, 1, 1", "maybe, 0, 1"})
    void twoDealsAreTheSameOrMaybe(String answer, float low, float high) {
        var key = "desk-" + answer;
        Plants.put(key, Plants.several(key, 2, "USD 1bn"));
        var form = Editor.signedIn(TestTokens.WRITER)
                .form("/desk/deals/plant-" + key + "/overlaps")
                .with("deals", "plant-" + key + "\n" + key + "-2")
                .with("sameness", answer)
                .with("cite.0.source", "report-" + key);

        assertThat(form.save().statusCode()).isEqualTo(303);

        var overlap = given().get("/api/v1/deals/plant-" + key + "/overlaps");
        overlap.then().body("items", hasSize(1));
        assertThat(overlap.jsonPath().getFloat("items[0].share.low")).isEqualTo(low);
        assertThat(overlap.jsonPath().getFloat("items[0].share.high")).isEqualTo(high);
    }

    @Test
    void whatIsDifferentIsNotRecorded() {
        Plants.put("desk-different", Plants.several("desk-different", 2, "USD 1bn"));
        var form = Editor.signedIn(TestTokens.WRITER)
                .form("/desk/deals/plant-desk-different/overlaps")
                .with("deals", "plant-desk-different\ndesk-different-2")
                .with("sameness", "different")
                .with("cite.0.source", "report-desk-different");

        form.save().then().statusCode(200).body(containsString("there is nothing to record"));
        form.with("sameness", "").save().then().statusCode(422);
        given().get("/api/v1/deals/plant-desk-different/overlaps").then().body("items", hasSize(0));
    }

    @Test
    void aFactIsCorrectedAndTakenBackWithAReason() {
        var editor = milestone("desk-correct", "").editor();
        var page = editor.get("/deals/plant-desk-correct").asString();
        assertThat(Editor.browser().get("/deals/plant-desk-correct").asString()).doesNotContain("/correction");
        var links = Pattern.compile("/desk/facts/[0-9a-f-]+/correction")
                .matcher(page)
                .results()
                .map(found -> found.group())
                .toList();
        var form = editor.form(links.get(3)); // the fourth milestone, which realises

        assertThat(editor.get(links.get(3)).asString()).contains("USD 1bn").contains("value=\"2025-03\"");
        var filled = form.with("kind", "realised")
                .with("on", "2025-03")
                .with("figures", "USD 5bn")
                .with("cite.0.source", "report-desk-correct");
        filled.save().then().statusCode(422).body(containsString("href=\"#f-reason\""));
        assertThat(filled.with("reason", "It was five").save().statusCode()).isEqualTo(303);
        given().get("/api/v1/initiatives/desk-correct/tracker")
                .then()
                .body("units[0].bases[0].realised.best", equalTo(5_000_000_000L));
        editor.get(links.get(3)).then().statusCode(200).body(containsString("The fact was corrected before"));

        var other = links.get(0).replace("correction", "retraction");
        editor.form(other).save().then().statusCode(422);
        assertThat(editor.form(other).with("reason", "Never said").save().statusCode())
                .isEqualTo(303);
        assertThat(milestones("plant-desk-correct")).isEqualTo(4);
    }

    private static int milestones(String deal) {
        return given().get("/api/v1/deals/" + deal + "/milestones")
                .jsonPath()
                .getList("items")
                .size();
    }
}
