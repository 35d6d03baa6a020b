package org.followthrough.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.followthrough.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages in each language, and what the reader looks for in them.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LanguagesTest {

    private static final String DAY = "?asOf=2025-07-31";
    private static final String TRACKER = "/initiatives/stargate" + DAY;

    @BeforeEach
    void theDossierIsOnRecord() {
        put("stargate", Told.stargate());
    }

    /// By a party that another dossier says belongs to SoftBank.
    private static final String THEIRS = """
            dossier: 1
            initiative: {key: theirs, name: By theirs alone, currency: USD, units: [USD]}
            sources:
              - {key: theirs-source, title: A source, published: 2025-01-01}
            parties:
              - {key: sb-energy, name: SB Energy, parent: softbank}
            commitments:
              - key: theirs-commitment
                title: A commitment
                kind: pledge
                by: [sb-energy]
                statements:
                  - {kind: announced, on: 2025-01-01, figures: [USD 1bn], cite: [{source: theirs-source}]}
            """;

    @Test
    void theTrackerSpeaksFrenchAtItsOwnAddress() {
        assertThat(text("/fr/initiatives/stargate" + DAY))
                .contains("Sur au moins 500 Md$ annoncés en janvier 2025, aucun contrat n’avait été conclu")
                .contains("au moins 4,5 GW (le plus probable : 9 GW) d’après 2 contrats sur 4")
                .contains("Non commencé aucun contrat conclu n’est enregistré")
                .doesNotContain("Announced")
                .doesNotContain("agreed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/method", "/initiatives/stargate", "/deals/openai-coreweave", "/parties/openai"})
    void aPageSaysInWhichLanguageItIsAndWhereTheOtherIs(String address) {
        var french = html("/fr" + address + DAY.repeat(address.equals("/method") ? 0 : 1))
                .asString();

        assertThat(french)
                .contains("<html lang=\"fr\">")
                .containsPattern("hreflang=\"en\" href=\"http://[^\"/]+" + Pattern.quote(address))
                .containsPattern("hreflang=\"fr\" href=\"http://[^\"/]+/fr" + Pattern.quote(address));
    }

    @Test
    void whatIsNotThereIsSaidInFrenchToo() {
        given().accept("text/html")
                .get("/fr/initiatives/nothing")
                .then()
                .statusCode(404)
                .body(containsString("Il n’y a rien ici"));
        given().accept("text/html").get("/fr").then().statusCode(200).body(containsString("<html lang=\"fr\">"));
    }

    @Test
    void initiativesAreFoundByNameAndFiltered() {
        assertThat(text("/?q=STARG")).contains("1 initiative", "Stargate");
        assertThat(text("/?q=nobody")).contains("No initiative matches");
        assertThat(text("/?country=US" + DAY.replace('?', '&'))).contains("Stargate");
        assertThat(text("/?verdict=behind" + DAY.replace('?', '&'))).contains("Stargate");
        assertThat(text("/?verdict=fulfilled" + DAY.replace('?', '&'))).doesNotContain("Stargate United");
        assertThat(text("/?unit=MW&sort=latest")).contains("Stargate");
    }

    @Test
    void initiativesAreFoundByWhoTakesPart() {
        put("theirs", THEIRS);
        assertThat(text("/?party=softbank&q=stargate")).contains("1 initiative", "Stargate");
        assertThat(text("/?party=SoftBank&unit=MW&country=US&q=stargate")).contains("1 initiative");
        assertThat(text("/fr/?party=coreweave&q=stargate")).contains("1 initiative");
        assertThat(text("/?party=SB+Energy&q=stargate&country=FR")).contains("No initiative matches");
        assertThat(text("/?party=softbank&q=theirs")).contains("1 initiative ", "By theirs alone");
        assertThat(text("/?party=sb-energy&q=theirs")).contains("1 initiative");
        assertThat(text("/?party=openai&q=theirs"))
                .contains("No initiative matches")
                .doesNotContain("no party");
    }

    @Test
    void aPartyThatIsNotOnRecordIsNamed() {
        assertThat(text("/?party=nobody<b>"))
                .contains("There is no party “nobody&lt;b&gt;” on record.", "No initiative matches", "0 initiatives");
        assertThat(text("/fr/?party=nobody")).contains("Aucun acteur « nobody » n’est enregistré.");
    }

    @Test
    void theFilterByPartyIsOfferedAndKept() {
        var page = html("/?party=softbank&sort=latest&page=2").asString();
        var wanted = new HomeAsked.Wanted("", "", null, null, "softbank", HomeAsked.Sort.LATEST, 2);

        assertThat(wanted.on(3)).containsSequence("party", "softbank", "sort", "latest", "page", "3");
        assertThat(page)
                .contains("<option value=\"softbank\">SoftBank</option>")
                .contains("name=\"party\" value=\"softbank\"")
                .contains("party=softbank&amp;sort=latest&amp;page=2\" hreflang=\"fr\"");
    }

    @Test
    void dealsAreSearchedAndSorted() {
        assertThat(text(TRACKER + "&q=coreweave")).contains("1 deal found").contains("Use of CoreWeave's GPUs");
        assertThat(text(TRACKER + "&q=nobody")).contains("No deal matches");
        assertThat(text(TRACKER + "&sort=name&stage=agreed")).contains("deals found");
    }

    @Test
    void onlyTheUnitThatWasChosenIsShown() {
        var all = text(TRACKER);
        var power = text(TRACKER + "&unit=MW");

        assertThat(all).contains("Promised and delivered, in US dollars", "Promised and delivered, in megawatts");
        assertThat(power)
                .contains("Promised and delivered, in megawatts", "Chosen: only megawatts")
                .doesNotContain("Promised and delivered, in US dollars", "in US dollars, with its sponsors’ own deals");
        assertThat(html(TRACKER + "&unit=MW").asString())
                .contains("<option value=\"MW\" selected>megawatts</option>")
                .contains("<input type=\"hidden\" name=\"unit\" value=\"MW\">");
        assertThat(text("/fr" + TRACKER + "&unit=MW")).contains("Choix : seulement mégawatts");
        assertThat(text(TRACKER + "&unit=USD&currency=USD")).contains("Promised and delivered, in US dollars");
    }

    @Test
    void aUnitInWhichNothingIsCountedIsRefused() {
        given().accept("text/html")
                .get(TRACKER + "&unit=jobs")
                .then()
                .statusCode(400)
                .body(containsString("There is no unit"))
                .body(containsString("one of USD, MW"));
        given().accept("text/html")
                .get("/fr" + TRACKER + "&unit=jobs")
                .then()
                .statusCode(400)
                .body(containsString("jobs"));
    }

    @Test
    void theSentenceIsQuotedWithItsDayAndALinkThatStays() {
        assertThat(html(TRACKER).asString())
                .containsPattern(
                        "<p class=\"cite\">“Of at least \\$500bn announced[^<]*\\.” Stargate, as of 31 July 2025,"
                                + " as known on [^<]* Followthrough, <a href=\"http[^\"]*asOf=2025-07-31&amp;knownAt=");
        assertThat(text("/fr" + TRACKER)).contains("« Sur au moins 500 Md$ annoncés en janvier 2025");
    }

    @Test
    void aDealSaysWhyItsAmountIsNotKnown() {
        assertThat(text("/deals/openai-oracle" + DAY))
                .contains("US dollars undisclosed")
                .contains("On record, and in no sum: $30bn a year from 2028 – so much a year, for an undisclosed number"
                        + " of years.");
    }

    @Test
    void frenchPagesAreFrenchAllThrough() {
        assertThat(text("/fr" + TRACKER))
                .contains("OpenAI client", "4,5 GW conclus", "Étape", "5 GW correspondent à environ 100 Md$")
                .contains("OpenAI participe comme promoteur, depuis janvier 2025", "Dollars américains : ")
                .doesNotContain("customer", "Pas ", " fut ");
        assertThat(text("/fr/sources/stargate-article" + DAY)).doesNotContain("Relayé par", "Publié ");
    }

    private static Response html(String address) {
        var answer = given().accept("text/html").get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer;
    }

    /// What a page says, without its markup.
    private static String text(String address) {
        return html(address)
                .asString()
                .replaceAll("(?s)<head>.*?</head>|<span class=\"label\"[^>]*>[^<]*</span>", "")
                .replaceAll("</?(a|bdi|cite|data|strong|em)( [^>]*)?>", "")
                .replaceAll("<[^>]*>", " ")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    private static void put(String key, String yaml) {
        var answer = given().contentType("application/yaml")
                .body(yaml.getBytes(StandardCharsets.UTF_8))
                .queryParam("reason", "for the tests")
                .put("/api/v1/initiatives/%s/dossier".formatted(key));
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 204);
    }
}
