package org.followthrough.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.followthrough.database.TestDatabase;
import org.followthrough.dossier.Plants;
import org.followthrough.tracker.Stargate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How things hang together: what may be the same, what became of a promise, who owns whom, and where things are.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TiesTest {

    private static final String DAY = "?asOf=2025-07-31";
    private static final String TRACKER = "/initiatives/stargate" + DAY;

    @BeforeEach
    void theDossierIsOnRecord() {
        Stargate.isOnRecord();
    }

    private static String page(String path) {
        var page = given().accept("text/html").get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return page.asString();
    }

    private static String words(String html) {
        return html.replaceAll("<[^>]*>", " ").replace("&#39;", "'").replaceAll("\\s+", " ");
    }

    /// The section under a heading.
    private static String section(String path, String id) {
        var found = Pattern.compile("<section aria-labelledby=\"" + id + "\">.*?</section>", Pattern.DOTALL)
                .matcher(page(path));
        assertThat(found.find()).as(id).isTrue();
        return found.group();
    }

    @Test
    void theTrackerTellsWhichDealsMayBeTheSame() {
        var perhaps = section(TRACKER, "perhaps");

        assertThat(perhaps)
                .contains("href=\"/deals/openai-oracle" + DAY, "href=\"/deals/openai-oracle-extension" + DAY);
        assertThat(words(perhaps))
                .contains("Perhaps the same")
                .contains("may be the same")
                .contains("may be the same 4.5 GW told twice")
                .contains("paragraph 8");
        assertThat(words(section("/fr" + TRACKER, "perhaps"))).contains("Peut-être un seul et même");
        var rows = Pattern.compile("perhaps the same as <a href=\"/deals/(openai-oracle[a-z-]*)\\?")
                .matcher(section(TRACKER, "deals"))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(rows).containsExactlyInAnyOrder("openai-oracle", "openai-oracle-extension");
        assertThat(page("/initiatives/stargate?asOf=2025-07-31")).doesNotContain("/desk/initiatives");
        assertThat(words(page("/deals/openai-oracle" + DAY))).contains("Perhaps the same");
    }

    @Test
    void aPromiseWithoutADealOfItsOwnSaysSo() {
        assertThat(words(section(TRACKER, "commitments"))).contains("No deal is attributed to this promise itself.");
        assertThat(words(section("/fr" + TRACKER, "commitments")))
                .contains("Aucun contrat n’est rattaché à cette promesse elle-même.");
    }

    @Test
    void aPromiseListsWhatBecameOfIt() {
        Plants.put(
                "ties-became",
                Plants.plant("ties-became", "USD 1bn")
                        .replace("{towards: ties-became,", "{towards: promise-ties-became,"));

        assertThat(words(section("/initiatives/ties-became", "commitments")))
                .contains("What became of it")
                .contains("Plant – realised March 2025 ; $1bn agreed, underway, realised")
                .doesNotContain("No deal is attributed");
        assertThat(words(section("/commitments/promise-ties-became", "became"))).contains("Plant – realised");
    }

    @Test
    void whoOwnsWhomIsOnTheTrackerAndOnBothPages() {
        var owners = section(TRACKER, "participations");

        assertThat(owners).contains("href=\"/parties/sb-energy" + DAY);
        assertThat(words(owners)).contains("SB Energy → SoftBank");
        assertThat(words(page("/parties/softbank"))).contains("Owns SB Energy");
        assertThat(words(page("/parties/sb-energy"))).contains("Belongs to SoftBank");
        Plants.put("ties-alone", Plants.plant("ties-alone", "USD 1bn"));
        assertThat(words(page("/initiatives/ties-alone"))).doesNotContain("Who owns whom");
    }

    @Test
    void placesAreListedAlsoWithoutAMap() {
        assertThat(words(section(TRACKER, "unplaced")))
                .contains("Ohio, US-OH")
                .contains("Abilene, US-TX")
                .contains("Denton, US-TX")
                .contains("no coordinates on record");
        assertThat(words(section("/fr" + TRACKER, "unplaced"))).contains("pas de coordonnées enregistrées");
        Plants.put("ties-nowhere", Plants.plant("ties-nowhere", "USD 1bn"));
        assertThat(page("/initiatives/ties-nowhere")).doesNotContain("id=\"unplaced\"");
    }
}
