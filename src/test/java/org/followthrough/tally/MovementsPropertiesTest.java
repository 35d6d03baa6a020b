package org.followthrough.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/// The parts of a movement always add up to it, whatever the story, the days, the moments and the choices.
class MovementsPropertiesTest {

    private static final int TRIES = 300;

    private static Question question(long seed) {
        var random = new Random(seed);
        return new Question(
                Stories.FIRST.plusDays(random.nextInt(420)),
                random.nextInt(4) > 0 ? null : LocalDate.parse("2025-06-01"),
                random.nextInt(4) > 0 ? null : Story.EUR,
                random.nextInt(4) > 0 ? null : LocalDate.parse("2025-07-01"),
                random.nextInt(4) > 0 ? Set.of() : Set.of(Nature.CAPITAL),
                Predating.values()[random.nextInt(3)],
                random.nextInt(2) > 0 ? Evidence.CLAIMED : Evidence.DOCUMENTED);
    }

    @Property(tries = TRIES)
    void thePartsAddUpToTheDifferenceOfAnyTwoDays(
            @ForAll long seed, @ForAll @IntRange(max = 420) int first, @ForAll @IntRange(max = 420) int second) {
        var facts = Stories.of(seed).facts();
        var question = question(seed);
        var from = Stories.FIRST.plusDays(Math.min(first, second));
        var to = Stories.FIRST.plusDays(Math.max(first, second));

        var movements = Movements.between(facts, question, from, to);

        assertAddsUp(
                movements.moved(), cells(Tally.of(facts, question.on(from))), cells(Tally.of(facts, question.on(to))));
        assertNoDayMovesAnythingByItself(question, movements.moved());
    }

    @Property(tries = TRIES)
    void thePartsAddUpToTheDifferenceOfAnyTwoStatesOfKnowledge(
            @ForAll long seed, @ForAll @IntRange(max = 26) int first, @ForAll @IntRange(max = 26) int second) {
        var past = Pasts.of(seed);
        var question = question(seed);
        var from = Math.min(first, second) - 1;
        var to = Math.max(first, second);

        var moved = between(past, question, from, to);

        assertAddsUp(moved, known(past, question, from), known(past, question, to));
    }

    @Property(tries = 100)
    void betweenADayAndItselfNothingMoves(@ForAll long seed, @ForAll @IntRange(max = 420) int day) {
        var on = Stories.FIRST.plusDays(day);

        assertThat(Movements.between(Stories.of(seed).facts(), question(seed), on, on)
                        .moved())
                .isEmpty();
        assertThat(between(Pasts.of(seed), question(seed), 7, 7)).isEmpty();
    }

    @Property(tries = TRIES)
    void whatMovedBetweenTwoDaysIsWhatMovedUpToADayBetweenAndWhatMovedSince(
            @ForAll long seed, @ForAll List<@IntRange(max = 420) Integer> any) {
        var facts = Stories.of(seed).facts();
        var question = question(seed);
        var days = any.stream().sorted().map(Stories.FIRST::plusDays).toList();
        if (days.size() < 3) {
            return;
        }
        var whole = Movements.between(facts, question, days.getFirst(), days.getLast());
        var early = Movements.between(facts, question, days.getFirst(), days.get(1));
        var late = Movements.between(facts, question, days.get(1), days.getLast());

        assertThat(parts(whole.moved())).isEqualTo(parts(early.moved(), late.moved()));
    }

    @Property(tries = TRIES)
    void whatMovedBetweenTwoMomentsIsWhatMovedUpToOneBetweenAndWhatMovedSince(
            @ForAll long seed, @ForAll @IntRange(max = 26) int middle) {
        var past = Pasts.of(seed);
        var question = question(seed);

        var whole = best(between(past, question, 0, 26));
        var early = best(between(past, question, 0, middle));
        best(between(past, question, middle, 26)).forEach((spot, best) -> early.merge(spot, best, BigDecimal::add));

        whole.values().removeIf(best -> best.signum() == 0);
        early.values().removeIf(best -> best.signum() == 0);
        assertThat(early.keySet()).isEqualTo(whole.keySet());
        whole.forEach((spot, best) -> assertThat(early.get(spot)).isEqualByComparingTo(best));
    }

