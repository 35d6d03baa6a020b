package org.followthrough.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.database.TestDatabase;
import org.followthrough.figure.Figure;
import org.followthrough.figure.PartialDate;
import org.followthrough.figure.Period;
import org.followthrough.figure.Range;
import org.followthrough.figure.Unit;
import org.followthrough.tally.Amount;
import org.followthrough.tally.Share;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FormatsTest {

    private static final Unit USD = new Unit("USD");
    private static final Unit MW = new Unit("MW");

    @Inject
    Languages languages;

    private Formats english;
    private Formats french;

    @BeforeEach
    void languagesAreThere() {
        english = languages.of("/").formats();
        french = languages.of("/fr/").formats();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500000000000 | USD | $500bn",
                "15900000000 | USD | $15.9bn",
                "70757880617.04 | USD | $70.8bn",
                "999960000000 | USD | $1tn",
                "1234567 | USD | $1.23m",
                "1234000 | USD | $1.234m",
                "13000 | USD | $13,000",
                "0 | USD | $0",
                "12.345 | USD | $12.3",
                "-4000000000 | USD | −$4bn",
                "3000000000 | EUR | €3bn",
                "3000000000 | GBP | £3bn",
                "3000000000 | JPY | ¥3bn",
                "3000000000 | CHF | CHF 3bn",
                "900 | MW | 900 MW",
                "4500 | MW | 4.5 GW",
                "-4500 | MW | −4.5 GW",
                "10000 | MW | 10 GW",
                "1234 | MW | 1,234 MW",
                "12345 | MW | 12.3 GW",
                "6908.54 | MW | 6.91 GW",
                "4500 | MW_IT | 4,500 MW IT",
                "1789.29 | jobs | 1,790 jobs",
                "123456 | jobs | 123,456 jobs",
                "1 | jobs | 1 job",
                "0 | jobs | 0 jobs",
                "13000 | jobs | 13,000 jobs",
                "2500000 | jobs | 2.5m jobs",
                "100 | GBP_2019 | 100 GBP 2019",
            })
    void aNumberIsReadable(BigDecimal amount, String unit, String expected) {
        assertThat(plain(english.readable(amount, new Unit(unit)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15900000000 | USD | $15.9bn",
                "70757880617.04 | USD | $70,757,880,617.04",
                "1234500000 | USD | $1,234.5m",
                "4500 | MW | 4,500 MW",
                "-15925000000 | USD | −$15.925bn",
            })
    void anExactNumberHidesNothing(BigDecimal amount, String unit, String expected) {
        assertThat(plain(english.exact(amount, new Unit(unit)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-9435000000 | USD | −$9.44bn",
                "70757880617.04 | USD | $70.8bn",
                "1234 | MW | 1.23 GW",
                "1234 | jobs | 1,230 jobs",
                "999999 | jobs | 1m jobs",
                "0 | USD | $0",
            })
    void whatIsWorkedOutHasThreeDigits(BigDecimal amount, String unit, String expected) {
        assertThat(plain(english.worked(amount, new Unit(unit)))).isEqualTo(expected);
    }

    @Test
    void anAmountSaysWhatIsKnownOfIt() {
        assertThat(usd("500", "500", null)).isEqualTo("at least $500bn");
        assertThat(usd("4.5", "9", null)).isEqualTo("at least $4.5bn (best $9bn)");
        assertThat(usd("500", "500", "500")).isEqualTo("$500bn");
        assertThat(usd("0", "500", "500")).isEqualTo("up to $500bn");
        assertThat(usd("20", "20", "100")).isEqualTo("$20bn, up to $100bn");
        assertThat(usd("3", "3.5", "4")).isEqualTo("between $3bn and $4bn");
        assertThat(usd("3", "3.2", "4")).isEqualTo("between $3bn and $4bn (best $3.2bn)");
        assertThat(usd("0", "0", "0")).isEqualTo("$0");
    }

    @Test
    void anAmountThatNobodySaidIsNeverZero() {
        assertThat(english.text(Amount.UNDISCLOSED, USD)).isEqualTo("undisclosed");
        assertThat(english.text(new Amount(BigDecimal.ZERO, null, new BigDecimal("4000000000")), USD))
                .isEqualTo("undisclosed, at most $4bn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "USD 30bn a year from 2028 | $30bn a year from 2028",
                "USD 30bn a year for 5 years | $30bn a year for 5 years",
                "USD 30bn a year for 1 year | $30bn a year for 1 year",
                "about USD 100bn | about $100bn",
                "estimated USD 100bn | an estimated $100bn",
                "400 jobs to date | 400 jobs to date",
                "10 GW | 10 GW",
            })
    void aFigureKeepsAllThatWasSaid(String figure, String expected) {
        assertThat(plain(english.text(Figure.of(figure)))).isEqualTo(expected);
    }

    @Test
    void aDateIsAsPreciseAsItIsKnown() {
        assertThat(english.text(PartialDate.of("2025"))).isEqualTo("2025");
        assertThat(english.text(PartialDate.of("2025-07"))).isEqualTo("July 2025");
        assertThat(english.text(LocalDate.of(2025, 7, 31))).isEqualTo("31 July 2025");
        assertThat(english.text(Instant.parse("2025-07-31T14:05:59.9Z"))).isEqualTo("31 July 2025, 14:05 UTC");
    }

    @Test
    void aPeriodSaysWhichEndIsOpen() {
        var from = PartialDate.of("2025-01");
        var to = PartialDate.of("2029");
        assertThat(english.text(new Period(from, to))).isEqualTo("January 2025 to 2029");
        assertThat(english.text(new Period(from, null))).isEqualTo("since January 2025");
        assertThat(english.text(new Period(null, to))).isEqualTo("until 2029");
        assertThat(english.text(Period.ALWAYS)).isEqualTo("always");
    }

    @Test
    void aShareIsInPercent() {
        assertThat(plain(english.percent(new BigDecimal("0.125")))).isEqualTo("12.5%");
        assertThat(plain(english.text(Share.MAYBE))).isEqualTo("between 0% and 100% (best 0%)");
        assertThat(plain(english.text(new Share(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE))))
                .isEqualTo("100%");
    }

    @Test
    void aUnitHasAName() {
        assertThat(english.name(USD)).isEqualTo("US dollars");
        assertThat(english.name(MW)).isEqualTo("megawatts");
        assertThat(english.name(new Unit("EUR"))).isEqualTo("euros");
        assertThat(english.name(new Unit("GBP"))).isEqualTo("pounds sterling");
        assertThat(english.name(new Unit("JPY"))).isEqualTo("yen");
        assertThat(english.name(new Unit("MW_IT"))).isEqualTo("MW IT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500000000000 | USD | 500 Md$",
                "70757880617.04 | USD | 70,8 Md$",
                "2000000000000 | USD | 2 000 Md$",
                "13000 | USD | 13 000 $",
                "-4000000000 | EUR | −4 Md€",
                "3000000000 | CHF | 3 Md CHF",
                "4500 | MW | 4,5 GW",
                "900 | MW | 900 MW",
                "2500000 | jobs | 2,5 M emplois",
                "1 | jobs | 1 emploi",
                "0 | jobs | 0 emploi",
            })
    void aNumberIsReadableInFrench(BigDecimal amount, String unit, String expected) {
        assertThat(plain(french.readable(amount, new Unit(unit)))).isEqualTo(expected);
    }

    @Test
    void datesAndPeriodsAreFrenchInFrench() {
        assertThat(french.text(LocalDate.of(2018, 1, 1))).isEqualTo("1er janvier 2018");
        assertThat(french.text(LocalDate.of(2025, 7, 31))).isEqualTo("31 juillet 2025");
        assertThat(french.text(new Period(PartialDate.of("2025-04"), PartialDate.of("2029"))))
                .isEqualTo("d’avril 2025 à 2029");
        assertThat(french.text(new Period(PartialDate.of("2018-01-01"), PartialDate.of("2027-12-31"))))
                .isEqualTo("du 1er janvier 2018 au 31 décembre 2027");
        assertThat(french.text(new Period(null, PartialDate.of("2029-03")))).isEqualTo("jusqu’en mars 2029");
        assertThat(plain(french.text(Figure.of("about USD 100bn")))).isEqualTo("environ 100 Md$");
        assertThat(plain(french.text(Figure.of("USD 30bn a year for 5 years"))))
                .isEqualTo("30 Md$ par an pendant 5 ans");
        assertThat(plain(french.text(Share.MAYBE))).isEqualTo("entre 0 % et 100 % (le plus probable : 0 %)");
    }

    @Test
    void aRangeIsWrittenAsAnAmountIs() {
        assertThat(plain(english.text(Range.atLeast(new BigDecimal("4500")), MW)))
                .isEqualTo("at least 4.5 GW");
    }

    /// In thousand millions of dollars.
    private String usd(String low, String best, @Nullable String high) {
        return english.text(new Amount(billions(low), billions(best), high == null ? null : billions(high)), USD);
    }

    private static BigDecimal billions(String number) {
        return new BigDecimal(number).movePointRight(9);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }
}
