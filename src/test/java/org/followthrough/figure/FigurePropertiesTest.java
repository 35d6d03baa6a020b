package org.followthrough.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/// What holds of every figure, date and range.
class FigurePropertiesTest {

    @Property
    void theTextOfAFigureParsesBackToTheFigure(@ForAll("figures") Figure figure) {
        assertThat(Figure.of(figure.toString())).isEqualTo(figure);
        assertThat(Figure.of(figure.toString())).hasToString(figure.toString());
    }

    @Property
    void aFigureIsInOrderHoweverItIsTotalled(
            @ForAll("figures") Figure figure, @ForAll @LongRange(max = 1200) long months) {
        assertInOrder(figure.said());
        assertInOrder(figure.totalOver(months));
        if (!figure.isWithoutTerm()) {
            assertInOrder(Objects.requireNonNull(figure.total()));
        }
    }

    @Property
    void anyTextIsAFigureOrRefused(@ForAll("texts") String text) {
        try {
            assertInOrder(Figure.of(text).said());
        } catch (Unreadable refusal) {
            assertThat(refusal.expected().toString()).isNotBlank();
        }
    }

    @Property
    void theTextOfADateParsesBackToTheDate(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.of(date.toString())).isEqualTo(date);
        assertThat(date.lastDay()).isAfterOrEqualTo(date.firstDay());
    }

    @Property
    void arithmeticKeepsTheOrder(@ForAll("ranges") Range one, @ForAll("ranges") Range other) {
        assertInOrder(one.plus(other));
        assertInOrder(one.minus(other));
        assertInOrder(one.atLeastAs(other));
        assertInOrder(one.atMostAs(other));
        assertInOrder(one.times(other.best()));
    }

    @Property
    void theOrderOfOperandsDoesNotMatter(@ForAll("ranges") Range one, @ForAll("ranges") Range other) {
        assertThat(one.plus(other)).isEqualTo(other.plus(one));
        assertThat(one.atLeastAs(other)).isEqualTo(other.atLeastAs(one));
        assertThat(one.atMostAs(other)).isEqualTo(other.atMostAs(one));
    }

    @Property
    void whatIsAddedCanBeTakenAwayFromTheBest(@ForAll("ranges") Range one, @ForAll("ranges") Range other) {
        assertThat(one.plus(other).minus(other).best()).isEqualTo(one.best());
    }

    @Property
    void theGreaterIsNoLessThanEither(@ForAll("ranges") Range one, @ForAll("ranges") Range other) {
        assertThat(one.atLeastAs(other).atMostAs(one)).isEqualTo(one);
        assertThat(one.atMostAs(other).atLeastAs(one)).isEqualTo(one);
    }

    @Provide
    Arbitrary<Figure> figures() {
        var units = Arbitraries.of("USD", "EUR", "MW", "jobs", "km", "GBP_2019", "MW_IT", "m2", "bn_x")
                .map(Unit::new);
        var terms = Arbitraries.integers().between(1, 1000).optional();
        return Combinators.combine(
                        units,
                        ranges(),
                        Arbitraries.of(Qualifier.class).optional(),
                        Arbitraries.of(true, false),
                        terms,
                        dates().optional(),
                        Arbitraries.of(true, false))
                .as((unit, said, qualifier, yearly, years, from, toDate) -> new Figure(
                        unit,
                        qualifier.isEmpty() ? said : Range.exactly(said.best()),
                        qualifier.orElse(null),
                        yearly,
                        yearly ? years.orElse(null) : null,
                        from.orElse(null),
                        toDate));
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        var days = Combinators.combine(
                        Arbitraries.integers().between(1, 9999),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28))
                .as(PartialDate::new);
        return Combinators.combine(days, Arbitraries.of(1, 2, 3))
                .as((day, parts) ->
                        new PartialDate(day.year(), parts > 1 ? day.month() : null, parts > 2 ? day.day() : null));
    }

    @Provide
    Arbitrary<Range> ranges() {
        return Combinators.combine(amounts(), amounts(), amounts(), Arbitraries.of(Shape.class))
                .as((one, two, three, shape) -> {
                    var sorted = List.of(one, two, three).stream().sorted().toList();
                    return switch (shape) {
                        case EXACT -> Range.exactly(one);
                        case AT_LEAST -> Range.atLeast(one);
                        case UP_TO -> Range.upTo(one);
                        case OR_MORE -> new Range(sorted.get(0), sorted.get(0), sorted.get(2));
                        case MIDDLE ->
                            new Range(sorted.get(0), FigureReader.middle(sorted.get(0), sorted.get(2)), sorted.get(2));
                        case OPEN -> new Range(sorted.get(0), sorted.get(1), null);
                        case ANY -> new Range(sorted.get(0), sorted.get(1), sorted.get(2));
                    };
                });
    }

    private enum Shape {
        EXACT,
        AT_LEAST,
        UP_TO,
        OR_MORE,
        MIDDLE,
        OPEN,
        ANY
    }

    private static Arbitrary<BigDecimal> amounts() {
        var round = Combinators.combine(
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.integers().between(-6, 15))
                .as((digits, exponent) -> BigDecimal.valueOf(digits).scaleByPowerOfTen(exponent));
        var odd = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("1E+20"))
                .ofScale(6);
        return Arbitraries.oneOf(round, odd);
    }

    @Provide
    Arbitrary<String> texts() {
        var words = Arbitraries.of(
                "USD",
                "jobs",
                "GW",
                "5",
                "1,000",
                "20bn",
                "0.5",
                "-1",
                "about",
                "at least",
                "up to",
                ", up to",
                "between",
                "and",
                ", best",
                "a year",
                "for 3 years",
                "from 2025",
                "to date",
                "k",
                "m",
                ",",
                ".",
                "99999999999999tn");
        return words.list().ofMaxSize(8).map(each -> String.join(" ", each));
    }

    private static void assertInOrder(Range range) {
        assertThat(range.low()).isLessThanOrEqualTo(range.best()).isNotNegative();
        if (range.high() != null) {
            assertThat(range.high()).isGreaterThanOrEqualTo(range.best());
        }
    }
}
