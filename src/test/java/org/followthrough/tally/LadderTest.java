package org.followthrough.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.followthrough.tally.MilestoneKind.AGREED;
import static org.followthrough.tally.MilestoneKind.CANCELLED;
import static org.followthrough.tally.MilestoneKind.EXTENDED;
import static org.followthrough.tally.MilestoneKind.PROPOSED;
import static org.followthrough.tally.MilestoneKind.REALISED;
import static org.followthrough.tally.MilestoneKind.RESTATED;
import static org.followthrough.tally.MilestoneKind.REVERSED;
import static org.followthrough.tally.MilestoneKind.UNDERWAY;
import static org.followthrough.tally.Story.MW;
import static org.followthrough.tally.Story.cell;
import static org.followthrough.tally.Story.text;
import static org.followthrough.tally.Story.usd;

import java.util.Set;
import org.junit.jupiter.api.Test;

/// A deal's own amounts, from its milestones in force, in order (design §4).
class LadderTest {

    private static final String DAY = "2025-12-31";

    private final Story story = new Story().deal("a");

    private String proposed() {
        return text(usd(story.asOf(DAY), Stage.PROPOSED));
    }

    private String agreed() {
        return text(usd(story.asOf(DAY), Stage.AGREED));
    }

    private String underway() {
        return text(usd(story.asOf(DAY), Stage.UNDERWAY));
    }

    private String realised() {
        return text(usd(story.asOf(DAY), Stage.REALISED));
    }

    @Test
    void aProposedFigureSetsTheValueUntilTheDealIsAgreed() {
        story.step("a", PROPOSED, "2025-01-01", "USD 5bn").step("a", PROPOSED, "2025-02-01", "USD 7bn");

        assertThat(proposed()).isEqualTo("7000000000..7000000000..7000000000 of 1/1");
        assertThat(agreed()).isEqualTo("0..0..0 of 0/0");

        story.step("a", AGREED, "2025-03-01").step("a", PROPOSED, "2025-04-01", "USD 9bn");

        assertThat(proposed()).isEqualTo("0..0..0 of 0/0");
        assertThat(agreed()).isEqualTo("7000000000..7000000000..7000000000 of 1/1");
    }

    @Test
    void anAgreedFigureTakesThePlaceOfWhatWasProposed() {
        story.step("a", PROPOSED, "2025-01-01", "USD 5bn").step("a", AGREED, "2025-02-01", "at least USD 4bn");

        assertThat(agreed()).isEqualTo("4000000000..4000000000..? of 1/1");
    }

    @Test
    void aDealWithNoFigureIsUndisclosedAndNotZero() {
        story.step("a", AGREED, "2025-02-01");

        assertThat(agreed()).isEqualTo("0..?..? of 0/1");
        assertThat(realised()).isEqualTo("0..0..0 of 0/0");
    }

    @Test
    void anExtensionAddsAlsoFromNothing() {
        story.step("a", AGREED, "2025-01-01", "USD 11.9bn").step("a", EXTENDED, "2025-02-01", "USD 4bn");
        assertThat(agreed()).isEqualTo("15900000000..15900000000..15900000000 of 1/1");

        var other = new Story().deal("b").step("b", AGREED, "2025-01-01").step("b", EXTENDED, "2025-02-01", "USD 4bn");
        assertThat(text(usd(other.asOf(DAY), Stage.AGREED))).isEqualTo("4000000000..4000000000..4000000000 of 1/1");
    }

    @Test
    void aRestatementSetsTheValueAndOneWithNoFigureMakesItUnknown() {
        story.step("a", AGREED, "2025-01-01", "USD 10").step("a", RESTATED, "2025-02-01", "USD 6");
        assertThat(agreed()).isEqualTo("6..6..6 of 1/1");

        story.step("a", RESTATED, "2025-03-01");
        assertThat(agreed()).isEqualTo("0..?..? of 0/1");
    }

    @Test
    void whatIsUnderwayIsItsFigureOrTheValueAfterOneWithNone() {
        story.step("a", AGREED, "2025-01-01", "USD 10").step("a", UNDERWAY, "2025-02-01", "USD 3");
        assertThat(underway()).isEqualTo("3..3..3 of 1/1");

        story.step("a", UNDERWAY, "2025-03-01");
        assertThat(underway()).isEqualTo("10..10..10 of 1/1");
    }

