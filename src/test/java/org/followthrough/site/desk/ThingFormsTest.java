package org.followthrough.site.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.followthrough.access.TestTokens;
import org.followthrough.database.TestDatabase;
import org.followthrough.dossier.Plants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Things are created, changed by two at once, closed and restored.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ThingFormsTest {

    @Test
    void eachKindOfThingIsCreatedInAForm() {
        var editor = Editor.signedIn(TestTokens.WRITER);

        created(editor.form("/desk/initiatives").with("name", "Things").with("currency", "USD"), "/initiatives/things");
        created(
                editor.form("/desk/parties").with("name", "Maker of things").with("identifiers", "lei: 5493"),
                "/parties/maker-of-things");
        created(
                editor.form("/desk/sources").with("title", "About things").with("published", "2025-01"),
                "/sources/about-things");
        created(
                editor.form("/desk/commitments?initiative=things")
                        .with("initiative", "things")
                        .with("title", "Make things")
                        .with("horizon.from", "2025")
                        .with("horizon.to", "2029")
                        .with("by", "maker-of-things"),
                "/commitments/make-things");
        created(
                editor.form("/desk/deals?initiative=things")
                        .with("initiative", "things")
                        .with("title", "A thing")
                        .with("nature", "capital")
                        .with("parties", "maker-of-things: owner")
                        .with("sites", "Abilene; US-TX; US; 32.45; -99.73\nElsewhere"),
                "/deals/a-thing");
        given().get("/api/v1/deals/a-thing")
                .then()
                .body("initiative", equalTo("things"))
                .body("sites[0].longitude", equalTo(-99.73f))
                .body("sites[1].name", equalTo("Elsewhere"))
                .body("parties[0].role", equalTo("owner"));
        assertThat(editor.form("/desk/deals/a-thing").fields()).containsEntry("_version", "1");
        assertThat(editor.get("/desk/deals/a-thing").asString()).contains("Abilene; US-TX; US; 32.45; -99.73");
    }

    private static void created(Editor.Filling form, String address) {
        var saved = form.save();
        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(303);
        assertThat(saved.header("Location")).endsWith(address);
    }

    @Test
    void whatIsMissingIsToldAtItsField() {
        var refused = Editor.signedIn(TestTokens.WRITER).form("/fr/desk/deals").save();

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains("Cela ne peut pas être enregistré ainsi")
                .contains("href=\"#f-title\"");
    }

    @ParameterizedTest
    @CsvSource({
        "'', two-en, Somebody else has changed it meanwhile, purchase",
        "/fr, two-fr, Quelqu’un d’autre l’a modifié, achat"
    })
    void twoEditorsOnOneThingSeeItBeforeTheyOverwrite(String language, String key, String said, String nature) {
        Plants.put(key, Plants.plant(key, "USD 1bn"));
        var path = language + "/desk/deals/plant-" + key;
        var editor = Editor.signedIn(TestTokens.WRITER);
        var mine = editor.form(path)
                .with("title", "My plant")
                .with("nature", "capital")
                .with("summary", "Mine")
                .with("parties", "maker-" + key + ": owner");
        var theirs = mine.with("title", "Their plant")
                .with("nature", "purchase")
                .without("summary")
                .with("_repeat", "none");
        assertThat(theirs.save().statusCode()).isEqualTo(303);

        var conflict = mine.save();

        assertThat(conflict.statusCode()).isEqualTo(412);
        assertThat(Editor.words(conflict))
                .contains(said)
                .contains("My plant")
                .contains("Their plant")
                .contains(nature);
        var chosen = new Editor.Filling(editor, path, Editor.hidden(conflict))
                .with("_pick.title", "theirs")
                .with("_pick.nature", "mine")
                .with("_pick.summary", "mine")
                .send();
        assertThat(chosen.statusCode()).as(chosen.asString()).isEqualTo(200);
        assertThat(chosen.asString()).contains("value=\"Their plant\"").contains(">Mine</textarea>");
        var again = new Editor.Filling(editor, path, Editor.hidden(chosen))
                .with("title", "Their plant")
                .with("nature", "capital")
                .with("summary", "Mine")
                .with("parties", "maker-" + key + ": owner");
        assertThat(again.save().statusCode()).isEqualTo(303);
        given().get("/api/v1/deals/plant-" + key)
                .then()
                .body("title", equalTo("Their plant"))
                .body("summary", equalTo("Mine"))
                .body("version", equalTo(3));
    }

    @Test
    void aThingIsClosedAndRestoredWithAReason() {
        Plants.put("desk-close", Plants.plant("desk-close", "USD 1bn"));
        var editor = Editor.signedIn(TestTokens.WRITER);
        var closing = editor.form("/desk/deals/plant-desk-close/closing");
        closing.save().then().statusCode(422).body(containsString("href=\"#f-reason\""));

        var preview = closing.with("reason", "It was never there").preview();
        assertThat(Editor.words(preview)).contains("$1bn, from 1 deal none"); // realised before, and no deal after
        var closed = closing.with("reason", "It was never there").save();
        assertThat(closed.statusCode()).as(closed.asString()).isEqualTo(303);
        given().get("/api/v1/deals/plant-desk-close").then().body("closedAt", notNullValue());

        assertThat(editor.text("/desk/deals/plant-desk-close/versions")).contains("closed");
        var restored = editor.form("/desk/deals/plant-desk-close/versions/1/restoration")
                .with("reason", "It was")
                .save();
        assertThat(restored.statusCode()).as(restored.asString()).isEqualTo(303);
        given().get("/api/v1/initiatives/desk-close/tracker")
                .then()
                .body("units[0].bases[0].realised.best", equalTo(1_000_000_000));
    }

    @Test
    void whatOthersReferToIsNotClosed() {
        Plants.put("desk-used", Plants.plant("desk-used", "USD 1bn"));

        var refused = Editor.signedIn(TestTokens.WRITER)
                .form("/desk/sources/report-desk-used/closing")
                .with("reason", "Not needed")
                .save();

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Editor.words(refused)).contains("is referred to by");
    }

    @Test
    void thereIsNoFormForWhatIsNotThere() {
        var editor = Editor.signedIn(TestTokens.WRITER);
        for (var path : new String[] {
            "/desk/deals/nowhere",
            "/desk/deals/nowhere/milestones",
            "/desk/facts/nothing/correction",
            "/desk/things",
            "/desk/parties/nowhere/versions"
        }) {
            editor.get(path).then().statusCode(404);
        }
    }
}
