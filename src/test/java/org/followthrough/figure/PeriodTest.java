package org.followthrough.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2025-01, 2029-01, 49", // January 2029 is included
        "2025, 2028, 48",
        "2025-01, 2025, 12",
        "2025-01-15, 2025-02-14, 1",
        "2025-01-15, 2025-02-13, 0",
        "2025-01-15, 2025-03-20, 2",
        "2025-07-21, 2025-07-21, 0",
        "2024-02, 2024-02, 1"
    })
    void wholeMonthsAreCountedFromFirstToLastDayIncluded(String from, String to, long months) {
        assertThat(period(from, to).wholeMonths()).isEqualTo(months);
    }

    @Test
    void anOpenPeriodHasNoLength() {
        assertThatThrownBy(period("2025", null)::wholeMonths).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(period(null, "2025")::wholeMonths).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02, 2025-03, 2025-01-31, false",
        "2025-02, 2025-03, 2025-02-01, true",
        "2025-02, 2025-03, 2025-03-31, true",
        "2025-02, 2025-03, 2025-04-01, false",
        ", 2025-03, 1900-01-01, true",
        "2025-02, , 2999-01-01, true",
        ", , 1900-01-01, true"
    })
    void itContainsItsFirstAndLastDay(@Nullable String from, @Nullable String to, LocalDate day, boolean contained) {
        assertThat(period(from, to).contains(day)).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01, 2025-02, 2025-02-28, 2025-03, true",
        "2025-01, 2025-02, 2025-03, 2025-04, false",
        "2025-01, , , 2025-01-01, true",
        "2025-01, , , 2024, false",
        ", , 2025, 2025, true"
    })
    void twoMeetWhenTheyShareADay(
            @Nullable String from,
            @Nullable String to,
            @Nullable String otherFrom,
            @Nullable String otherTo,
            boolean meet) {
        assertThat(period(from, to).meets(period(otherFrom, otherTo))).isEqualTo(meet);
        assertThat(period(otherFrom, otherTo).meets(period(from, to))).isEqualTo(meet);
    }

    @Test
    void itMayNotEndBeforeItBegins() {
        assertThatThrownBy(() -> period("2025-07", "2025-06-30"))
                .isInstanceOf(Unreadable.class)
                .hasMessage("\"from 2025-07 to 2025-06-30\" ends before it begins");
        assertThat(period("2025-07-21", "2025").contains(LocalDate.of(2025, 12, 31)))
                .isTrue();
    }

    private static Period period(@Nullable String from, @Nullable String to) {
        return new Period(from == null ? null : PartialDate.of(from), to == null ? null : PartialDate.of(to));
    }
}