    @Test
    void anUnderwayFigureInAnotherUnitMovesTheDealAndChangesNoAmountInThisOne() {
        story.step("a", AGREED, "2025-01-01", "USD 10").step("a", UNDERWAY, "2025-02-01", "3 MW");

        assertThat(underway()).isEqualTo("0..?..? of 0/1");
        assertThat(text(cell(story.asOf(DAY), Basis.SPONSOR, Stage.UNDERWAY, MW)))
                .isEqualTo("3..3..3 of 1/1");
        assertThat(agreed()).isEqualTo("10..10..10 of 1/1");
    }

    @Test
    void aWorkThatBeganWithoutASignatureIsAgreed() {
        story.step("a", PROPOSED, "2025-01-01", "USD 8").step("a", UNDERWAY, "2025-02-01");

        assertThat(agreed()).isEqualTo("8..8..8 of 1/1");
        assertThat(proposed()).isEqualTo("0..0..0 of 0/0");
    }

    @Test
    void whatIsRealisedAddsUpAndLiftsTheStagesBelow() {
        story.step("a", AGREED, "2025-01-01", "USD 5")
                .step("a", REALISED, "2025-02-01", "USD 4")
                .step("a", REALISED, "2025-03-01", "USD 3");

        assertThat(realised()).isEqualTo("7..7..7 of 1/1");
        assertThat(underway()).isEqualTo("7..7..7 of 1/1");
        assertThat(agreed()).isEqualTo("7..7..7 of 1/1");
        assertThat(story.asOf(DAY).deals().getFirst().flags()).contains(Flag.LIFTED);
    }

    @Test
    void aLevelToDateSets() {
        story.step("a", REALISED, "2025-02-01", "USD 4")
                .step("a", REALISED, "2025-03-01", "USD 9 to date")
                .step("a", REALISED, "2025-04-01", "USD 1");

        assertThat(realised()).isEqualTo("10..10..10 of 1/1");
    }

    @Test
    void ofSeveralLevelsForOneDayTheBestSupportedWinsThenTheLastWritten() {
        story.evidence(Evidence.VERIFIED)
                .step("a", REALISED, "2025-03-01", "USD 6 to date")
                .evidence(Evidence.CLAIMED)
                .step("a", REALISED, "2025-03-01", "USD 9 to date");
        assertThat(realised()).isEqualTo("6..6..6 of 1/1");

        story.evidence(Evidence.VERIFIED).step("a", REALISED, "2025-03-01", "USD 7 to date");
        assertThat(realised()).isEqualTo("7..7..7 of 1/1");
    }

    @Test
    void realisedWithNoFigureIsTheWholeValueAsItStandsAndWhatFollowsIsPartOfIt() {
        story.step("a", AGREED, "2025-01-01", "USD 10")
                .step("a", REALISED, "2025-02-01")
                .step("a", REALISED, "2025-03-01", "USD 3");
        assertThat(realised()).isEqualTo("10..10..10 of 1/1");

        story.step("a", RESTATED, "2025-04-01", "USD 12");
        assertThat(realised()).isEqualTo("12..12..12 of 1/1");

        story.step("a", REVERSED, "2025-05-01", "USD 2").step("a", REALISED, "2025-06-01", "USD 1");
        assertThat(realised()).isEqualTo("11..11..11 of 1/1");
    }

    @Test
    void realisedWithNoFigureOfAnUnknownValueIsUndisclosed() {
        story.step("a", REALISED, "2025-02-01");

        assertThat(realised()).isEqualTo("0..?..? of 0/1");
    }

    @Test
    void aReversalSubtractsLowLessHighAndNeverGoesBelowZero() {
        story.step("a", REALISED, "2025-02-01", "between USD 8 and 10")
                .step("a", REVERSED, "2025-03-01", "between USD 1 and 3");
        assertThat(realised()).isEqualTo("5..7..9 of 1/1");

        story.step("a", REVERSED, "2025-04-01", "USD 20");
        assertThat(realised()).isEqualTo("0..0..0 of 1/1");

        story.step("a", REALISED, "2025-05-01", "USD 2");
        assertThat(realised()).isEqualTo("2..2..2 of 1/1");
    }

    @Test
    void aReversalWithNoFigureSetsToZeroWhereThereIsAnAmountAndTheDealStaysAtTheStage() {
        story.step("a", REALISED, "2025-02-01", "USD 8").step("a", REVERSED, "2025-03-01");

        assertThat(realised()).isEqualTo("0..0..0 of 1/1");
        assertThat(text(cell(story.asOf(DAY), Basis.SPONSOR, Stage.REALISED, MW)))
                .isEqualTo("0..?..? of 0/1");
    }

