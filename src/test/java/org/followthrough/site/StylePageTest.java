package org.followthrough.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.followthrough.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The looks of the pages, as they are written down.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StylePageTest {

    private static final BigDecimal READABLE = new BigDecimal("4.5");

    @Test
    void everyColourOfTheSheetIsThere() {
        assertThat(Stream.of(Colour.values()).map(Colour::token)).containsExactlyElementsOf(Stylesheet.colours());
    }

    /// Black on white is 21 by definition; the greys are those whose ratio WCAG's own tables give.
    @ParameterizedTest
    @CsvSource({"#000000, #ffffff, 21.0", "#ffffff, #ffffff, 1.0", "#777777, #ffffff, 4.4", "#767676, #ffffff, 4.5"})
    void coloursAreAsFarApartAsWcagHasIt(String one, String other, BigDecimal apart) {
        assertThat(Colour.contrast(one, other)).isEqualByComparingTo(apart);
        assertThat(Colour.contrast(other, one)).isEqualByComparingTo(apart);
    }

    @ParameterizedTest
    @EnumSource(
            value = Colour.class,
            names = {"TEXT", "SOFT", "LINK", "GOOD", "BAD", "OPEN"})
    void textCanBeReadByDayAndAtNight(Colour colour) {
        var token = colour.token();

        assertThat(Colour.contrast(Stylesheet.light(token), Stylesheet.light("ground")))
                .isGreaterThanOrEqualTo(READABLE);
        assertThat(Colour.contrast(Stylesheet.dark(token), Stylesheet.dark("ground")))
                .isGreaterThanOrEqualTo(READABLE);
    }

    @ParameterizedTest
    @EnumSource(Space.class)
    void everyDistanceIsSaid(Space space) {
        assertThat(space.value()).isNotEmpty();
    }

    @Test
    void itIsMadeOfTheParts() {
        var said = Map.of("/style", "How the pages look", "/fr/style", "L’aspect des pages");
        said.forEach((path, title) -> assertThat(given().accept("text/html")
                        .get(path)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("<h1>" + title + "</h1>", "--k-realised", "#12395c", "class=\"verdict bad\"")
                .contains("class=\"number undisclosed\"", "class=\"number implied\"", "class=\"flags\"")
                .contains("class=\"ladder stack\"", "class=\"fault\"", "class=\"readback\"", "class=\"facts\"")
                .contains("k-pace", "k-less", "k-milestone", "k-land")
                .contains(">clamp(1.6rem, 1.1rem + 2.2vw, 2.35rem)<", ">68ch<")
                .doesNotContain("<td></td>")
                .contains("href=\"" + path + "\""));
    }
}
