package org.followthrough.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {

    @Test
    void zeroAndAllAmountsHaveAPlace() {
        var scale = Scale.of(List.of(new BigDecimal("-50"), new BigDecimal("150")), 0, 200);

        assertThat(scale.at(new BigDecimal("-50"))).isZero();
        assertThat(scale.at(BigDecimal.ZERO)).isEqualTo(50);
        assertThat(scale.at(new BigDecimal("150"))).isEqualTo(200);
    }

    @Test
    void nothingIsAScaleToo() {
        assertThat(Scale.of(List.of(), 0, 100).at(BigDecimal.ZERO)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1, 5", "7, 5", "500, 5", "999999999999999999, 5", "1000000000000000000, 3", "0.03, 4"})
    void ticksAreRoundAndNoMoreThanAskedForAndOne(BigDecimal most, int atMost) {
        var ticks = Scale.of(List.of(most), 0, 100).ticks(atMost);

        assertThat(ticks)
                .hasSizeBetween(2, atMost + 1)
                .first()
                .isEqualTo(BigDecimal.ZERO.setScale(ticks.getFirst().scale()));
        assertThat(ticks.getLast()).isLessThanOrEqualTo(most);
        assertThat(ticks)
                .allSatisfy(tick ->
                        assertThat(tick.stripTrailingZeros().precision()).isLessThanOrEqualTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.03", "1", "4", "5.1", "7.99", "8", "10", "16.5", "500", "999999999999999999"})
    void aCrownedLineHasATickAboveAllAmounts(BigDecimal most) {
        var scale = Scale.crowned(List.of(most), 100, 0);
        var ticks = scale.ticks(Scale.CROWNED);

        assertThat(ticks.getLast()).isGreaterThan(most).isEqualByComparingTo(scale.most());
        assertThat(ticks).hasSizeBetween(3, Scale.CROWNED + 1);
    }

    @Test
    void daysOfThreeHundredYearsHaveTicksAtRoundYears() {
        var calendar = new Calendar(LocalDate.of(1900, 3, 1), LocalDate.of(2200, 1, 1), 0, 300);

        assertThat(calendar.isByMonth()).isFalse();
        assertThat(calendar.ticks(9)).hasSizeLessThanOrEqualTo(9).allSatisfy(tick -> assertThat(tick.getYear() % 50)
                .isZero());
        assertThat(calendar.at(LocalDate.of(1800, 1, 1))).isZero();
        assertThat(calendar.at(LocalDate.of(2300, 1, 1))).isEqualTo(300);
    }

    @Test
    void aSingleDayHasAPlace() {
        var day = LocalDate.of(2025, 7, 31);

        assertThat(new Calendar(day, day, 5, 100).at(day)).isEqualTo(5);
    }
}