    @Test
    void whatIsCancelledLeavesOnlyWhatWasRealisedAndALaterAgreementRevives() {
        story.step("a", AGREED, "2025-01-01", "USD 10").step("a", CANCELLED, "2025-03-01");
        assertThat(agreed()).isEqualTo("0..0..0 of 0/0");

        story.step("a", AGREED, "2025-04-01");
        assertThat(agreed()).isEqualTo("10..10..10 of 1/1");

        story.step("a", REALISED, "2025-05-01", "USD 4").step("a", CANCELLED, "2025-06-01");
        assertThat(agreed()).isEqualTo("4..4..4 of 1/1");
        assertThat(underway()).isEqualTo("4..4..4 of 1/1");
        assertThat(realised()).isEqualTo("4..4..4 of 1/1");
    }

    @Test
    void whatIsCancelledBeforeItWasAgreedIsNoLongerProposed() {
        story.step("a", PROPOSED, "2025-01-01", "USD 10").step("a", CANCELLED, "2025-03-01");

        assertThat(proposed()).isEqualTo("0..0..0 of 0/0");
        assertThat(story.asOf(DAY).deals().getFirst().stage()).isNull();
    }

    @Test
    void aReplacedDealLeavesOnlyWhatWasRealisedWhileTheNewerIsAgreedEvenIfThatIsNotAttributed() {
        story.step("a", AGREED, "2025-01-01", "USD 10")
                .step("a", REALISED, "2025-02-01", "USD 1")
                .unattributed("b", null)
                .replaces("b", "a")
                .step("b", PROPOSED, "2025-03-01", "USD 20");
        assertThat(agreed()).isEqualTo("10..10..10 of 1/1");

        story.step("b", AGREED, "2025-04-01");
        assertThat(agreed()).isEqualTo("1..1..1 of 1/1");

        story.step("b", CANCELLED, "2025-05-01");
        assertThat(agreed()).isEqualTo("10..10..10 of 1/1");
    }

    @Test
    void soMuchAYearWithNoTermMakesTheValueUnknownAndIsListed() {
        story.step("a", PROPOSED, "2025-01-01", "USD 10bn")
                .step("a", AGREED, "2025-02-01", "4.5 GW", "USD 30bn a year from 2028");

        assertThat(agreed()).isEqualTo("0..?..? of 0/1");
        assertThat(Story.in(story.asOf(DAY), Story.USD).notCounted())
                .extracting(NotCounted::deal, each -> each.figure().toString(), NotCounted::reason)
                .containsExactly(tuple("a", "USD 30bn a year from 2028", NotCounted.Reason.TERM_UNDISCLOSED));
        assertThat(Story.in(story.asOf(DAY), MW).notCounted()).isEmpty();
    }

    @Test
    void soMuchAYearWithNoTermAddsNothingWhereItWouldAdd() {
        story.step("a", AGREED, "2025-02-01", "USD 5").step("a", EXTENDED, "2025-03-01", "USD 1 a year");

        assertThat(agreed()).isEqualTo("5..5..5 of 1/1");
    }

    @Test
    void soMuchAYearForSomeYearsIsTheirTotal() {
        story.step("a", AGREED, "2025-02-01", "USD 30bn a year for 5 years from 2028");

        assertThat(agreed()).isEqualTo("150000000000..150000000000..150000000000 of 1/1");
    }

    @Test
    void factsOfOneDayTakeEffectAsTheyWereWritten() {
        story.step("a", AGREED, "2025-02-01", "USD 5").step("a", RESTATED, "2025-02-01", "USD 3");
        assertThat(agreed()).isEqualTo("3..3..3 of 1/1");
    }

    @Test
    void aPausedDealIsFlaggedUntilItGoesOn() {
        story.step("a", AGREED, "2025-02-01", "USD 5").step("a", MilestoneKind.PAUSED, "2025-03-01");
        assertThat(story.asOf(DAY).deals().getFirst().flags()).contains(Flag.PAUSED);

        story.step("a", UNDERWAY, "2025-04-01");
        assertThat(story.asOf(DAY).deals().getFirst().flags()).doesNotContain(Flag.PAUSED);
    }

    @Test
    void figuresAndSourcesAreFlagged() {
        story.step("a", AGREED, "2025-02-01", "about USD 5")
                .step("a", MilestoneKind.DISPUTED, "2025-03-01")
                .step("a", UNDERWAY, "2025-03-01", "estimated USD 2");

        assertThat(story.asOf(DAY).deals().getFirst().flags())
                .isEqualTo(Set.of(Flag.APPROXIMATE, Flag.ESTIMATED, Flag.DISPUTED, Flag.SINGLE_SOURCE, Flag.UNCHECKED));
    }
}
