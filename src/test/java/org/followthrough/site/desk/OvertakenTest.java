package org.followthrough.site.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.followthrough.access.TestTokens;
import org.followthrough.database.TestDatabase;
import org.followthrough.dossier.Plants;
import org.junit.jupiter.api.Test;

/// Two editors have the form of one fact before them: whoever comes second loses nothing of what they typed.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OvertakenTest {

    private static String realised(String key) {
        Plants.put(key, Plants.plant(key, "USD 1bn"));
        return standing(key);
    }

    private static String standing(String key) {
        return given().get("/api/v1/deals/plant-" + key + "/milestones")
                .path("items.find { it.kind == 'realised' }.id");
    }

    private static String figure(String key) {
        return given().get("/api/v1/deals/plant-" + key + "/milestones")
                .path("items.find { it.kind == 'realised' }.figures[0]");
    }

    private static Editor.Filling form(String key, String language, String fact, String deed) {
        return Editor.signedIn(TestTokens.WRITER)
                .form(language + "/desk/facts/" + fact + "/" + deed)
                .with("kind", "realised")
                .with("on", "2025-03")
                .with("figures", "USD 1bn")
                .with("cite.0.source", "report-" + key);
    }

    @Test
    void whoCorrectsSecondChoosesAndCorrectsWhatStands() {
        var key = "overtaken";
        var fact = realised(key);
        var mine = form(key, "", fact, "correction")
                .with("figures", "USD 3bn")
                .with("note", "As <told>")
                .with("new.title", "Second report")
                .with("cite.0.source", "")
                .with("reason", "Mine");
        var theirs =
                form(key, "", fact, "correction").with("figures", "USD 2bn").with("reason", "They read it");
        assertThat(theirs.save().statusCode()).isEqualTo(303);

        var conflict = mine.save();

        assertThat(conflict.statusCode()).isEqualTo(412);
        assertThat(Editor.words(conflict))
                .contains("Somebody else has changed it meanwhile")
                .contains(": They read it")
                .contains("Figures Before USD 1bn keep theirs: USD 2bn keep mine: USD 3bn");
        assertThat(conflict.asString()).contains("As &lt;told&gt;", "name=\"new.title\" value=\"Second report\"");
        var stands = standing(key);
        assertThat(conflict.asString()).contains("action=\"/desk/facts/" + stands + "/correction#result\"");
        var chosen = new Editor.Filling(mine.editor(), "/desk/facts/" + stands + "/correction", Editor.hidden(conflict))
                .with("_pick.figures", "mine");
        var preview = chosen.send();
        assertThat(preview.statusCode()).as(preview.asString()).isEqualTo(200);
        assertThat(Editor.words(preview)).contains("What this would do");
        assertThat(chosen.without("_picked").save().statusCode()).isEqualTo(303);
        assertThat(figure(key)).isEqualTo("USD 3bn");
    }

    @Test
    void theirsCanBeKept() {
        var key = "overtaken-theirs";
        var fact = realised(key);
        var mine = form(key, "/fr", fact, "correction")
                .with("figures", "USD 3bn")
                .with("note", "Read twice")
                .with("reason", "Mine");
        form(key, "", fact, "correction")
                .with("figures", "USD 2bn")
                .with("reason", "Theirs")
                .save();

        var conflict = mine.save();

        assertThat(Editor.words(conflict)).contains("Quelqu’un d’autre l’a modifié entre-temps");
        var address = "/fr/desk/facts/" + standing(key) + "/correction";
        assertThat(conflict.asString()).contains("action=\"" + address + "#result\"");
        var again = new Editor.Filling(mine.editor(), address, Editor.hidden(conflict))
                .with("_pick.figures", "theirs")
                .with("_pick.note", "mine")
                .send();
        assertThat(again.statusCode()).as(Editor.words(again)).isEqualTo(200);
        assertThat(again.asString())
                .contains(">USD 2bn</textarea>", ">Read twice</textarea>")
                .contains("value=\"Mine\"");
    }

    @Test
    void whatWasRetractedMeanwhileCanBeSavedAsANewFact() {
        var key = "overtaken-gone";
        var fact = realised(key);
        var mine = form(key, "", fact, "correction").with("figures", "USD 3bn").with("reason", "Mine");
        form(key, "", fact, "retraction").with("reason", "It never was").save();

        var refused = mine.save();

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Editor.words(refused))
                .contains("Somebody has retracted the fact meanwhile")
                .contains(": It never was");
        assertThat(refused.asString())
                .contains(">USD 3bn</textarea>")
                .contains("action=\"/desk/deals/plant-overtaken-gone/milestones#result\"");
        var anew = new Editor.Filling(
                        mine.editor(), "/desk/deals/plant-overtaken-gone/milestones", Editor.hidden(refused))
                .with("kind", "realised")
                .with("on", "2025-03")
                .with("figures", "USD 3bn")
                .with("cite.0.source", "report-" + key);
        assertThat(anew.save().statusCode()).isEqualTo(303);
        assertThat(figure(key)).isEqualTo("USD 3bn");
    }

    @Test
    void whoRetractsWhatWasCorrectedIsShownWhatStands() {
        var key = "overtaken-other";
        var fact = realised(key);
        var mine = form(key, "", fact, "retraction").with("reason", "Never happened");
        form(key, "", fact, "correction")
                .with("figures", "USD 2bn")
                .with("reason", "A misprint")
                .save();

        var refused = mine.save();

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Editor.words(refused))
                .contains("Somebody has corrected the fact meanwhile")
                .contains(": A misprint")
                .contains("Figures USD 2bn");
        assertThat(refused.asString()).contains("value=\"Never happened\"");
        assertThat(figure(key)).isEqualTo("USD 2bn");
        var address = "/desk/facts/" + standing(key) + "/retraction";
        assertThat(refused.asString()).contains("action=\"" + address + "#result\"");
        var again = new Editor.Filling(mine.editor(), address, Editor.hidden(refused)).with("reason", "Never happened");
        assertThat(again.save().statusCode()).isEqualTo(303);
        assertThat(standing(key)).isNull();
    }

    @Test
    void whoRetractsWhatWasRetractedHasNothingLeftToDo() {
        var key = "overtaken-twice";
        var fact = realised(key);
        var mine = form(key, "/fr", fact, "retraction").with("reason", "Never happened");
        form(key, "", fact, "retraction").with("reason", "Theirs").save();

        var refused = mine.save();

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Editor.words(refused)).contains("Quelqu’un a retiré le fait entre-temps");
        assertThat(refused.asString()).contains("value=\"Never happened\"");
    }

    @Test
    void anOldAddressLeadsToTheFormOfWhatStands() {
        var key = "overtaken-old";
        var fact = realised(key);
        form(key, "", fact, "correction")
                .with("figures", "USD 2bn")
                .with("reason", "A misprint")
                .save();

        var page = Editor.signedIn(TestTokens.WRITER).get("/desk/facts/" + fact + "/correction");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Editor.words(page)).contains("The fact was corrected before");
        assertThat(page.asString())
                .contains(">USD 2bn</textarea>")
                .contains("action=\"/desk/facts/" + standing(key) + "/correction#result\"");
    }
}
