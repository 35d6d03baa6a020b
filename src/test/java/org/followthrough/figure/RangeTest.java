package org.followthrough.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RangeTest {

    private static final @Nullable String OPEN = null;

    @Test
    void rangesThatSayTheSameAreEqual() {
        assertThat(range("500.00", "5E+2", "500")).isEqualTo(Range.exactly(new BigDecimal("500")));
        assertThat(range("0.0", "0", "0.00")).isEqualTo(Range.ZERO);
    }

    @Test
    void itsAmountsStandInOrder() {
        assertThatThrownBy(() -> range("2", "1", "3")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> range("1", "3", "2")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addingToTheUnboundedStaysUnbounded() {
        assertThat(range("1", "2", "3").plus(range("10", "20", "30"))).isEqualTo(range("11", "22", "33"));
        assertThat(range("1", "2", "3").plus(range("10", "20", OPEN))).isEqualTo(range("11", "22", OPEN));
    }

    @Test
    void takingAwayIsLowLessHighAndHighLessLowAndNeverBelowZero() {
        assertThat(range("10", "20", "30").minus(range("1", "2", "3"))).isEqualTo(range("7", "18", "29"));
        assertThat(range("1", "2", "3").minus(range("10", "20", "30"))).isEqualTo(Range.ZERO);
        assertThat(range("10", "20", "30").minus(range("1", "2", OPEN))).isEqualTo(range("0", "18", "29"));
        assertThat(range("10", "20", OPEN).minus(range("1", "2", "3"))).isEqualTo(range("7", "18", OPEN));
    }

    @Test
    void zeroTimesUnboundedIsZero() {
        assertThat(range("10", "20", OPEN).times(BigDecimal.ZERO)).isEqualTo(Range.ZERO);
        assertThat(range("10", "20", OPEN).times(new BigDecimal("0.5"))).isEqualTo(range("5", "10", OPEN));
        assertThat(range("10", "20", "30").times(new BigDecimal("0.5"))).isEqualTo(range("5", "10", "15"));
    }

    @Test
    void theGreaterIsTakenForEachOfLowBestAndHighAndUnboundedIsTheGreatest() {
        assertThat(range("1", "8", "9").atLeastAs(range("2", "3", "10"))).isEqualTo(range("2", "8", "10"));
        assertThat(range("1", "8", "9").atLeastAs(range("2", "3", OPEN))).isEqualTo(range("2", "8", OPEN));
    }

    @Test
    void theLesserIsTakenLikewise() {
        assertThat(range("1", "8", "9").atMostAs(range("2", "3", "10"))).isEqualTo(range("1", "3", "9"));
        assertThat(range("1", "8", OPEN).atMostAs(range("2", "3", "10"))).isEqualTo(range("1", "3", "10"));
        assertThat(range("1", "8", "9").atMostAs(range("2", "3", OPEN))).isEqualTo(range("1", "3", "9"));
        assertThat(range("1", "8", OPEN).atMostAs(range("2", "3", OPEN))).isEqualTo(range("1", "3", OPEN));
    }

    @Test
    void onlyExactlyNothingIsZero() {
        assertThat(Range.ZERO.isZero()).isTrue();
        assertThat(Range.upTo(BigDecimal.ONE).isZero()).isFalse();
        assertThat(Range.atLeast(BigDecimal.ZERO).isZero()).isFalse();
    }

    private static Range range(String low, String best, @Nullable String high) {
        return new Range(new BigDecimal(low), new BigDecimal(best), high == null ? null : new BigDecimal(high));
    }
}
