package org.followthrough.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.followthrough.database.TestDatabase;
import org.followthrough.dossier.Plants;
import org.followthrough.tally.Rule;
import org.followthrough.tracker.Stargate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PagesTest {

    private static final String DAY = "?asOf=2025-07-31";
    private static final String TRACKER = "/initiatives/stargate" + DAY;
    private static final Pattern ELSEWHERE = Pattern.compile("/initiatives/(?!stargate|hostile)");
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

    @BeforeEach
    void theDossiersAreOnRecord() {
        put("stargate", Told.stargate());
        put("hostile", HOSTILE);
    }

    @Test
    void theFirstSentenceOfTheTrackerIsMadeOfItsNumbers() {
        assertThat(text(TRACKER))
                .contains("Of at least $500bn announced in January 2025, no deal had been agreed under the initiative"
                        + " itself by 31 July 2025; its sponsors had agreed at least $15.9bn on their own, from 1 of 4"
                        + " deals with a known amount.");
    }

    @Test
    void theTrackerShowsTheLadderWithRangesAndNeverAZeroForWhatNobodySaid() {
        assertThat(text(TRACKER))
                .contains("at least $15.9bn from 1 of 4 deals")
                .contains("rules of thumb suggest between $90bn and $180bn (best $180bn) from 2 deals")
                .contains("at least 4.5 GW (best 9 GW) from 2 of 4 deals")
                .contains("undisclosed 1 deal")
                .contains("Not started no agreed deal is on record")
                .contains("Behind less is realised than a steady pace would have")
                .contains("$70.8bn")
                .contains("$84.1bn")
                .contains("$30bn a year from 2028 – so much a year, for an undisclosed number of years")
                .doesNotContain("$0 from");
    }

    @Test
    void aNumberLeadsToAnExplanationThatAddsUp() {
        assertThat(text("/initiatives/stargate/explanation?unit=USD&basis=sponsor&stage=agreed&asOf=2025-07-31"))
                .contains("at least $15.9bn")
                .contains("Use of CoreWeave's GPUs")
                .contains("Total $15.9bn $15.9bn open")
                .contains("agreed $11.9bn")
                .contains("extended $4bn")
                .contains("Le démantèlement de l'Initiative Stargate, July 2025; paragraph 8");
    }

    @Test
    void whereOneDealCountsInPartTheOthersSayThatTheyCountWholly() {
        Plants.put("north-line", Stargate.resource("/dossiers/north-line.yaml"));
        var agreed = "/initiatives/north-line/explanation?unit=GBP_2019&basis=brand&stage=agreed&asOf=2025-07-31";

        assertThat(given().accept("text/html").get(agreed).asString()).contains("<td>50%</td>", "<td>100%</td>");
        assertThat(given().accept("text/html").get("/fr" + agreed).asString())
                .contains("<td>50\u00a0%</td>", "<td>100\u00a0%</td>");
    }

    @Test
    void everyLinkOfEveryPageLeadsSomewhere() {
        var seen = new LinkedHashSet<String>();
        var next = new ArrayDeque<>(List.of("/" + DAY, "/fr/" + DAY));
        while (!next.isEmpty()) {
            var address = next.poll();
            // What links for ever lead to is the same again, and other tests have initiatives of their own.
            if (address.contains("knownAt=") || ELSEWHERE.matcher(address).find() || !seen.add(address)) {
                continue;
            }
            var answer = given().urlEncodingEnabled(false)
                    .accept("text/html, */*;q=0.1")
                    .get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            if (answer.contentType().startsWith("text/html") && !address.startsWith("/docs")) {
                LINK.matcher(answer.asString())
                        .results()
                        .forEach(link -> next.add(link.group(1).replace("&amp;", "&")));
            }
        }
        assertThat(seen).hasSizeGreaterThan(100);
    }

    @Test
    void theChoiceIsKeptInAllLinks() {
        LINK.matcher(html(TRACKER + "&evidence=documented").asString())
                .results()
                .map(link -> link.group(1))
                .filter(link -> link.matches("/(initiatives/.+|deals|commitments|parties|sources)/.*"))
                .filter(link -> !link.contains("/moved?")) // which is about days of its own
                .filter(link -> !link.endsWith("/versions")) // which are all there are, whatever was chosen
                .filter(link -> !link.endsWith(".atom")) // what is followed goes on, whatever was chosen
                .forEach(link -> assertThat(link).contains("asOf=2025-07-31").contains("evidence=documented"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/method",
                "/style",
                "/initiatives/stargate",
                "/deals/openai-coreweave",
                "/commitments/stargate-immediate",
                "/parties/openai",
                "/sources/stargate-article"
            })
    void aPageRunsNoScriptAndAsksNobodyElse(String address) {
        given().accept("text/html")
                .get(address)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Content-Security-Policy", containsString("default-src 'none'; style-src 'self';"))
                .body(not(matchesPattern("(?s).*<script(?! type=\"application/ld\\+json\">).*")))
                .body(not(containsString("style=")))
                .body(not(containsString("src=\"http")))
                .body(containsString("<html lang=\"en\">"))
                .body(containsString("href=\"#main\""));
    }

    @Test
    void entityPagesLinkAcross() {
        assertThat(text("/deals/openai-coreweave" + DAY))
                .contains("Use of CoreWeave's GPUs", "OpenAI customer", "extended $4bn", "a sponsor’s own");
        assertThat(text("/commitments/stargate-immediate" + DAY))
                .contains("Invest at once reduced", "announced $100bn", "said by Elon Musk", "undisclosed");
        assertThat(text("/parties/sb-energy" + DAY)).contains("SB Energy", "Belongs to SoftBank");
        assertThat(text("/sources/stargate-article" + DAY))
                .contains("Relays The Wall Street Journal", "Language French", "agreed $11.9bn");
    }

    @Test
    void theListOfAllSaysWhatBecameOfEach() {
        assertThat(text("/" + DAY)).contains("Stargate", "at least $500bn", "at least $15.9bn from 1 of 4 deals");
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void theMethodExplainsEveryRule(Rule rule) {
        assertThat(html("/method").asString()).contains("id=\"" + rule.word() + "\"");
    }

    @Test
    void whatSomebodyWroteIsNeverMarkup() {
        var page = html("/initiatives/hostile?asOf=2025-07-31").asString();

        assertThat(page)
                .contains("&lt;script&gt;")
                .doesNotContainPattern("<script(?! type=\"application/ld\\+json\">)")
                .contains("<bdi>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/initiatives/nothing",
                "/deals/nothing",
                "/commitments/nothing",
                "/parties/nothing",
                "/sources/nothing",
                "/no/such/address"
            })
    void whatIsNotThereIsSaidOnAPage(String address) {
        given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get(address)
                .then()
                .statusCode(404)
                .contentType(startsWith("text/html"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("There is nothing here"))
                .body(containsString("All initiatives"));
    }

    @Test
    void aProgramIsToldOfAProblemAsAProgram() {
        given().accept("application/json")
                .get("/no/such/address")
                .then()
                .statusCode(404)
                .body("status", equalTo(404));
        given().accept("text/html").get("/api/v1/deals/nothing").then().contentType(not(startsWith("text/html")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"asOf=yesterday", "asOf=2025-02-30", "evidence=rumour", "currency=MW", "asof=2025-07-31"})
    void aChoiceThatCannotBeReadIsNamed(String choice) {
        given().accept("text/html")
                .get("/initiatives/stargate?" + choice)
                .then()
                .statusCode(400)
                .contentType(startsWith("text/html"))
                .body(containsString("This address cannot be read"))
                .body(containsString("<code>" + choice.substring(0, choice.indexOf('=')) + "</code>"));
    }

    @Test
    void anEmptyFieldOfTheFormIsNoChoice() {
        given().accept("text/html")
                .get(TRACKER + "&knownAt=&publishedBy=&currency=&rateOn=&evidence=claimed&predating=include")
                .then()
                .statusCode(200);
    }

    @Test
    void theTablesCanBeHadAsFiles() {
        given().get("/initiatives/stargate.csv" + DAY)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(containsString(",USD,sponsor,agreed,15900000000,15900000000,,4,1,behind,stargate-article,"))
                .body(containsString(",USD,brand,agreed,,,,1,0,behind,stargate-article,"));
        given().get("/initiatives/stargate/deals.csv" + DAY)
                .then()
                .statusCode(200)
                .body(containsString("openai-coreweave,Use of CoreWeave's GPUs,"));
        given().get("/initiatives/hostile/deals.csv" + DAY)
                .then()
                .statusCode(200)
                .body(containsString("'=HYPERLINK"));
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
                .replaceAll("[\\s\\u00a0]+", " ");
    }

    private static void put(String key, String yaml) {
        var answer = given().contentType("application/yaml")
                .body(yaml.getBytes(StandardCharsets.UTF_8))
                .queryParam("reason", "for the tests")
                .put("/api/v1/initiatives/%s/dossier".formatted(key));
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 204);
    }

    /// Names as nobody should give them.
    private static final String HOSTILE = """
            dossier: 1
            initiative: {key: hostile, name: "<script>alert(1)</script> مبادرة", currency: USD, units: [USD]}
            sources:
              - {key: hostile-source, title: "\\"><img src=x onerror=alert(1)>", published: 2025-01-01}
            commitments:
              - key: hostile-commitment
                title: "%s"
                kind: pledge
                statements:
                  - {kind: announced, on: 2025-01-01, figures: [USD 1bn], cite: [{source: hostile-source}]}
            deals:
              - key: hostile-deal
                title: "=HYPERLINK(\\"x\\")"
                nature: capital
                milestones:
                  - {kind: agreed, on: 2025-01-01, cite: [{source: hostile-source, at: "<b>here</b>"}]}
                attributions:
                  - {towards: hostile, basis: programme, cite: [{source: hostile-source}]}
            """.formatted("x".repeat(200));
}
