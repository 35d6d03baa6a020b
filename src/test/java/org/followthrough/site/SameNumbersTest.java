package org.followthrough.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.followthrough.database.TestDatabase;
import org.followthrough.dossier.DossierWriter;
import org.followthrough.dossier.Dossiers;
import org.followthrough.dossier.Format;
import org.followthrough.dossier.Plants;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every number of a page is in the JSON of the same question, whatever the dossier.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SameNumbersTest {

    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2022, 2, 28), LocalDate.of(2023, 7, 31), LocalDate.of(2030, 1, 1));

    private static final Pattern NUMBER =
            Pattern.compile("<data value=\"([^\"]+)\"(?: data-low=\"([^\"]+)\")?(?: data-high=\"([^\"]+)\")?");
    private static final Pattern UNMARKED = Pattern.compile("<a class=\"number (known|implied)\"[^>]*>(?!<data )");
    private static final Pattern TIMELINE = Pattern.compile("(?s)<section aria-labelledby=\"timeline\">.*?</section>");
    private static final Pattern DATA = Pattern.compile("href=\"(/api/v1/initiatives/[^\"]+/timeline[^\"]*)\"");

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @ParameterizedTest
    @ValueSource(longs = {301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311})
    void everyNumberOfATrackerIsInItsJson(long seed) {
        var dossier = Dossiers.of(seed);
        var key = dossier.initiative().key();
        Plants.put(key, DossierWriter.text(dossier, Format.YAML, false));

        var all = new HashSet<BigDecimal>();
        for (var day : DAYS) {
            var question = "/initiatives/%s%s?asOf=" + day;
            var page = get(question.formatted(key, ""));
            var timeline = TIMELINE.matcher(page);
            assertThat(timeline.find()).isTrue();

            assertThat(UNMARKED.matcher(page).results().map(found -> found.group(0)))
                    .isEmpty();
            assertThat(json("/api/v1" + question.formatted(key, "/tracker")))
                    .containsAll(marked(timeline.replaceFirst("")));
            assertThat(timelines(timeline.group())).containsAll(marked(timeline.group()));
            all.addAll(marked(page));
        }
        assertThat(all).isNotEmpty();
    }

    private static String get(String address) {
        var answer =
                given().urlEncodingEnabled(false).accept("text/html, */*;q=.1").get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.asString();
    }

    /// What is marked up as a number, without its sign: what a bridge takes off has one on the page alone.
    private static Set<BigDecimal> marked(String page) {
        return NUMBER.matcher(page)
                .results()
                .flatMap(found -> IntStream.rangeClosed(1, 3).mapToObj(found::group))
                .filter(number -> number != null)
                .map(number -> plain(new BigDecimal(number)))
                .collect(Collectors.toSet());
    }

    private static Set<BigDecimal> timelines(String section) {
        var numbers = new HashSet<BigDecimal>();
        DATA.matcher(section)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .forEach(address -> numbers.addAll(json(address)));
        return numbers;
    }

    private static Set<BigDecimal> json(String address) {
        var numbers = new HashSet<BigDecimal>();
        try {
            collect(MAPPER.readTree(get(address)), numbers);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return numbers;
    }

    private static void collect(JsonNode node, Set<BigDecimal> numbers) {
        if (node.isNumber()) {
            numbers.add(plain(node.decimalValue()));
        }
        node.forEach(each -> collect(each, numbers));
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.abs().stripTrailingZeros();
    }
}