    private static List<Moved> between(Pasts.Past past, Question question, int from, int to) {
        return Objects.requireNonNull(
                        Movements.between(past.history(), question, Pasts.at(from), Pasts.at(to), past.successors()))
                .moved();
    }

    private static Map<Spot, Cell> known(Pasts.Past past, Question question, int hour) {
        @Nullable Facts facts = Pasts.at(past, hour);
        return facts == null ? Map.of() : cells(Tally.of(facts, question));
    }

    private static Map<Spot, Cell> cells(Tally tally) {
        var cells = new HashMap<Spot, Cell>();
        for (var unit : tally.units()) {
            var announced = unit.announced().current();
            cells.put(
                    new Spot(unit.unit(), null, null),
                    new Cell(
                            announced.low(),
                            announced.best(),
                            announced.high(),
                            announced.commitments(),
                            announced.counted()));
            for (var basis : unit.bases()) {
                for (var stage : Stage.values()) {
                    cells.put(new Spot(unit.unit(), basis.basis(), stage), basis.at(stage));
                }
            }
        }
        return cells;
    }

    private static void assertAddsUp(List<Moved> moved, Map<Spot, Cell> before, Map<Spot, Cell> after) {
        var seen = new HashMap<Spot, Moved>();
        for (var each : moved) {
            var spot = new Spot(each.unit(), each.basis(), each.stage());
            seen.put(spot, each);
            assertThat(each.before()).as("%s before", spot).isEqualTo(before.getOrDefault(spot, Cell.NONE));
            assertThat(each.after()).as("%s after", spot).isEqualTo(after.getOrDefault(spot, Cell.NONE));
            assertAddsUp(each);
        }
        after.forEach((spot, cell) -> {
            if (!seen.containsKey(spot)) {
                assertThat(before.getOrDefault(spot, Cell.NONE)).as("%s", spot).isEqualTo(cell);
            }
        });
    }

    private static void assertAddsUp(Moved moved) {
        var low = BigDecimal.ZERO;
        var best = BigDecimal.ZERO;
        @Nullable BigDecimal high = BigDecimal.ZERO;
        var deals = 0;
        var counted = 0;
        for (var part : moved.parts()) {
            low = low.add(part.low());
            best = best.add(part.best());
            high = high == null || part.high() == null ? null : high.add(part.high());
            deals += part.deals();
            counted += part.counted();
        }
        assertThat(low)
                .isEqualByComparingTo(
                        moved.after().low().subtract(moved.before().low()));
        assertThat(best).isEqualByComparingTo(moved.best());
        assertThat(deals).isEqualTo(moved.after().deals() - moved.before().deals());
        assertThat(counted).isEqualTo(moved.after().counted() - moved.before().counted());
        if (high != null && moved.high() != null) {
            assertThat(high).isEqualByComparingTo(moved.high());
        }
    }

    private static void assertNoDayMovesAnythingByItself(Question question, List<Moved> moved) {
        if (question.predating() != Predating.NET) {
            assertThat(moved)
                    .flatExtracting(Moved::parts)
                    .extracting(Moved.Part::cause)
                    .doesNotHaveAnyElementsOfTypes(Cause.DayCame.class);
        }
    }

    @SafeVarargs
    private static Map<Spot, List<Moved.Part>> parts(List<Moved>... several) {
        var parts = new HashMap<Spot, List<Moved.Part>>();
        for (var moved : several) {
            for (var each : moved) {
                parts.computeIfAbsent(new Spot(each.unit(), each.basis(), each.stage()), _ -> new ArrayList<>())
                        .addAll(each.parts());
            }
        }
        return parts;
    }

    private static Map<Spot, BigDecimal> best(List<Moved> moved) {
        var best = new HashMap<Spot, BigDecimal>();
        moved.forEach(each -> best.put(new Spot(each.unit(), each.basis(), each.stage()), each.best()));
        return best;
    }
}
