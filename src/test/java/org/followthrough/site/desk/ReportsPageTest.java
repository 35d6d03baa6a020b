package org.followthrough.site.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.followthrough.access.TestTokens;
import org.followthrough.database.TestDatabase;
import org.followthrough.dossier.Plants;
import org.junit.jupiter.api.Test;

/// Editors read what readers say is wrong, and close it.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReportsPageTest {

    private static final String PATH = "/desk/reports";
    private static final Pattern REPORT = Pattern.compile("<li id=\"report-([0-9]+)\">");
    private static final Pattern FACT = Pattern.compile("<li id=\"([0-9a-f-]{36})\"");

    /// An initiative of its own, with one report of its milestone.
    ///
    /// @return the id of the fact
    private static String reported(String key, String... wrong) {
        Plants.put(key, Plants.plant(key, "USD 1bn"));
        var page = given().accept("text/html").get("/deals/plant-" + key).asString();
        var fact = FACT.matcher(page);
        assertThat(fact.find()).isTrue();
        for (var each : wrong) {
            given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParam("fact", fact.group(1))
                    .formParam("page", "/deals/plant-" + key)
                    .formParam("wrong", each)
                    .formParam("elsewhere", "https://example.org/" + key)
                    .redirects()
                    .follow(false)
                    .post("/report")
                    .then()
                    .statusCode(303);
        }
        return fact.group(1);
    }

    private static Editor editorOf(String key) {
        return Editor.signedIn(TestTokens.writer(key));
    }

    private static String first(String page) {
        var report = REPORT.matcher(page);
        assertThat(report.find()).isTrue();
        return report.group(1);
    }

    @Test
    void anOpenReportLeadsToItsFactAndCanBeClosed() {
        var fact = reported("told-closed", "It was <i>two</i> billion");
        var editor = editorOf("told-closed");

        assertThat(editor.text("/desk")).contains("Reports of errors 1 open");
        var page = editor.get(PATH).asString();
        assertThat(page)
                .contains("It was &lt;i&gt;two&lt;/i&gt; billion")
                .contains("href=\"/deals/plant-told-closed#" + fact + "\"")
                .contains("href=\"/desk/facts/" + fact + "/correction\"")
                .contains("href=\"https://example.org/told-closed\" rel=\"external noopener noreferrer nofollow\"");
        var closing = editor.form(PATH).with("note", "Corrected: the paper corrected itself.");
        var at = PATH + "/" + first(page) + "/closing";

        assertThat(new Editor.Filling(editor, at, closing.fields()).send().header("Location"))
                .endsWith(PATH);
        assertThat(editor.text(PATH)).contains("No report is open.").doesNotContain("two");
        assertThat(editor.text("/desk")).contains("Reports of errors 0 open");
        assertThat(editor.text(PATH + "?state=closed"))
                .contains("Closed by writer", "Corrected: the paper corrected itself.")
                .doesNotContain("Close this report");
        given().header("Authorization", TestTokens.bearer(TestTokens.writer("told-closed")))
                .get("/api/v1/reports/" + first(page))
                .then()
                .body("closed.note", equalTo("Corrected: the paper corrected itself."));
    }

    @Test
    void aNoteThatSaysNothingOrTooMuchIsAskedForAgain() {
        reported("told-again", "Wrong");
        var editor = editorOf("told-again");
        var form = editor.form("/fr" + PATH);
        var at = "/fr" + PATH + "/" + first(editor.get(PATH).asString()) + "/closing";

        var nothing =
                new Editor.Filling(editor, at, form.fields()).with("note", " ").send();
        var tooMuch = new Editor.Filling(editor, at, form.fields())
                .with("note", "x".repeat(2001))
                .send();

        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(Editor.words(nothing)).contains("Rien n’a été clos.");
        assertThat(tooMuch.statusCode()).isEqualTo(422);
        assertThat(tooMuch.asString()).contains("x".repeat(2001));
        assertThat(editor.text("/fr" + PATH)).contains("Wrong");
    }

    @Test
    void whoeverComesSecondSeesWhatTheFirstWrote() {
        reported("told-twice", "Wrong");
        var editor = editorOf("told-twice");
        var form = editor.form(PATH);
        var at = PATH + "/" + first(editor.get(PATH).asString()) + "/closing";
        new Editor.Filling(editor, at, form.fields()).with("note", "The first").send();

        var second = new Editor.Filling(editor, at, form.fields())
                .with("note", "The second")
                .send();

        var shown = second.header("Location").replaceFirst("https?://[^/]*", "");
        assertThat(shown).startsWith(PATH + "/");
        assertThat(editor.text(shown)).contains("The first").doesNotContain("The second", "Close this report");
    }

    @Test
    void aFactThatWasCorrectedSinceIsShownAsItStands() {
        var fact = reported("told-corrected", "Wrong");
        var editor = editorOf("told-corrected");
        var form = editor.form("/desk/facts/" + fact + "/correction");
        assertThat(form.with("kind", "agreed")
                        .with("on", "2025-02-02")
                        .with("cite.0.source", "report-told-corrected")
                        .with("reason", "It was a day later")
                        .save()
                        .statusCode())
                .isEqualTo(303);

        assertThat(editor.get(PATH).asString())
                .contains("corrected since")
                .doesNotContain("/desk/facts/" + fact)
                .containsPattern("href=\"/desk/facts/[0-9a-f-]{36}/correction\"");

        Plants.put("told-corrected", Plants.plant("told-corrected", "USD 1bn").replaceAll("(?s)deals:.*", ""));

        assertThat(editor.get(PATH).asString()).contains("retracted since").doesNotContain("/correction\"");
    }

    @Test
    void theListIsReadInParts() {
        reported(
                "told-many",
                IntStream.range(0, 5).mapToObj("Wrong number %d"::formatted).toArray(String[]::new));
        var editor = editorOf("told-many");

        var first = editor.get(PATH + "?limit=3");
        assertThat(first.asString())
                .contains("Wrong number 4", "Wrong number 2")
                .doesNotContain("Wrong number 1");
        var older =
                Pattern.compile("href=\"/desk/reports([^\"]*)\" rel=\"next\"").matcher(first.asString());
        assertThat(older.find()).isTrue();
        var rest = editor.get(PATH + older.group(1).replace("&amp;", "&"));
        assertThat(rest.asString())
                .contains("Wrong number 1", "Wrong number 0", "The newest")
                .doesNotContain("Wrong number 2", "rel=\"next\"");

        var form = editor.form(PATH + older.group(1));
        var at = PATH + "/" + first(rest.asString()) + "/closing";
        assertThat(new Editor.Filling(editor, at, form.fields())
                        .with("note", "Done")
                        .send()
                        .header("Location"))
                .endsWith(PATH + older.group(1));
    }

    @Test
    void onlyThoseWhoMayWriteToItSeeOrCloseAReport() {
        reported("told-private", "Nobody else sees this");
        var own = editorOf("told-private");
        var id = first(own.get(PATH).asString());
        var other = editorOf("told-elsewhere");

        assertThat(Editor.browser().get(PATH).statusCode()).isEqualTo(303);
        assertThat(other.text(PATH)).doesNotContain("Nobody else sees this");
        assertThat(other.get(PATH + "/" + id).statusCode()).isEqualTo(403);
        assertThat(other.get(PATH + "/nothing").statusCode()).isEqualTo(404);
        var form = own.form(PATH).with("note", "Closed");
        var foreign = new Editor.Filling(other, PATH + "/" + id + "/closing", form.fields());
        assertThat(foreign.send().statusCode()).isEqualTo(403);
        var unsigned = new Editor.Filling(own, PATH + "/" + id + "/closing", form.fields());
        assertThat(unsigned.without("_form").send().statusCode()).isEqualTo(403);
        assertThat(own.text(PATH)).contains("Nobody else sees this");
    }
}
