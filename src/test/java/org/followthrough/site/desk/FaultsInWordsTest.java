package org.followthrough.site.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.followthrough.access.TestTokens;
import org.followthrough.database.TestDatabase;
import org.followthrough.dossier.Plants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is wrong, and what would be right, is said in the language of the page.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FaultsInWordsTest {

    /// The words of a page, with plain spaces where French has others.
    private static String words(Response page) {
        return Editor.words(page).replaceAll("[ \u00a0\u202f]+", " ").replaceAll(" ([.,])", "$1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''  | words-en | "31/7/2025" is not a date. Right would be: a date that exists, such as 2025, 2025-07    \
            | "USD ten" is not a figure. Right would be: a figure such as "USD 11.9bn"                               \
            | Right would be: the kind planned, or neither
            /fr | words-fr | « 31/7/2025 » n’est pas une date. Il faudrait : une date qui existe, comme 2025, 2025-07 \
            | « USD ten » n’est pas un chiffre lisible. Il faudrait : un chiffre comme « USD 11.9bn »                 \
            | Il faudrait : la nature « planned », ou ni l’un ni l’autre
            """)
    void ofAFieldThatCannotBeRead(String language, String key, String date, String figure, String due) {
        Plants.put(key, Plants.plant(key, "USD 1bn"));

        var refused = Editor.signedIn(TestTokens.WRITER)
                .form(language + "/desk/deals/plant-" + key + "/milestones")
                .with("kind", "realised")
                .with("on", "31/7/2025")
                .with("figures", "USD ten")
                .with("due", "2026")
                .with("cite.0.source", "report-" + key)
                .preview();

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(words(refused)).contains(date).contains(figure).contains(due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''  | rule-en | There is no source "nowhere" | The initiative does not count in MW. Right would be: a figure
            /fr | rule-fr | La source « nowhere » n’existe pas | L’initiative ne compte pas en MW. Il faudrait : un chiffre
            """)
    void ofARuleThatIsBroken(String language, String key, String source, String unit) {
        Plants.put(key, Plants.plant(key, "USD 1bn"));

        var refused = Editor.signedIn(TestTokens.WRITER)
                .form(language + "/desk/deals/plant-" + key + "/milestones")
                .with("kind", "realised")
                .with("on", "2025-07")
                .with("figures", "5 MW")
                .with("cite.0.source", "nowhere")
                .save();

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(words(refused)).contains(source).contains(unit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''  | used-en | The source "report-used-en" is referred to by | There is a party "maker-used-en" already
            /fr | used-fr | La source « report-used-fr » sert ailleurs : | L’acteur « maker-used-fr » existe déjà :
            """)
    void ofAFormAsAWhole(String language, String key, String inUse, String exists) {
        Plants.put(key, Plants.plant(key, "USD 1bn"));
        var editor = Editor.signedIn(TestTokens.WRITER);

        var used = editor.form(language + "/desk/sources/report-" + key + "/closing")
                .with("reason", "Not needed")
                .save();
        var taken = editor.form(language + "/desk/parties")
                .with("key", "maker-" + key)
                .with("name", "Maker")
                .save();

        assertThat(used.statusCode()).isEqualTo(409);
        assertThat(words(used)).contains(inUse);
        assertThat(taken.statusCode()).isEqualTo(409);
        assertThat(words(taken)).contains(exists);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''  | Line 2, column 24 : "usd?" is not a unit. Right would be: | The file is not YAML: | Right would be: YAML 1.2
            /fr | Ligne 2, colonne 24 : « usd? » n’est pas une unité. Il faudrait : | Le fichier n’est pas du YAML. \
            | Il faudrait : du YAML 1.2
            """)
    void ofADossier(String language, String unit, String malformed, String expected) {
        var editor = Editor.signedIn(TestTokens.WRITER);
        var path = language + "/desk/dossier";
        var form = new Editor.Filling(editor, path, Editor.hidden(editor.get(path))).with("_do", "try");

        var wrong = form.with("text", "dossier: 1\ninitiative: {currency: usd?, name: x}\n")
                .send();
        var none = form.with("text", "dossier: 1\n initiative: [").send();

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(words(wrong)).contains(unit);
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(words(none)).contains(malformed).contains(expected);
        assertThat(words(none).contains("expected <block end>")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''  | The token is not known here.      | The form is not one of this session: load the page again
            /fr | Le jeton n’est pas connu ici.     | Le formulaire n’est pas de cette session : rechargez la page
            """)
    void ofASession(String language, String token, String form) {
        var refused = Editor.browser().formParam("token", "nonsense").post(language + "/login");
        var foreign = Editor.signedIn(TestTokens.WRITER)
                .form(language + "/desk/parties")
                .with("_form", "wrong")
                .with("name", "x")
                .save();

        assertThat(words(refused)).contains(token);
        assertThat(words(foreign)).contains(form);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''  | "about a lot" is not a figure. Right would be: a figure such as | at least USD 500bn: low $500bn
            /fr | « about a lot » n’est pas un chiffre lisible. Il faudrait : un chiffre comme \
            | at least USD 500bn : minimum 500
            """)
    void ofAFigureWhileItIsTyped(String language, String fault, String reading) {
        var editor = Editor.signedIn(TestTokens.WRITER);

        assertThat(figure(editor, language, "about a lot")).contains(fault);
        assertThat(figure(editor, language, "at least USD 500bn")).contains(reading);
    }

    private static String figure(Editor editor, String language, String text) {
        var read = editor.request()
                .accept("application/json")
                .queryParam("text", text)
                .get(language + "/desk/figure")
                .jsonPath()
                .<String, String>getMap("");
        return String.join("", read.values()).replace('\u202f', ' ');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /initiatives/nowhere         | 404 | There is no initiative "nowhere"
            /fr/initiatives/nowhere      | 404 | L’initiative « nowhere » n’existe pas
            /deals/nowhere               | 404 | There is no deal "nowhere"
            /fr/deals/nowhere            | 404 | Le contrat « nowhere » n’existe pas
            /report?fact=none            | 404 | There is no fact "none"
            /fr/report?fact=none         | 404 | Le fait « none » n’existe pas
            /initiatives/x?asOf=31.7.    | 400 | Right would be a whole day, such as 2025-07-31.
            /fr/initiatives/x?asOf=31.7. | 400 | Serait correct : un jour entier, comme 2025-07-31.
            /initiatives/x?asof=x        | 400 | asof : There is no parameter "asof" here
            /fr/initiatives/x?asof=x     | 400 | asof : Le paramètre « asof » n’existe pas ici
            """)
    void ofAnAddress(String address, int status, String said) {
        var page = Editor.browser().get(address);

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(words(page)).contains(said);
    }

    @Test
    void theApiSaysItInEnglishWhateverAReaderPrefers() {
        given().header("Accept-Language", "fr")
                .get("/api/v1/deals/nowhere")
                .then()
                .statusCode(404)
                .body("detail", equalTo("There is no deal \"nowhere\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''  | empty-en | Nothing is chosen yet. Right would be: one of the list                                    \
            | No source is named yet. Right would be: the key of a source on record                                 \
            | Nobody has answered yet. Right would be: one of the answers | What each kind does                     \
            | More of the same. Its figure is added to the value.
            /fr | empty-fr | Rien n’est encore choisi. Il faudrait : un choix de la liste                             \
            | Aucune source n’est encore indiquée. Il faudrait : la clé d’une source du registre                     \
            | La question attend encore une réponse. Il faudrait : une des réponses | Ce que fait chaque sorte      \
            | Davantage de la même chose. Son chiffre s’ajoute à la valeur.
            """)
    void ofWhatWasLeftOut(
            String language, String key, String kind, String source, String same, String help, String extended) {
        Plants.put(key, Plants.several(key, 2, "USD 1bn"));
        var editor = Editor.signedIn(TestTokens.WRITER);
        var deal = language + "/desk/deals/plant-" + key;

        var empty = editor.form(deal + "/milestones").save();
        var unanswered = editor.form(deal + "/overlaps")
                .with("deals", "plant-%1$s\n%1$s-2".formatted(key))
                .save();

        assertThat(words(empty)).contains(kind, source, help, extended).doesNotContain("[{source", "\"kind\"");
        assertThat(words(unanswered)).contains(same);
    }
}
