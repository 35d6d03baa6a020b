package org.followthrough.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Design §3: what is no figure, and that the refusal says what was read and what would be right.
class FigureRefusalsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "USD",
                "5",
                "5bn",
                "bn 5",
                "k",
                "5 k",
                "a lot of money",
                "USD five",
                "USD .5",
                "USD 5.",
                "USD 1.2.3",
                "USD 5e9",
                "USD 5 billion",
                "USD 5bn jobs",
                "5 USD USD",
                "5 to",
                "USD ٥",
                "about",
                "about about USD 5",
                "about at least USD 5",
                "about up to USD 5",
                "estimated USD 5, up to 6",
                "at least",
                "at most USD 5",
                "up to",
                "between USD 3bn",
                "between USD 3bn and",
                "between USD 3bn or 4bn",
                "between USD 3bn and USD 4bn",
                "USD 20bn, up to USD 100bn",
                "USD 20bn up to 100bn",
                "USD 20bn, best 30bn",
                "USD 5bn a years",
                "USD 5bn per year",
                "USD 5bn for 5 years",
                "USD 5bn a year for years",
                "USD 5bn a year for 1.5 years",
                "USD 5bn a year for -1 years",
                "USD 5bn a year for 12345 years",
                "USD 5bn from",
                "USD 5bn from soon",
                "USD 5bn to date from 2028",
                "USD 5bn to date to date",
                "USD 5bn!",
                "$5bn"
            })
    void whatIsNoFigureIsRefused(String text) {
        var refusal = refusal(text);

        assertThat(refusal).hasMessage("\"%s\" is not a figure", text);
        assertThat(refusal.read()).isEqualTo(text);
        assertThat(refusal.expected().toString()).contains("USD 11.9bn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"USD -5", "-5 jobs", "at least USD -1bn", "between USD -1 and 4"})
    void anAmountBelowZeroIsRefused(String text) {
        assertThat(refusal(text)).hasMessage("\"%s\" is below zero", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "between USD 4bn and 3bn",
                "between USD 3bn and 4bn, best 5bn",
                "between USD 3bn and 4bn, best 2bn",
                "USD 20bn, up to 10bn",
                "at least USD 20bn, best 10bn"
            })
    void numbersOutOfOrderAreRefused(String text) {
        assertThat(refusal(text)).hasMessage("\"%s\" is out of order", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "USD 1000000000000tn",
                "USD 0.0000001",
                "USD 1.0000001",
                "1,000,000,000,000,000,000,000 GW",
                "USD 500000000000tn a year for 3 years",
                "between USD 1 and 1000000000000tn",
                "USD 1234567890123456789012345678901234567890"
            })
    void moreDigitsThanAreStoredAreRefused(String text) {
        var refusal = refusal(text);

        assertThat(refusal).hasMessageEndingWith("has more digits than are stored");
        assertThat(refusal.expected()).hasToString("at most 24 digits before the point and 6 behind it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"USD 5bn a year for 0 years", "USD 5bn a year for 1001 years"})
    void aTermOfNoYearsOrTooManyIsRefused(String text) {
        assertThat(refusal(text)).hasMessageEndingWith("is not a term");
    }

    @ParameterizedTest
    @ValueSource(strings = {"USD 5bn from 2025-13", "USD 5bn from 2025-02-30"})
    void aDateThatDoesNotExistIsRefused(String text) {
        assertThat(refusal(text)).hasMessageEndingWith("does not exist");
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        assertThat(refusal("USD " + "1".repeat(300))).hasMessageEndingWith("is not a figure");
    }

    @Test
    void aUnitThatIsTooLongIsRefused() {
        assertThat(refusal("5 " + "a".repeat(41))).hasMessageEndingWith("is not a unit");
    }

    @Test
    void theSameHoldsOfAFigureThatIsNotMadeFromText() {
        var dollars = new Unit("USD");
        var five = Range.exactly(BigDecimal.valueOf(5));

        assertThat(refusal(() -> Figure.of(dollars, Range.exactly(BigDecimal.valueOf(-5)))))
                .hasMessage("\"-5\" is below zero");
        assertThat(refusal(() -> new Figure(dollars, five, null, false, 3, null, false)))
                .hasMessage("\"3 years\" is not a term");
        assertThat(refusal(() ->
                        new Figure(dollars, Range.atLeast(BigDecimal.ONE), Qualifier.ABOUT, false, null, null, false)))
                .hasMessage("\"about\" goes with one number only");
    }

    static Unreadable refusal(String text) {
        return refusal(() -> Figure.of(text));
    }

    private static Unreadable refusal(ThrowingFigure figure) {
        return catchThrowableOfType(Unreadable.class, figure::read);
    }

    private interface ThrowingFigure {
        Figure read();
    }
}
