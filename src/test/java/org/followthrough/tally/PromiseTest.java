package org.followthrough.tally;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.tally.MilestoneKind.AGREED;
import static org.followthrough.tally.MilestoneKind.REALISED;
import static org.followthrough.tally.StatementKind.ANNOUNCED;
import static org.followthrough.tally.StatementKind.RAISED;
import static org.followthrough.tally.StatementKind.REAFFIRMED;
import static org.followthrough.tally.StatementKind.REDUCED;
import static org.followthrough.tally.StatementKind.WITHDRAWN;
import static org.followthrough.tally.Story.MW;
import static org.followthrough.tally.Story.USD;
import static org.followthrough.tally.Story.in;
import static org.followthrough.tally.Story.share;
import static org.followthrough.tally.Story.text;
import static org.followthrough.tally.Story.verdict;

import java.math.BigDecimal;
import org.followthrough.figure.Period;
import org.junit.jupiter.api.Test;

/// What is announced, the pace, and the verdicts (design §4).
class PromiseTest {

    private static final String DAY = "2025-07-31";

    private static String current(Story story) {
        return text(in(story.asOf(DAY), USD).announced().current());
    }

    private static String original(Story story) {
        return text(in(story.asOf(DAY), USD).announced().original());
    }

    @Test
    void theFirstAnnouncementIsOriginalAndTheLatestFigureIsCurrent() {
        var story = new Story()
                .commitment("a")
                .said("a", ANNOUNCED, "2025-01-21", "at least USD 500bn")
                .said("a", RAISED, "2025-03-01", "USD 600bn")
                .said("a", REAFFIRMED, "2025-04-01", "USD 1bn");

        assertThat(original(story)).isEqualTo("500000000000..500000000000..? of 1/1");
        assertThat(current(story)).isEqualTo("600000000000..600000000000..600000000000 of 1/1");
        assertThat(text(in(story.asOf("2025-01-20"), USD).announced().current()))
                .isEqualTo("0..0..0 of 0/0");
    }

    @Test
    void aReductionWithNoFigureIsUndisclosedUntilSomebodyNamesOne() {
        var story = new Story()
                .commitment("a")
                .said("a", ANNOUNCED, "2025-01-21", "USD 100")
                .said("a", REDUCED, "2025-02-01");
        assertThat(current(story)).isEqualTo("0..?..? of 0/1");
        assertThat(verdict(story.asOf(DAY))).isEqualTo(Verdict.UNDISCLOSED);

        story.said("a", REAFFIRMED, "2025-03-01").said("a", REDUCED, "2025-04-01", "USD 40");
        assertThat(current(story)).isEqualTo("40..40..40 of 1/1");
    }

    @Test
    void aWithdrawalIsExactlyZero() {
        var story = new Story()
                .commitment("a")
                .said("a", ANNOUNCED, "2025-01-21", "USD 100")
                .said("a", WITHDRAWN, "2025-02-01");

        assertThat(current(story)).isEqualTo("0..0..0 of 1/1");
        assertThat(verdict(story.asOf(DAY))).isEqualTo(Verdict.WITHDRAWN);
    }

    @Test
    void aCommitmentThatSpeaksByOtherKindsOnlyIsNotCountedInTheOriginal() {
        var story = new Story()
                .commitment("a")
                .commitment("b")
                .said("a", ANNOUNCED, "2025-01-21", "USD 100")
                .said("b", ANNOUNCED, "2025-01-21")
                .said("b", RAISED, "2025-02-01", "USD 7");

        assertThat(original(story)).isEqualTo("100..100..? of 1/2");
        assertThat(current(story)).isEqualTo("107..107..107 of 2/2");
    }

