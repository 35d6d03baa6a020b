package org.followthrough.tally;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// What must always hold (design §4), on random stories.
class TallyPropertiesTest {

    private static final int TRIES = 300;

    static Question question(long seed, int days) {
        var random = new Random(seed);
        return new Question(
                Stories.FIRST.plusDays(days),
                random.nextInt(4) == 0 ? LocalDate.of(2025, 6, 30) : null,
                random.nextInt(4) == 0 ? Story.EUR : null,
                null,
                random.nextInt(4) == 0 ? Set.of(Nature.CAPITAL) : Set.of(),
                random.nextInt(4) == 0 ? Predating.EXCLUDE : Predating.INCLUDE,
                random.nextInt(3) == 0 ? Evidence.DOCUMENTED : Evidence.CLAIMED);
    }

    private static Tally tally(long seed, int days) {
        return Stories.of(seed).ask(question(seed, days));
    }

    @Property(tries = TRIES)
    void lowIsAtMostBestAndBestIsAtMostHigh(@ForAll long seed, @ForAll @IntRange(max = 420) int days) {
        for (var unit : tally(seed, days).units()) {
            assertInOrder(unit.announced().original().amount());
            assertInOrder(unit.announced().current().amount());
            for (var basis : unit.bases()) {
                for (var stage : Stage.values()) {
                    assertInOrder(basis.at(stage).amount());
                }
                basis.implied()
                        .values()
                        .forEach(each -> assertInOrder(new Amount(each.low(), each.best(), each.high())));
            }
        }
    }

    private static void assertInOrder(Amount amount) {
        if (amount.best() == null) {
            assertThat(amount).isEqualTo(Amount.UNDISCLOSED);
            return;
        }
        assertThat(amount.low()).isNotNegative().isLessThanOrEqualTo(amount.best());
        if (amount.high() != null) {
            assertThat(amount.best()).isLessThanOrEqualTo(amount.high());
        }
    }

    @Property(tries = TRIES)
    void realisedIsAtMostUnderwayAndUnderwayAtMostAgreed(@ForAll long seed, @ForAll @IntRange(max = 420) int days) {
        for (var unit : tally(seed, days).units()) {
            for (var basis : unit.bases()) {
                assertAtMost(basis.realised(), basis.underway());
                assertAtMost(basis.underway(), basis.agreed());
            }
        }
    }

    @Property(tries = TRIES)
    void eachBasisContainsTheOneBefore(@ForAll long seed, @ForAll @IntRange(max = 420) int days) {
        for (var unit : tally(seed, days).units()) {
            for (var stage : List.of(Stage.AGREED, Stage.UNDERWAY, Stage.REALISED)) {
                assertAtMost(
                        unit.on(Basis.PROGRAMME).at(stage), unit.on(Basis.BRAND).at(stage));
                assertAtMost(
                        unit.on(Basis.BRAND).at(stage), unit.on(Basis.SPONSOR).at(stage));
            }
        }
    }

    private static void assertAtMost(Cell less, Cell more) {
        assertThat(less.deals()).isLessThanOrEqualTo(more.deals());
        assertThat(less.low()).isLessThanOrEqualTo(more.low());
        assertThat(less.bestOrZero()).isLessThanOrEqualTo(more.bestOrZero());
    }

    @Property(tries = TRIES)
    void theBridgeClosesExactlyAndTakesNothingTwice(@ForAll long seed, @ForAll @IntRange(max = 420) int days) {
        for (var unit : tally(seed, days).units()) {
            for (var basis : unit.bases()) {
                var level = BigDecimal.ZERO;
                for (var step : basis.bridge()) {
                    assertThat(sum(step.items(), BridgeStep.Item::amount)).isEqualByComparingTo(step.amount());
                    assertThat(step.amount()).isNotNegative();
                    if (step.line() == BridgeLine.GROSS) {
                        level = step.amount();
                    } else if (step.line().isLevel()) {
                        assertThat(step.amount()).isEqualByComparingTo(level);
                    } else {
                        level = level.subtract(step.amount());
                    }
                }
                assertThat(level).isEqualByComparingTo(basis.realised().bestOrZero());
            }
        }
    }

    @Property(tries = TRIES)
    void theItemsOfAnExplanationAddUpToItsNumber(@ForAll long seed, @ForAll @IntRange(max = 420) int days) {
        var tally = tally(seed, days);
        var lines = new ArrayList<>(List.of(
                "announced", "announced.original", "proposed", "agreed", "underway", "realised", "implied", "pace"));
        for (var line : BridgeLine.values()) {
            lines.add("bridge." + line.word());
        }
        lines.addAll(
                List.of("reconciliation.claim", "reconciliation.claim.implied", "reconciliation.claim.unexplained"));
        for (var unit : tally.countedUnits()) {
            for (var basis : Basis.values()) {
                for (var line : lines) {
                    assertAddsUp(tally.explain(line, unit, basis, Stage.AGREED, null));
                    assertAddsUp(tally.explain(line, unit, basis, Stage.AGREED, "c0"));
                }
            }
        }
    }

