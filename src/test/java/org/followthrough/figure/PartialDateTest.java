package org.followthrough.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2025, 2025-01-01, 2025-12-31, true",
        "2025-07, 2025-07-01, 2025-07-31, true",
        "2025-02, 2025-02-01, 2025-02-28, true",
        "2024-02, 2024-02-01, 2024-02-29, true",
        "2025-07-21, 2025-07-21, 2025-07-21, false",
        "0001, 0001-01-01, 0001-12-31, true",
        "9999-12-31, 9999-12-31, 9999-12-31, false"
    })
    void itMeansFromItsFirstDayToItsLast(String text, LocalDate first, LocalDate last, boolean partial) {
        var date = PartialDate.of(text);

        assertThat(date.firstDay()).isEqualTo(first);
        assertThat(date.lastDay()).isEqualTo(last);
        assertThat(date.isPartial()).isEqualTo(partial);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "25",
                "2025-7",
                "2025-07-1",
                "2025/07",
                "2025-07-21T00:00",
                "20250721",
                "+2025",
                "-2025",
                "٢٠٢٥"
            })
    void whatIsNoDateIsRefused(String text) {
        assertThatThrownBy(() -> PartialDate.of(text))
                .isInstanceOf(Unreadable.class)
                .hasMessage("\"%s\" is not a date", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-00", "2025-13", "2025-02-29", "2025-04-31", "2025-01-00", "0000", "0000-01-01"})
    void aDateThatDoesNotExistIsRefused(String text) {
        assertThatThrownBy(() -> PartialDate.of(text))
                .isInstanceOf(Unreadable.class)
                .hasMessage("\"%s\" does not exist", text);
    }

    @Test
    void aWholeDayIsOneThatIsKnown() {
        assertThat(PartialDate.of(LocalDate.of(2025, 7, 21))).isEqualTo(PartialDate.of("2025-07-21"));
    }

    @Test
    void aDayNeedsItsMonth() {
        assertThatThrownBy(() -> new PartialDate(2025, null, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 10_000})
    void aYearIsWrittenWithFourDigits(int year) {
        assertThatThrownBy(() -> new PartialDate(year, null, null)).isInstanceOf(DateTimeException.class);
    }
}