    @Test
    void partsAndBudgetsAreInNoTotal() {
        var story = new Story()
                .commitment("a")
                .commitment("b", CommitmentKind.PLEDGE, "a", null, null)
                .commitment("c", CommitmentKind.BUDGET, null, null, null)
                .said("a", ANNOUNCED, "2025-01-21", "USD 500")
                .said("b", ANNOUNCED, "2025-01-21", "USD 100")
                .said("c", ANNOUNCED, "2025-01-21", "USD 900");

        assertThat(current(story)).isEqualTo("500..500..500 of 1/1");
        var tally = story.asOf(DAY);
        assertThat(tally.commitments()).extracting(each -> each.terms().key()).containsExactly("a", "c");
        assertThat(tally.commitments().getFirst().parts())
                .extracting(each -> each.terms().key())
                .containsExactly("b");
        assertThat(tally.commitments().getLast().inForce()).containsKey(USD);
        assertThat(tally.commitments().getLast().units().getFirst().bases())
                .extracting(BasisTally::verdict)
                .containsOnlyNulls();
    }

    @Test
    void rootCommitmentsThatMayBeTheSameOverlap() {
        var story = new Story()
                .commitment("a")
                .commitment("b")
                .said("a", ANNOUNCED, "2025-01-21", "USD 500")
                .said("b", ANNOUNCED, "2025-01-21", "USD 100")
                .overlapOfCommitments("same", share("0", "0.5", "1"), "a", "b");

        assertThat(current(story)).isEqualTo("500..550..600 of 2/2");
    }

    @Test
    void soMuchAYearIsCountedOverTheWholeMonthsOfTheOriginalHorizon() {
        var story = new Story()
                .commitment("a", "2025-01", "2026-06")
                .said("a", ANNOUNCED, "2025-01-21", "USD 12 a year")
                .delayed("a", "2025-03-01", "2030");
        assertThat(current(story)).isEqualTo("18..18..18 of 1/1");

        var open = new Story().commitment("a").said("a", ANNOUNCED, "2025-01-21", "USD 12 a year");
        assertThat(current(open)).isEqualTo("0..?..? of 0/1");
        assertThat(in(open.asOf(DAY), USD).notCounted())
                .extracting(NotCounted::commitment)
                .containsExactly("a");
    }

    @Test
    void aSteadyPaceIsElapsedDaysOverAllDays() {
        var story =
                new Story().commitment("a", "2025-01", "2029-01").said("a", ANNOUNCED, "2025-01", "at least USD 500bn");

        var pace = requireNonNull(in(story.asOf(DAY), USD).pace());
        assertThat(pace.expected()).isEqualByComparingTo("70757880617.04");

        story.delayed("a", "2025-06-01", "2030-12");
        var slower = requireNonNull(in(story.asOf(DAY), USD).pace());
        // 211 of 2190 days
        assertThat(slower.expected()).isEqualByComparingTo("48173515981.74");
        assertThat(slower.original().expected()).isEqualByComparingTo("70757880617.04");
        assertThat(in(story.asOf("2031-01-01"), USD).pace())
                .extracting(Pace::expected)
                .isEqualTo(in(story.asOf(DAY), USD).announced().current().best());
    }

    @Test
    void thereIsNoPaceWithoutAHorizonAndNoneBeforeItBegins() {
        var open = new Story().commitment("a").said("a", ANNOUNCED, "2025-01-21", "USD 12");
        assertThat(in(open.asOf(DAY), USD).pace()).isNull();

        var later = new Story().commitment("a", "2026", "2026").said("a", ANNOUNCED, "2025-01-21", "USD 12");
        assertThat(in(later.asOf(DAY), USD).pace()).extracting(Pace::expected).isEqualTo(BigDecimal.ZERO);
    }

    private static Story promised() {
        return new Story()
                .commitment("a", "2025-01", "2026-12")
                .said("a", ANNOUNCED, "2025-01-01", "USD 100")
                .deal("d");
    }

    @Test
    void nothingPromisedInAUnitHasNoVerdict() {
        assertThat(in(promised().asOf(DAY), MW).on(Basis.SPONSOR).verdict()).isNull();
    }

    @Test
    void nothingOnRecordIsNotTheSameAsNothingStarted() {
        assertThat(verdict(promised().asOf(DAY))).isEqualTo(Verdict.NOT_RECORDED);
        assertThat(verdict(promised()
                        .claim("zero", null, Basis.SPONSOR, ClaimedStage.AGREED, Period.ALWAYS, "USD 0")
                        .asOf(DAY)))
                .isEqualTo(Verdict.NOT_STARTED);
        assertThat(verdict(promised()
                        .step("d", MilestoneKind.PROPOSED, "2025-02-01", "USD 10")
                        .asOf(DAY)))
                .isEqualTo(Verdict.NOT_STARTED);
    }

