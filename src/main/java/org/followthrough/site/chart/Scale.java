package org.followthrough.site.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// Where amounts stand along a line. Amounts stay decimal; only places are not.
///
/// @param least at the beginning, zero or below
/// @param most at the end, above the least
/// @param from where the line begins
/// @param to where it ends
record Scale(BigDecimal least, BigDecimal most, double from, double to) {

    /// How many ticks there are at the most, but for zero, so that the last is above all amounts.
    static final int CROWNED = 5;

    private static final MathContext ROUGHLY = new MathContext(20, RoundingMode.HALF_EVEN);
    private static final List<BigDecimal> STEPS = List.of(
            new BigDecimal("1"), new BigDecimal("2"), new BigDecimal("2.5"), new BigDecimal("5"), BigDecimal.TEN);

    /// A line on which zero and all amounts have a place.
    static Scale of(List<BigDecimal> amounts, double from, double to) {
        var least = BigDecimal.ZERO;
        var most = BigDecimal.ZERO;
        for (var amount : amounts) {
            least = least.min(amount);
            most = most.max(amount);
        }
        return new Scale(least, least.compareTo(most) == 0 ? least.add(BigDecimal.ONE) : most, from, to);
    }

    /// A line like that, which ends at a round amount above all of them: one of its [#CROWNED] ticks.
    static Scale crowned(List<BigDecimal> amounts, double from, double to) {
        var scale = of(amounts, from, to);
        var step = scale.step(CROWNED - 1);
        var steps = scale.most.divide(step, 0, RoundingMode.FLOOR).add(BigDecimal.ONE);
        return new Scale(scale.least, steps.multiply(step), from, to);
    }

    double at(BigDecimal amount) {
        var share = amount.subtract(least).divide(most.subtract(least), ROUGHLY);
        return from + share.doubleValue() * (to - from);
    }

    /// Round amounts along the line, no more of them than asked for.
    List<BigDecimal> ticks(int atMost) {
        var step = step(atMost);
        var ticks = new ArrayList<BigDecimal>();
        var first = least.divide(step, 0, RoundingMode.CEILING).multiply(step);
        for (var tick = first; tick.compareTo(most) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return ticks;
    }

    private BigDecimal step(int atMost) {
        return step(most.subtract(least).divide(BigDecimal.valueOf(atMost), ROUGHLY));
    }

    private static BigDecimal step(BigDecimal least) {
        var power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        return STEPS.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(least) >= 0)
                .findFirst()
                .orElse(power.multiply(BigDecimal.TEN));
    }
}
