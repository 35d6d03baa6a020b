package org.followthrough.record;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.dossier.Plants.plant;
import static org.followthrough.dossier.Plants.put;
import static org.followthrough.dossier.Plants.several;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.followthrough.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was on record before: versions of terms, facts with their chain, and the log of all that changed.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PastResourcesTest {

    private static final String API = "/api/v1/";

    @Test
    void givenTermsThatChanged_whenTheirVersionsAreRead_thenEachIsAsItWas() {
        put("rewritten", plant("rewritten", "USD 10bn"));
        put(
                "rewritten",
                plant("rewritten", "USD 10bn")
                        .replace("title: Plant\n    nature: capital", "title: Works\n    nature: loan"));
        var versions = API + "deals/plant-rewritten/versions";

        given().get(versions)
                .then()
                .statusCode(200)
                .body("items.number", contains(2, 1))
                .body("items.terms.title", contains("Works", "Plant"))
                .body("items.initiative", everyItem(equalTo("rewritten")))
                .body("items.who", everyItem(notNullValue()))
                .body("items.closed", everyItem(nullValue()))
                .body("items[0].supersededAt", nullValue())
                .body("items[1].supersededAt", notNullValue());
        given().get(versions + "?limit=1")
                .then()
                .body("items.number", contains(2))
                .body("next", notNullValue());
        given().get(versions + "/1")
                .then()
                .statusCode(200)
                .body("terms.nature", equalTo("capital"))
                .body("_links.deal.href", equalTo(API + "deals/plant-rewritten"));
        given().get(versions + "/2/difference")
                .then()
                .statusCode(200)
                .body("comparedTo", equalTo(1))
                .body("changes.pointer", contains("/nature", "/title"))
                .body("changes.before", contains("capital", "Plant"))
                .body("changes.after", contains("loan", "Works"))
                .body("patch.title", equalTo("Works"));
        given().get(versions + "/1/difference?to=2")
                .then()
                .body("patch", equalTo(Map.of("title", "Plant", "nature", "capital")));
        given().get(versions + "/1/difference")
                .then()
                .body("comparedTo", nullValue())
                .body("patch.key", equalTo("plant-rewritten"));
    }

    @Test
    void givenADealThatWasDroppedAndCameBack_whenItsVersionsAreRead_thenTheySayWhenItWasClosed() {
        put("dropping", several("dropping", 2, "USD 1bn"));
        put("dropping", several("dropping", 1, "USD 1bn"));
        var versions = API + "deals/dropping-2/versions";

        given().get(versions)
                .then()
                .body("items", hasSize(1))
                .body("items[0].closed.who", equalTo("tester"))
                .body("items[0].closed.why", notNullValue())
                .body("items[0].closed.at", notNullValue());

        put("dropping", several("dropping", 2, "USD 1bn"));

        given().get(versions)
                .then()
                .body("items.number", contains(2, 1))
                .body("items[0].closed", nullValue())
                .body("items[1].closed.who", equalTo("tester"));
    }

    @ParameterizedTest
    @CsvSource({
        "deals/nobody/versions, 404, nobody",
        "deals/nobody/versions/1, 404, nobody",
        "deals/nobody/versions/1/difference, 404, nobody",
        "deals/plant-single/versions/7, 404, version 7 of the deal",
        "deals/plant-single/versions/first, 404, version first of the deal",
        "deals/plant-single/versions/1/difference?to=9, 404, version 9 of the deal",
        "deals/plant-single/versions/1/difference?to=none, 400, a whole number",
        "initiatives/single/versions/1, 200, single",
        "parties/maker-single/versions/1, 200, maker-single",
        "sources/report-single/versions/1, 200, report-single",
        "commitments/promise-single/versions/1, 200, promise-single",
        "commitments/promise-single/versions?q=nothing-like-it, 200, items"
    })
    void versionsOfEveryKindAreFoundAndOthersAreNot(String path, int status, String says) {
        put("single", plant("single", "USD 10bn"));

        given().get(API + path).then().statusCode(status).body(containsString(says));
    }

    @Test
    void givenAFactThatWasCorrectedTwice_whenAnyOfThemIsRead_thenTheWholeChainIsShown() {
        put("chained", plant("chained", "USD 10bn"));
        var first = realised("chained");
        put("chained", plant("chained", "USD 9bn"));
        var second = realised("chained");
        put("chained", plant("chained", "USD 8bn"));
        var third = realised("chained");

        given().get(API + "facts/" + second)
                .then()
                .statusCode(200)
                .body("id", equalTo(second))
                .body("figures", contains("USD 9bn"))
                .body("supersedes.id", contains(first))
                .body("supersedes[0].href", equalTo(API + "facts/" + first))
                .body("supersedes[0].recorded.who", equalTo("tester"))
                .body("supersededBy.id", contains(third))
                .body("current", equalTo(third))
                .body("_links.current.href", equalTo(API + "facts/" + third));
        given().get(API + "facts/" + third)
                .then()
                .body("supersedes.id", contains(first, second))
                .body("supersededBy", empty());
        given().get(API + "facts/" + first).then().body("supersededBy.id", contains(second, third));
    }

    @Test
    void givenAFactThatWasRetracted_whenItIsRead_thenNoneIsCurrent() {
        put("retracting", several("retracting", 2, "USD 1bn"));
        var fact = given().get(API + "deals/retracting-2/milestones").jsonPath().getString("items[0].id");
        put("retracting", several("retracting", 1, "USD 1bn"));

        given().get(API + "facts/" + fact)
                .then()
                .body("current", nullValue())
                .body("recorded.supersededAt", notNullValue())
                .body("supersededBy", empty());
    }

    @Test
    void theLogIsReadInPartsFromEitherEndWithNothingLeftOutOrShownTwice() {
        put("logged", plant("logged", "USD 10bn"));
        put("logged", plant("logged", "USD 9bn"));
        var newest = all("newest");
        var oldest = all("oldest");

        assertThat(newest).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        assertThat(newest.reversed()).isEqualTo(oldest).isSorted();
    }

    private static List<Integer> all(String order) {
        var ids = new ArrayList<Integer>();
        var address = API + "changes?initiative=logged&limit=4&order=" + order;
        while (address != null) {
            var page = given().urlEncodingEnabled(false)
                    .get(address)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            var items = page.<Integer>getList("items.id");
            ids.addAll(items);
            address = items.isEmpty() ? null : page.getString("_links.next.href");
        }
        return ids;
    }

    @Test
    void givenWhoFollowsFromTheOldestEnd_whenTheEndIsReached_thenTheAnswerStillSaysHowToGoOn() {
        put("awaited", plant("awaited", "USD 10bn"));
        var next = given().get(API + "changes?initiative=awaited&order=oldest&limit=200")
                .jsonPath()
                .getString("next");
        var address = API + "changes?initiative=awaited&order=oldest&after=" + next;
        given().get(address).then().body("items", empty()).body("next", equalTo(next));

        put("awaited", plant("awaited", "USD 9bn"));

        given().get(address)
                .then()
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("correction"))
                .body("items[0].subject.kind", equalTo("deal"))
                .body("items[0].subject.key", equalTo("plant-awaited"))
                .body("items[0].before.figures", hasItem("USD 10bn"))
                .body("items[0].after.figures", hasItem("USD 9bn"))
                .body("items[0].initiative", equalTo("awaited"))
                .body("items[0]._links.fact.href", containsString("/facts/"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "initiative=filtered&kind=delivery; 1",
                "initiative=filtered&kind=delivery,correction; 2",
                "initiative=filtered&kind=delivery&kind=correction; 2",
                "initiative=filtered&kind=closure; 0",
                "initiative=no-such; 0",
                "subject=commitment:promise-filtered; 2",
                "subject=deal:plant-filtered&kind=correction; 1",
                "initiative=filtered&who=nobody; 0",
                "initiative=filtered&kind=correction&who=tester; 1",
                "initiative=filtered&until=2020-01-01; 0",
                "initiative=filtered&since=2999-01-01; 0",
                "initiative=filtered&kind=correction&since=2020-01-01&until=2999-01-01T00:00:00Z; 1",
                "fact=01987b6e-9a70-7cc4-a4f5-0f4f2b3c6a11; 0"
            })
    void theLogIsFiltered(String query, int number) {
        if (given().get(API + "changes?initiative=filtered")
                .jsonPath()
                .getList("items")
                .isEmpty()) {
            put("filtered", plant("filtered", "USD 10bn"));
            put("filtered", plant("filtered", "USD 9bn"));
        }

        given().get(API + "changes?" + query).then().statusCode(200).body("items", hasSize(number));
    }

    @ParameterizedTest
    @CsvSource({
        "kind=nothing, kind",
        "subject=plant, subject",
        "subject=plant:x, subject",
        "fact=x, fact",
        "since=yesterday, since",
        "since=2025-02-30, since",
        "until=tomorrow, until",
        "order=random, order",
        "limit=0, limit",
        "after=x, after",
        "q=x, q"
    })
    void whatCannotBeReadIsRefused(String query, String field) {
        given().get(API + "changes?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("faults.pointer", contains(field))
                .body(containsString(field));
    }

    private static String realised(String key) {
        return given().get(API + "deals/plant-%s/milestones".formatted(key))
                .jsonPath()
                .getString("items.find { it.kind == 'realised' }.id");
    }
}