    @Test
    void whatReachesTheLowOfThePromiseFulfilsIt() {
        var story = promised().step("d", REALISED, "2025-02-01", "USD 100");
        assertThat(verdict(story.asOf(DAY))).isEqualTo(Verdict.FULFILLED);
        assertThat(in(story.asOf(DAY), USD).on(Basis.PROGRAMME).verdict()).isEqualTo(Verdict.NOT_RECORDED);

        var cut = promised().step("d", REALISED, "2025-02-01", "USD 40").said("a", REDUCED, "2025-03-01", "USD 40");
        assertThat(verdict(cut.asOf(DAY))).isEqualTo(Verdict.FULFILLED_AFTER_CUT);
    }

    @Test
    void whereTheLowIsZeroTheBestIsTheGoal() {
        var story = new Story()
                .commitment("a")
                .said("a", ANNOUNCED, "2025-01-01", "up to USD 100")
                .deal("d")
                .step("d", REALISED, "2025-02-01", "USD 99");
        assertThat(verdict(story.asOf(DAY))).isEqualTo(Verdict.OPEN_ENDED);

        story.step("d", REALISED, "2025-03-01", "USD 1");
        assertThat(verdict(story.asOf(DAY))).isEqualTo(Verdict.FULFILLED);
    }

    @Test
    void theRestGoesByTheClock() {
        var agreed = promised().step("d", AGREED, "2025-06-01", "USD 60");
        assertThat(verdict(agreed.asOf(DAY))).isEqualTo(Verdict.BEHIND);
        assertThat(verdict(agreed.asOf("2025-11-28"))).isEqualTo(Verdict.BEHIND);
        assertThat(verdict(agreed.asOf("2025-11-29"))).isEqualTo(Verdict.STALLED);
        assertThat(verdict(agreed.checked("2025-08-01").asOf("2026-06-01"))).isEqualTo(Verdict.BEHIND);
        assertThat(verdict(agreed.asOf("2026-12-31"))).isEqualTo(Verdict.BEHIND);
        assertThat(verdict(agreed.asOf("2027-01-01"))).isEqualTo(Verdict.EXPIRED);

        var onPace = promised().step("d", REALISED, "2025-06-01", "USD 60");
        assertThat(verdict(onPace.asOf(DAY))).isEqualTo(Verdict.ON_PACE);

        var unknown = promised().step("d", REALISED, "2025-06-01");
        assertThat(verdict(unknown.asOf(DAY))).isEqualTo(Verdict.UNDISCLOSED);
    }

    @Test
    void aCommitmentHasTheCellsOfTheDealsAttributedToItOrToItsParts() {
        var story = new Story()
                .commitment("a", "2025-01", "2026-12")
                .commitment("b", CommitmentKind.PLEDGE, "a", null, null)
                .said("a", ANNOUNCED, "2025-01-01", "USD 100")
                .said("b", ANNOUNCED, "2025-01-01", "USD 20")
                .unattributed("d", null)
                .unattributed("e", null)
                .attributed("d", Basis.PROGRAMME, "1", "b", null, null)
                .attributed("e", Basis.PROGRAMME, "1", null, null, null)
                .step("d", AGREED, "2025-02-01", "USD 5")
                .step("e", AGREED, "2025-02-01", "USD 7");

        var tally = story.asOf(DAY);
        var root = tally.commitments().getFirst();
        assertThat(text(root.units().getFirst().bases().getFirst().agreed())).isEqualTo("5..5..5 of 1/1");
        assertThat(text(root.parts()
                        .getFirst()
                        .units()
                        .getFirst()
                        .bases()
                        .getFirst()
                        .agreed()))
                .isEqualTo("5..5..5 of 1/1");
        assertThat(root.parts().getFirst().units().getFirst().bases().getFirst().verdict())
                .isEqualTo(Verdict.OPEN_ENDED);
    }
}
