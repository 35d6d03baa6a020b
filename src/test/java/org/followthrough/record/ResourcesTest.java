package org.followthrough.record;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.database.TestDatabase;
import org.followthrough.tracker.Stargate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ResourcesTest {

    private static final String API = "/api/v1/";

    @BeforeEach
    void stargateIsOnRecord() {
        Stargate.isOnRecord();
    }

    @ParameterizedTest
    @CsvSource({
        "initiatives, stargate, name, Stargate",
        "parties, sb-energy, parent, softbank",
        "sources, stargate-article, via, wsj-stargate-report",
        "commitments, stargate-immediate, partOf, stargate-four-years",
        "deals, openai-coreweave, nature, service"
    })
    void oneOfEachKindIsAnsweredWithItsTermsItsVersionAndItsFacts(String kind, String key, String field, String value) {
        given().get(API + kind + "/" + key)
                .then()
                .statusCode(200)
                .body("key", equalTo(key))
                .body(field, equalTo(value))
                .body("version", equalTo(1))
                .body("recordedAt", notNullValue())
                .body("closedAt", nullValue())
                .body("_links.self.href", equalTo(API + kind + "/" + key));
    }

    @ParameterizedTest
    @CsvSource({"initiatives, initiative", "parties, party", "sources, source", "commitments, commitment", "deals, deal"
    })
    void whatIsNotOnRecordIsNotFound(String kind, String word) {
        given().get(API + kind + "/nobody")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body(containsString(word))
                .body(containsString("nobody"));
    }

    @ParameterizedTest
    @CsvSource({
        "deals/openai-coreweave/milestones, 2, milestone",
        "deals/openai-coreweave/attributions, 1, attribution",
        "deals/openai-oracle/overlaps, 1, overlap",
        "deals/openai-coreweave/overlaps, 0, overlap",
        "commitments/stargate-immediate/statements, 3, statement",
        "initiatives/stargate/participations, 5, participation",
        "initiatives/stargate/claims, 2, claim",
        "initiatives/stargate/benchmarks, 1, benchmark",
        "initiatives/stargate/rates, 0, rate"
    })
    void factsAreListedByWhatTheyAreAbout(String path, int number, String type) {
        given().get(API + path)
                .then()
                .statusCode(200)
                .body("items", hasSize(number))
                .body("items.type", everyItem(equalTo(type)))
                .body("items.citations.flatten().title", everyItem(notNullValue()))
                .body("items.recorded.who", everyItem(notNullValue()))
                .body("next", nullValue());
        given().get(API + path.replaceFirst("/[^/]+/", "/nobody/")).then().statusCode(404);
    }

    @Test
    void aFactSaysWhatItSaysAndWhoSaysSo() {
        var milestone = "items.find { it.kind == 'agreed' }.";
        var id = given().get(API + "deals/openai-coreweave/milestones")
                .then()
                .body(milestone + "on", equalTo("2025"))
                .body(milestone + "figures", contains("USD 11.9bn"))
                .body(milestone + "citations[0].source", equalTo("stargate-article"))
                .body(milestone + "citations[0].at", equalTo("paragraph 8"))
                .body(milestone + "citations[0].via", equalTo("wsj-stargate-report"))
                .extract()
                .path(milestone + "id");
        given().get(API + "facts/" + id).then().statusCode(200).body("deal", equalTo("openai-coreweave"));
        given().get(API + "facts/01987b6e-9a70-7cc4-a4f5-0f4f2b3c6a11").then().statusCode(404);
        given().get(API + "facts/not-an-id").then().statusCode(404);
    }

    @Test
    void aListIsReadInPartsWithNothingLeftOutOrShownTwice() {
        var all = given().get(API + "parties?limit=200").jsonPath().getList("items.key", String.class);
        var read = new ArrayList<String>();
        var next = API + "parties?limit=2";
        while (next != null) {
            var part = given().urlEncodingEnabled(false).get(next).jsonPath();
            assertThat(part.getList("items")).hasSizeBetween(1, 2);
            read.addAll(part.getList("items.key", String.class));
            next = part.getString("_links.next.href");
        }
        assertThat(read).hasSizeGreaterThanOrEqualTo(9).isEqualTo(all).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "q=ORACLE; openai-oracle-extension, openai-oracle",
                "stage=agreed&q=oracle; openai-oracle-extension, openai-oracle",
                "stage=proposed; denton-data-centre, ohio-data-centre",
                "stage=underway; stargate-i-abilene",
                "stage=realised; ''",
                "basis=programme; ohio-data-centre",
                "basis=brand&initiative=stargate; denton-data-centre, stargate-i-abilene",
                "party=crusoe; stargate-i-abilene",
                "party=softbank; ohio-data-centre",
                "nature=loan; ''",
                "nature=capital&stage=proposed&country=US&q=denton; denton-data-centre",
                "country=FR; ''",
                "initiative=moonshot; ''",
                "updatedSince=2099-01-01; ''"
            })
    void dealsAreFoundByWhatIsKnownOfThem(String query, String keys) {
        var within = query.contains("initiative=") ? "" : "initiative=stargate&"; // others tell of other deals
        var found = given().get(API + "deals?sort=title&" + within + query)
                .jsonPath()
                .getList("items.key", String.class);
        assertThat(found).containsExactlyInAnyOrderElementsOf(keys.isEmpty() ? List.of() : List.of(keys.split(", ")));
    }

    @ParameterizedTest
    @CsvSource({"key", "title", "updated"})
    void dealsAreSortedBothWays(String sort) {
        var up = given().get(API + "deals?initiative=stargate&sort=" + sort)
                .jsonPath()
                .getList("items.key", String.class);
        var down = given().get(API + "deals?initiative=stargate&sort=-" + sort)
                .jsonPath()
                .getList("items.key", String.class);
        assertThat(down.reversed()).isEqualTo(up).hasSize(6);
        var first = given().get(API + "deals?initiative=stargate&limit=4&sort=-" + sort)
                .jsonPath();
        var rest = given().get(
                        API + "deals?initiative=stargate&limit=4&sort=-" + sort + "&after=" + first.getString("next"))
                .jsonPath();
        assertThat(rest.getList("items.key")).isEqualTo(down.subList(4, 6));
    }

    @ParameterizedTest
    @CsvSource({
        "deals?limit=0, limit",
        "deals?limit=201, 200",
        "deals?limit=many, many",
        "deals?after=nonsense, after",
        "deals?sort=size, updated",
        "deals?stage=announced, realised",
        "deals?basis=x, sponsor",
        "deals?country=usa, country",
        "deals?colour=red, colour",
        "deals?nature=gift, in_kind",
        "deals?updatedSince=now, updatedSince",
        "parties?sort=name, sort",
        "sources?limit=-1, limit",
        "deals/openai-coreweave?verbose=true, verbose",
        "deals/openai-coreweave/milestones?kind=agreed, kind"
    })
    void aWrongParameterIsNamed(String path, String said) {
        given().get(API + path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(containsString(said));
    }

    @Test
    void whatOneListGaveAsNextIsNotForAnother() {
        var next = given().get(API + "deals?limit=1&sort=key").jsonPath().getString("next");
        given().get(API + "deals?limit=1&sort=updated&after=" + next)
                .then()
                .statusCode(400)
                .body(containsString("after"));
        given().get(API + "deals/openai-coreweave/milestones?after=" + next)
                .then()
                .statusCode(400);
    }

    @Test
    void theSignsOfAPatternAreOrdinaryLetters() {
        given().queryParam("q", "%").get(API + "deals").then().statusCode(200).body("items", hasSize(0));
        given().queryParam("q", "_").get(API + "deals").then().body("items", hasSize(0));
        given().queryParam("q", "'; drop table deal; --")
                .get(API + "deals")
                .then()
                .body("items", hasSize(0));
        given().get(API + "deals").then().body("items", not(hasSize(0)));
    }
}
