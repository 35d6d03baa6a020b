package org.followthrough.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Design §3: what each written form means, and its canonical text.
class FigureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "open", textBlock = """
            USD 11.9bn                            | USD  | 11900000000  | 11900000000  | 11900000000
            about USD 100bn                       | USD  | 100000000000 | 100000000000 | 100000000000
            estimated USD 2bn                     | USD  | 2000000000   | 2000000000   | 2000000000
            at least USD 500bn                    | USD  | 500000000000 | 500000000000 | open
            at least USD 500bn, best 600bn        | USD  | 500000000000 | 600000000000 | open
            up to USD 500bn                       | USD  | 0            | 500000000000 | 500000000000
            USD 20bn, up to 100bn                 | USD  | 20000000000  | 20000000000  | 100000000000
            between USD 3bn and 4bn               | USD  | 3000000000   | 3500000000   | 4000000000
            between USD 3bn and 4bn, best 3.2bn   | USD  | 3000000000   | 3200000000   | 4000000000
            13,000 jobs                           | jobs | 13000        | 13000        | 13000
            up to 13,000 jobs                     | jobs | 0            | 13000        | 13000
            between 10,000 jobs and 13,000        | jobs | 10000        | 11500        | 13000
            0 jobs                                | jobs | 0            | 0            | 0
            """)
    void eachFormHasItsLowBestAndHigh(
            String text, String unit, BigDecimal low, BigDecimal best, @Nullable BigDecimal high) {
        var figure = Figure.of(text);

        assertThat(figure.unit()).isEqualTo(new Unit(unit));
        assertThat(figure.said()).isEqualTo(new Range(low, best, high));
        assertThat(figure.total()).isEqualTo(figure.said());
        assertThat(figure).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            11.9bn USD                            | USD 11.9bn
            jobs 13000                            | 13,000 jobs
            GBP_2019 55bn                         | 55bn GBP_2019
            at least 500bn USD                    | at least USD 500bn
            between 3bn and 4bn USD               | between USD 3bn and 4bn
            between 3bn USD and 4bn               | between USD 3bn and 4bn
            20bn USD, up to 100bn                 | USD 20bn, up to 100bn
            20bn, up to 100bn USD                 | USD 20bn, up to 100bn
            between 3 and 4 GW, best 3.2          | between 3,000 MW and 4,000, best 3,200
            30bn USD a year for 5 years           | USD 30bn a year for 5 years
            """)
    void theUnitStandsBeforeOrBehindTheNumber(String text, String canonical) {
        assertThat(Figure.of(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            USD 5k                    | 5000
            USD 5 k                   | 5000
            USD 5m                    | 5000000
            USD 5 m                   | 5000000
            USD 5bn                   | 5000000000
            USD 5 bn                  | 5000000000
            USD 5tn                   | 5000000000000
            USD 0.5 tn                | 500000000000
            5 bn USD                  | 5000000000
            USD 1.25m                 | 1250000
            USD 5                     | 5
            USD 0.000001              | 0.000001
            USD 999999999999tn        | 999999999999000000000000
            """)
    void aScaleStandsBehindTheNumber(String text, BigDecimal amount) {
        assertThat(Figure.of(text).said().best()).isEqualByComparingTo(amount);
    }

    @Test
    void eachNumberOfAFormHasItsOwnScale() {
        assertThat(Figure.of("between USD 900m and 1.1bn").said())
                .isEqualTo(range("900000000", "1000000000", "1100000000"));
        assertThat(Figure.of("between USD 3 and 4bn").said()).isEqualTo(range("3", "2000000001.5", "4000000000"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,000 jobs                | 1000
            1 000 jobs                | 1000
            12,345,678.5 jobs         | 12345678.5
            12 345 678.5 jobs         | 12345678.5
            1234567 jobs              | 1234567
            1,454 jobs                | 1454
            """)
    void digitsAreGroupedByThree(String text, BigDecimal amount) {
        assertThat(Figure.of(text).said().best()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1,5 jobs", "10,00 jobs", "1,0000 jobs", "1 000,000 jobs", "1,000 000 jobs", "1000,000 jobs"})
    void digitsGroupedOtherwiseAreRefused(String text) {
        assertThat(FigureRefusalsTest.refusal(text)).hasMessage("\"%s\" is not a figure", text);
    }

    @Test
    void gigawattsAreReadAsMegawatts() {
        assertThat(Figure.of("4.5 GW")).isEqualTo(Figure.of("4,500 MW"));
        assertThat(Figure.of("GW 4.5")).isEqualTo(Figure.of("4500 MW"));
        assertThat(Figure.of("about 1 GW a year for 2 years"))
                .isEqualTo(Figure.of("about 1,000 MW a year for 2 years"));
        assertThat(Figure.of("4.5 GW").unit())
                .isNotEqualTo(Figure.of("4.5 MW_IT").unit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 km", "5 m2", "5 bn_x", "5 ton", "5 kWh", "5 a_year", "5 MW_IT", "55bn GBP_2019"})
    void aUnitMayBeginLikeAScaleOrAWordOfTheGrammar(String text) {
        assertThat(Figure.of(text)).hasToString(text);
    }

    @Test
    void aQualifierIsKeptAndChangesNoAmount() {
        assertThat(Figure.of("about USD 100bn").qualifier()).isEqualTo(Qualifier.ABOUT);
        assertThat(Figure.of("estimated USD 100bn").qualifier()).isEqualTo(Qualifier.ESTIMATED);
        assertThat(Figure.of("USD 100bn").qualifier()).isNull();
        assertThat(Figure.of("about USD 100bn").said())
                .isEqualTo(Figure.of("USD 100bn").said());
    }

    @Test
    void soMuchAYearForSomeYearsIsTheirProduct() {
        var figure = Figure.of("between USD 30bn and 40bn a year for 5 years");

        assertThat(figure.total()).isEqualTo(range("150000000000", "175000000000", "200000000000"));
        assertThat(figure.isWithoutTerm()).isFalse();
        assertThat(figure).hasToString("between USD 30bn and 40bn a year for 5 years");
        assertThat(Figure.of("USD 30bn a year for 1 years")).hasToString("USD 30bn a year for 1 year");
        assertThat(Figure.of("at least USD 2bn a year for 3 years").total())
                .isEqualTo(Range.atLeast(amount("6000000000")));
    }

    @Test
    void soMuchAYearWithNoTermHasNoTotalOfItsOwn() {
        var figure = Figure.of("USD 30bn a year from 2028");

        assertThat(figure.isWithoutTerm()).isTrue();
        assertThat(figure.total()).isNull();
        assertThat(figure.from()).isEqualTo(PartialDate.of("2028"));
        assertThat(figure).hasToString("USD 30bn a year from 2028");
    }

    @Test
    void soMuchAYearOverWholeMonthsIsTimesTheMonthsOverTwelve() {
        // January 2025 to January 2029, both included: 49 months, so 30bn × 49 ÷ 12 = 122.5bn
        var horizon = new Period(PartialDate.of("2025-01"), PartialDate.of("2029-01"));

        assertThat(Figure.of("USD 30bn a year").totalOver(horizon.wholeMonths()))
                .isEqualTo(Range.exactly(amount("122500000000")));
        assertThat(Figure.of("at least USD 100 a year").totalOver(1)) // 8.333…
                .isEqualTo(Range.atLeast(amount("8.33")));
        assertThat(Figure.of("USD 30bn a year").totalOver(0)).isEqualTo(Range.ZERO);
    }

    @Test
    void whenItIsDueIsShownAndChangesNoTotal() {
        assertThat(Figure.of("USD 5bn from 2028-07").total())
                .isEqualTo(Figure.of("USD 5bn").total());
        assertThat(Figure.of("USD 5bn from 2028-07-01")).hasToString("USD 5bn from 2028-07-01");
    }

    @Test
    void aLevelIsMarkedToDate() {
        assertThat(Figure.of("281 jobs to date").toDate()).isTrue();
        assertThat(Figure.of("281 jobs").toDate()).isFalse();
        assertThat(Figure.of("at least USD 3bn from 2024 to date")).hasToString("at least USD 3bn from 2024 to date");
        assertThat(Figure.of("USD 1bn a year for 2 years from 2024 to date"))
                .hasToString("USD 1bn a year for 2 years from 2024 to date");
    }

    @Test
    void figuresThatSayTheSameAreEqual() {
        assertThat(Figure.of("USD 0.5bn")).isEqualTo(Figure.of("  500,000,000.00 USD "));
        assertThat(Figure.of("between USD 3bn and 4bn, best 3.5bn")).isEqualTo(Figure.of("between USD 3bn and 4bn"));
        assertThat(Figure.of("between 0 jobs and 5, best 5")).isEqualTo(Figure.of("up to 5 jobs"));
    }

    private static BigDecimal amount(String text) {
        return new BigDecimal(text);
    }

    private static Range range(String low, String best, String high) {
        return new Range(amount(low), amount(best), amount(high));
    }
}
