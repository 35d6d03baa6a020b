package org.followthrough.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.figure.Unit;
import org.followthrough.tally.Basis;
import org.followthrough.tally.Nature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterReaderTest {

    private final ParameterReader reader = new ParameterReader();

    @Test
    void whatIsRightIsRead() {
        assertThat(reader.day("asOf", "2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(reader.currency("currency", "EUR")).isEqualTo(new Unit("EUR"));
        assertThat(reader.unit("unit", "MW")).isEqualTo(new Unit("MW"));
        assertThat(reader.word("basis", "brand", Basis.class, Basis.SPONSOR)).isEqualTo(Basis.BRAND);
        assertThat(reader.number("limit", "200", 1, 200, 50)).isEqualTo(200);
        reader.check();
    }

    @Test
    void whatIsLeftOutOrEmptyIsNotGiven() {
        assertThat(reader.day("asOf", null)).isNull();
        assertThat(reader.day("asOf", "")).isNull();
        assertThat(reader.word("basis", "", Basis.class, Basis.SPONSOR)).isEqualTo(Basis.SPONSOR);
        assertThat(reader.words("nature", List.of(""), Nature.class)).isEmpty();
        assertThat(reader.number("limit", null, 1, 200, 50)).isEqualTo(50);
        reader.check();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-01T12:00:00Z, 2025-08-01T12:00:00Z",
        "2025-08-01T12:00:00+02:00, 2025-08-01T10:00:00Z",
        "2025-08-01, 2025-08-01T23:59:59.999999Z",
        "2025-12-31, 2025-12-31T23:59:59.999999Z"
    })
    void aMomentMayBeADayForItsEnd(String given, Instant moment) {
        assertThat(reader.moment("knownAt", given)).isEqualTo(moment);
        reader.check();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-29", "2025-07", "2025", "31.07.2025", "2025-07-31T00:00:00Z", " 2025-07-31", "x"})
    void aDayIsWholeAndExists(String given) {
        assertThat(reader.day("asOf", given)).isNull();
        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo("asOf");
            assertThat(fault.read()).isEqualTo(given);
            assertThat(fault.expected().toString()).contains("2025-07-31");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-08-01T12:00:00", "2025-08", "yesterday", "2025-02-30"})
    void aMomentHasATimeZone(String given) {
        assertThat(reader.moment("knownAt", given)).isNull();
        assertThat(faults()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MW", "usd", "XXX", "US D", "1"})
    void aCurrencyIsOneOfIso4217(String given) {
        assertThat(reader.currency("currency", given)).isNull();
        assertThat(faults()).hasSize(1);
    }

    @Test
    void severalWordsStandApartByCommasOrOnTheirOwn() {
        assertThat(reader.words("nature", List.of("capital, loan", "in_kind"), Nature.class))
                .containsExactly(Nature.CAPITAL, Nature.LOAN, Nature.IN_KIND);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        reader.day("asOf", "tomorrow");
        reader.words("nature", List.of("capital,gift"), Nature.class);
        reader.number("limit", "201", 1, 200, 50);
        assertThat(faults())
                .extracting(Fault::pointer, Fault::read)
                .containsExactly(tuple("asOf", "tomorrow"), tuple("nature", "gift"), tuple("limit", "201"));
    }

    @Test
    void whatWasReadIsShownShortened() {
        reader.day("asOf", "x".repeat(10_000));
        assertThat(faults().getFirst().read()).hasSizeLessThan(200);
    }

    private List<Fault> faults() {
        var caught = new Object() {
            List<Fault> faults = List.of();
        };
        assertThatExceptionOfType(Refusal.Malformed.class)
                .isThrownBy(reader::check)
                .satisfies(refusal -> caught.faults = refusal.faults());
        return caught.faults;
    }
}
