package org.followthrough.tracker;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.followthrough.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TrackerResourceTest {

    private static final String TRACKER = "/api/v1/initiatives/stargate/tracker";
    private static final String ON_THE_DAY = TRACKER + "?asOf=2025-07-31";
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @BeforeEach
    void stargateIsOnRecord() {
        Stargate.isOnRecord();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-01-31", "2025-07-31"})
    void theNumbersAreThoseThatWereWorkedOutByHand(String day) {
        var tracker = ok(TRACKER + "?asOf=" + day);
        var expected = json(Stargate.resource("/cases/stargate.expected.json")).get(day);
        for (var field : expected.properties()) {
            if (field.getKey().equals("reconciliation")) {
                field.getValue()
                        .properties()
                        .forEach(claim -> contains(
                                byName(tracker.get("reconciliation"), "key", claim.getKey()),
                                claim.getValue(),
                                claim.getKey()));
            } else {
                isAsExpected(tracker, byName(tracker.get("units"), "unit", field.getKey()), field.getValue());
            }
        }
    }

    private static void isAsExpected(JsonNode tracker, JsonNode unit, JsonNode expected) {
        for (var field : expected.properties()) {
            var said = field.getValue();
            switch (field.getKey()) {
                case "commitments" ->
                    said.properties()
                            .forEach(each -> contains(
                                    commitment(tracker.get("commitments"), each.getKey())
                                            .at("/inForce/" + unit.get("unit").asText()),
                                    each.getValue(),
                                    each.getKey()));
                case "implied" ->
                    said.properties()
                            .forEach(each ->
                                    contains(basis(unit, each.getKey()).get("implied"), each.getValue(), "implied"));
                case "verdicts" ->
                    said.properties().forEach(each -> assertThat(
                                    basis(unit, each.getKey()).get("verdict"))
                            .isEqualTo(each.getValue()));
                case "programme", "brand", "sponsor" -> contains(basis(unit, field.getKey()), said, field.getKey());
                default -> contains(unit.get(field.getKey()), said, field.getKey());
            }
        }
    }

    @Test
    void nullIsWrittenWhereSomethingIsUnknownOrOpen() {
        var unit = byName(ok(ON_THE_DAY).get("units"), "unit", "USD");
        assertThat(unit.at("/announced/current/high").isNull()).isTrue();
        assertThat(basis(unit, "programme").at("/proposed/best").isNull()).isTrue();
        var megawatts = byName(ok(TRACKER + "?asOf=2025-01-31").get("units"), "unit", "MW");
        assertThat(basis(megawatts, "sponsor").get("verdict").isNull()).isTrue();
    }

    @Test
    void numbersAreInPlainDigits() {
        assertThat(given().get(ON_THE_DAY).asString())
                .contains("500000000000")
                .doesNotContainPattern("[:,\\[]-?[0-9.]+[eE]"); // outside of texts: the id of a fact may read 7e07
    }

    @Test
    void theLinkToItselfGivesTheSameAnswerForEver() {
        var first = ok(ON_THE_DAY + "&nature=service,capital&evidence=claimed&predating=net");
        var self = first.at("/_links/self/href").asText();
        assertThat(self).contains("asOf=2025-07-31", "knownAt=", "nature=capital,service", "predating=net");
        assertThat(ok(self)).isEqualTo(first);
    }

    @Test
    void whatTheReaderHasAlreadyIsNotSentAgain() {
        var tag = given().get(ON_THE_DAY).header("ETag");
        given().header("If-None-Match", tag)
                .get(ON_THE_DAY)
                .then()
                .statusCode(304)
                .header("ETag", tag);
        given().header("If-None-Match", tag)
                .get(TRACKER + "?asOf=2025-07-30")
                .then()
                .statusCode(200);
        assertThat(given().get(ON_THE_DAY).header("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void beforeItWasKnownThereWasNoInitiative() {
        refused(given().get(ON_THE_DAY + "&knownAt=2020-01-01"), 404, "stargate");
        refused(given().get("/api/v1/initiatives/moonshot/tracker"), 404, "moonshot");
    }

    @ParameterizedTest
    @CsvSource({
        "asOf=2025-07, asOf, 2025-07",
        "asOf=2025-02-30, asOf, 2025-02-30",
        "knownAt=yesterday, knownAt, yesterday",
        "publishedBy=2025, publishedBy, 2025",
        "currency=MW, currency, MW",
        "rateOn=x, rateOn, x",
        "nature=gift, nature, gift",
        "predating=maybe, predating, maybe",
        "evidence=good, evidence, good",
        "asof=2025-07-31, asof, asOf",
        "asOf=2025-07-31&asOf=2025-07-30, asOf, 2025-07-30",
        "unit=USD, unit, publishedBy"
    })
    void aWrongParameterIsNamedWithWhatWasRead(String query, String name, String said) {
        refused(given().get(TRACKER + "?" + query), 400, name, said);
    }

    @Test
    void aCurrencyWithoutARateIsRefused() {
        refused(given().get(ON_THE_DAY + "&currency=EUR"), 422, "currency", "EUR", "USD");
    }

    static Stream<String> numbers() {
        var stages = Stream.of("proposed", "agreed", "underway", "realised")
                .flatMap(stage -> Stream.of("programme", "brand", "sponsor").flatMap(basis -> Stream.of("USD", "MW")
                        .map(unit -> "unit=%s&basis=%s&stage=%s".formatted(unit, basis, stage))));
        var bridge = Stream.of(
                        "gross",
                        "nature",
                        "proposed",
                        "replaced",
                        "cancelled",
                        "reduced",
                        "share",
                        "overlap",
                        "agreed",
                        "not_underway",
                        "underway",
                        "not_realised",
                        "realised")
                .map(step -> "unit=USD&line=bridge." + step);
        var others = Stream.of(
                "line=announced",
                "line=announced.original",
                "line=announced.current",
                "line=pace",
                "line=implied&stage=agreed",
                "line=reconciliation.openai-on-its-own",
                "line=reconciliation.no-stargate-deal-yet",
                "line=announced&commitment=stargate-four-years",
                "unit=MW&line=announced",
                "");
        return Stream.of(stages, bridge, others).flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void theItemsOfAnExplanationAddUpToItsNumber(String number) {
        var explanation = ok(TRACKER + "/explanation?asOf=2025-07-31&" + number);
        assertThat(sum(explanation.get("items"), "best")).isEqualByComparingTo(orZero(explanation.at("/number/best")));
        assertThat(explanation.get("rules")).isNotEmpty();
        assertThat(ok(explanation.at("/_links/self/href").asText())).isEqualTo(explanation);
    }

    @Test
    void everyItemRestsOnFactsWithTheirSources() {
        var explanation = ok(TRACKER + "/explanation?asOf=2025-07-31&unit=USD&basis=sponsor&stage=agreed");
        var item = byName(explanation.get("items"), "key", "openai-coreweave");
        assertThat(item.at("/amount/best").decimalValue()).isEqualByComparingTo("15900000000");
        assertThat(item.at("/facts").findValuesAsText("kind")).contains("agreed", "extended");
        assertThat(item.at("/facts/0/citations/0/title").asText()).contains("Stargate");
        var id = item.at("/facts/0/id").asText();
        assertThat(ok("/api/v1/facts/" + id).get("id").asText()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "line=wealth; 400; line; bridge.overlap",
                "line=bridge.hope; 400; line; bridge.overlap",
                "line=reconciliation.nobody; 400; line; reconciliation.openai-on-its-own",
                "unit=jobs; 400; unit; MW",
                "unit=1; 400; unit; 1",
                "basis=none; 400; basis; sponsor",
                "stage=announced; 400; stage; realised",
                "commitment=nobody; 404; commitment; nobody",
                "every=day; 400; every; commitment"
            })
    void aNumberThatIsNotThereIsRefusedWithThoseThatAre(String query, int status, String name, String said) {
        refused(given().get(TRACKER + "/explanation?asOf=2025-07-31&" + query), status, name, said);
    }

    private static JsonNode ok(String path) {
        var answer = given().urlEncodingEnabled(false).get(path);
        assertThat(answer.statusCode()).as("%s: %s", path, answer.asString()).isEqualTo(200);
        return json(answer.asString());
    }

    private static void refused(Response answer, int status, String... said) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.asString()).contains(said);
    }

    private static void contains(JsonNode actual, JsonNode expected, String where) {
        if (expected.isObject()) {
            expected.properties()
                    .forEach(
                            each -> contains(actual.path(each.getKey()), each.getValue(), where + "." + each.getKey()));
        } else if (expected.isArray()) {
            assertThat(actual.size()).as(where).isEqualTo(expected.size());
            for (var at = 0; at < expected.size(); at++) {
                contains(actual.get(at), expected.get(at), where + "." + at);
            }
        } else if (expected.isNumber()) {
            assertThat(actual.isNumber()).as("%s is %s", where, actual).isTrue();
            assertThat(actual.decimalValue()).as(where).isEqualByComparingTo(expected.decimalValue());
        } else {
            assertThat(actual).as(where).isEqualTo(expected);
        }
    }

    private static BigDecimal sum(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> orZero(item.at("/amount/" + field)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal orZero(JsonNode number) {
        return number.isNumber() ? number.decimalValue() : BigDecimal.ZERO;
    }

    private static JsonNode basis(JsonNode unit, String word) {
        return byName(unit.get("bases"), "basis", word);
    }

    private static JsonNode commitment(JsonNode commitments, String key) {
        for (var each : commitments) {
            if (each.get("key").asText().equals(key)) {
                return each;
            }
            var part = commitment(each.get("parts"), key);
            if (!part.isMissingNode()) {
                return part;
            }
        }
        return JSON.missingNode();
    }

    private static JsonNode byName(JsonNode list, String field, String name) {
        for (var each : list) {
            if (each.get(field).asText().equals(name)) {
                return each;
            }
        }
        throw new AssertionError("No %s %s in %s".formatted(field, name, list));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
