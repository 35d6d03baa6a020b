package org.followthrough.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The list of all is found by verdict however long it is.
@QuarkusTest
@QuarkusTestResource(value = CrowdDatabase.class, restrictToAnnotatedClass = true)
class VerdictsOfManyTest {

    private static final int ALL = 1050;
    private static final int EACH = ALL / 3;
    private static final int AT_ONCE = 75;
    private static final String DAY = "&asOf=2025-07-31";
    private static final Pattern LINE = Pattern.compile("href=\"/initiatives/(crowd-[0-9]+)\\?");

    @Inject
    Judgements judgements;

    /// A third of them has delivered all it promised, a third a tenth of it and nothing since 2022, a third has
    /// no deal.
    @BeforeEach
    void manyAreOnRecord() {
        if (given().get("/api/v1/sources/crowd-report").statusCode() == 200) {
            return;
        }
        put("""
                {"method": "POST", "path": "/sources", "body":
                    {"key": "crowd-report", "title": "Report", "published": "2025-01"}}""");
        for (var from = 0; from < ALL; from += AT_ONCE) {
            put(IntStream.range(from, from + AT_ONCE)
                    .mapToObj(VerdictsOfManyTest::one)
                    .collect(Collectors.joining(",")));
        }
    }

    private static void put(String operations) {
        given().contentType("application/json")
                .body("{\"reason\": \"for the tests\", \"operations\": [%s]}".formatted(operations))
                .post("/api/v1/changesets")
                .then()
                .statusCode(200);
    }

    private static String one(int number) {
        var promise = """
                {"method": "POST", "path": "/initiatives", "body":
                    {"key": "crowd-%1$d", "name": "Crowd %1$d", "currency": "USD", "units": ["USD"]}},
                {"method": "POST", "path": "/commitments", "body":
                    {"key": "vow-%1$d", "initiative": "crowd-%1$d", "title": "Vow", "kind": "pledge",
                     "horizon": {"from": "2020", "to": "2030"}}},
                {"method": "POST", "path": "/commitments/vow-%1$d/statements", "body":
                    {"kind": "announced", "on": "2020-06-01", "figures": ["USD 10bn"], "cite": [{"source": "crowd-report"}]}}
                """;
        var deal = """
                ,{"method": "POST", "path": "/deals", "body":
                    {"key": "line-%1$d", "initiative": "crowd-%1$d", "title": "Line"}},
                {"method": "POST", "path": "/deals/line-%1$d/attributions", "body":
                    {"towards": "vow-%1$d", "basis": "programme", "cite": [{"source": "crowd-report"}]}},
                """ + realised("2022-01-01", number % 3 == 0 ? "USD 10bn" : "USD 1bn");
        return (number % 3 == 2 ? promise : promise + deal).formatted(number);
    }

    private static String realised(String on, String amount) {
        return """
                {"method": "POST", "path": "/deals/line-%%1$d/milestones", "body":
                    {"kind": "realised", "on": "%s", "figures": ["%s"], "cite": [{"source": "crowd-report"}]}}
                """.formatted(on, amount);
    }

    @Test
    void eachOfThemIsFoundOnce() {
        assertThat(found("fulfilled")).isEqualTo(keys(0));
        assertThat(found("stalled")).isEqualTo(keys(1));
        assertThat(found("not_recorded")).isEqualTo(keys(2));
        assertThat(page("/?verdict=withdrawn" + DAY)).contains(">0 initiatives<");
    }

    @Test
    void whatWasJudgedIsNotJudgedAgainUntilItsRecordChanges() {
        put(one(5002).replace("Crowd", "Herd"));
        var herd = "&q=Herd" + DAY;
        assertThat(page("/?verdict=stalled" + herd)).contains(">1 initiative<");
        var judged = judgements.count();
        assertThat(page("/?verdict=fulfilled" + herd)).contains(">0 initiatives<");
        assertThat(judgements.count()).isEqualTo(judged);

        put(realised("2025-07-01", "USD 9bn").formatted(5002));

        assertThat(page("/?verdict=stalled" + herd)).contains(">0 initiatives<");
        assertThat(page("/?verdict=fulfilled" + herd)).contains(">1 initiative<");
        assertThat(judgements.count()).isEqualTo(judged + 1);
    }

    @Test
    void thoseOfTodayAreWorkedOutAhead() {
        judgements.allAhead().await().indefinitely();
        var judged = judgements.count();
        page("/?verdict=stalled");

        assertThat(judgements.count()).isEqualTo(judged).isGreaterThanOrEqualTo(2 * ALL);
    }

    @Test
    void whatTheListIsNarrowedToIsReadAnewWhenSomethingIsWritten() {
        var nothing = "/?verdict=withdrawn&q=nobody";
        assertThat(page(nothing)).doesNotContain(">Iceland<");
        put("""
                {"method": "POST", "path": "/initiatives", "body":
                    {"key": "geyser", "name": "Geyser", "currency": "EUR", "country": "IS", "units": ["EUR"]}}""");

        assertThat(page(nothing)).contains(">Iceland<");
    }

    private static Set<String> keys(int third) {
        return IntStream.range(0, ALL)
                .filter(number -> number % 3 == third)
                .mapToObj("crowd-%d"::formatted)
                .collect(Collectors.toSet());
    }

    private static Set<String> found(String verdict) {
        var found = new HashSet<String>();
        var pages = EACH / Index.AT_ONCE;
        for (var number = 1; number <= pages; number++) {
            var page = page("/?q=Crowd&verdict=%s&page=%d%s".formatted(verdict, number, DAY));
            assertThat(page).contains(">%d initiatives<".formatted(EACH));
            LINE.matcher(page).results().forEach(line -> found.add(line.group(1)));
        }
        return found;
    }

    private static String page(String address) {
        return given().urlEncodingEnabled(false)
                .accept("text/html")
                .get(address)
                .asString();
    }
}