    private static void assertAddsUp(@Nullable Explanation explanation) {
        if (explanation == null) {
            return;
        }
        var number = explanation.number();
        var items = explanation.items();
        assertThat(sum(items, item -> item.amount().low())).isEqualByComparingTo(number.low());
        var best = sum(
                items,
                item -> item.amount().best() == null
                        ? BigDecimal.ZERO
                        : item.amount().best());
        if (number.best() != null) {
            assertThat(best).isEqualByComparingTo(number.best());
        }
        var highs = items.stream().map(item -> item.amount().high()).toList();
        if (number.high() == null) {
            assertThat(highs).containsNull();
        } else {
            assertThat(sum(
                            items,
                            item -> item.amount().high() == null
                                    ? BigDecimal.ZERO
                                    : item.amount().high()))
                    .isEqualByComparingTo(number.high());
        }
    }

    @Property(tries = TRIES)
    void theExplainedNumberIsTheTrackersNumber(@ForAll long seed, @ForAll @IntRange(max = 420) int days) {
        var tally = tally(seed, days);
        for (var unit : tally.units()) {
            for (var basis : unit.bases()) {
                for (var stage : Stage.values()) {
                    var explained =
                            requireNonNull(tally.explain(stage.word(), unit.unit(), basis.basis(), stage, null));
                    assertThat(explained.number()).isEqualTo(basis.at(stage).amount());
                }
            }
        }
    }

    @Property(tries = 60)
    void theRunningSumOfTheTimelineIsTheTrackerOnEachDay(@ForAll long seed) {
        var story = Stories.of(seed);
        var question = question(seed, 420);
        for (var basis : Basis.values()) {
            var timeline = story.ask(question)
                    .timeline(unit(question), basis, Stories.FIRST, Stories.FIRST.plusDays(420), Timeline.Every.MONTH);
            var before = cells(story, question.on(Stories.FIRST.minusDays(1)), basis);
            for (var point : timeline.points()) {
                var now = cells(story, question.on(point.to()), basis);
                for (var stage : Stage.values()) {
                    var cell = now.at(stage);
                    assertThat(point.stages()).containsEntry(stage, cell);
                    assertThat(point.flow().getOrDefault(stage, BigDecimal.ONE.negate()))
                            .isEqualByComparingTo(
                                    cell.bestOrZero().subtract(before.at(stage).bestOrZero()));
                }
                before = now;
            }
        }
    }

    private static Unit unit(Question question) {
        return question.currency() == null ? Story.USD : question.currency();
    }

    private static BasisTally cells(Story story, Question question, Basis basis) {
        return Story.in(story.ask(question), unit(question)).on(basis);
    }

    @Property(tries = TRIES)
    void factsOfDifferentDaysInAnotherOrderGiveTheSameTally(@ForAll long seed, @ForAll @IntRange(max = 420) int days) {
        var story = Stories.of(seed);
        var question = question(seed, days);
        var byDay = new ArrayList<Dated<?>>();
        for (var kind : List.of(Statement.class, Milestone.class)) {
            byDay.addAll(story.facts().of(kind));
        }
        var daysOf = byDay.stream().map(Dated::day).distinct().toList();
        var shuffledDays = new ArrayList<>(daysOf);
        Collections.shuffle(shuffledDays, new Random(seed));
        var shuffled = new ArrayList<Entry<?>>();
        for (var day : shuffledDays) {
            byDay.stream()
                    .filter(fact -> fact.day().equals(day))
                    .sorted(Comparator.comparing(Dated::id))
                    .forEach(fact -> shuffled.add(new Entry<>(fact.id(), fact.fact())));
        }
        story.entries().stream()
                .filter(entry -> !(entry.fact() instanceof Statement || entry.fact() instanceof Milestone))
                .forEach(shuffled::add);

        var tally = Tally.of(story.facts(shuffled), question);
        var expected = story.ask(question);
        for (var unit = 0; unit < expected.units().size(); unit++) {
            assertThat(tally.units().get(unit).bases())
                    .isEqualTo(expected.units().get(unit).bases());
            assertThat(tally.units().get(unit).announced())
                    .isEqualTo(expected.units().get(unit).announced());
        }
    }

    @Property(tries = 60)
    void everyNumberOfAnyQuestionIsAnswered(@ForAll long seed, @ForAll @IntRange(max = 420) int days) {
        var random = new Random(seed);
        var base = question(seed, days);
        var question = new Question(
                base.asOf(),
                base.publishedBy(),
                base.currency(),
                base.rateOn(),
                base.natures(),
                Predating.values()[random.nextInt(3)],
                Evidence.values()[random.nextInt(3)]);
        var tally = Stories.of(seed).ask(question);

        assertThat(tally.units()).isNotEmpty();
        assertThat(tally.commitments()).isNotNull();
        assertThat(tally.reconciliation()).hasSizeLessThanOrEqualTo(1);
        assertThat(tally.slips()).isNotNull();
        assertThat(tally.deals()).allSatisfy(deal -> assertThat(deal.amounts()).isNotEmpty());
    }

    private static <T> BigDecimal sum(List<T> items, Function<T, @Nullable BigDecimal> amount) {
        var sum = BigDecimal.ZERO;
        for (var item : items) {
            var next = amount.apply(item);
            sum = next == null ? sum : sum.add(next);
        }
        return sum;
    }
}
