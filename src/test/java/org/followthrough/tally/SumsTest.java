package org.followthrough.tally;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.tally.MilestoneKind.AGREED;
import static org.followthrough.tally.MilestoneKind.PROPOSED;
import static org.followthrough.tally.MilestoneKind.REALISED;
import static org.followthrough.tally.Story.MW;
import static org.followthrough.tally.Story.USD;
import static org.followthrough.tally.Story.cell;
import static org.followthrough.tally.Story.share;
import static org.followthrough.tally.Story.text;
import static org.followthrough.tally.Story.usd;

import org.junit.jupiter.api.Test;

/// Bases, shares, parts, overlaps, undisclosed amounts and what is implied (design §4, sums).
class SumsTest {

    private static final String DAY = "2025-12-31";

    @Test
    void eachBasisContainsTheOneBefore() {
        var tally = new Story()
                .deal("a", Basis.PROGRAMME)
                .deal("b", Basis.BRAND)
                .deal("c", Basis.SPONSOR)
                .step("a", AGREED, "2025-01-01", "USD 1")
                .step("b", AGREED, "2025-01-01", "USD 2")
                .step("c", AGREED, "2025-01-01", "USD 4")
                .asOf(DAY);

        assertThat(text(cell(tally, Basis.PROGRAMME, Stage.AGREED, USD))).isEqualTo("1..1..1 of 1/1");
        assertThat(text(cell(tally, Basis.BRAND, Stage.AGREED, USD))).isEqualTo("3..3..3 of 2/2");
        assertThat(text(cell(tally, Basis.SPONSOR, Stage.AGREED, USD))).isEqualTo("7..7..7 of 3/3");
    }

    @Test
    void whereSomeDealHasNoAmountTheHighIsOpen() {
        var tally = new Story()
                .deal("a")
                .deal("b")
                .step("a", AGREED, "2025-01-01", "USD 15.9bn")
                .step("b", AGREED, "2025-01-01")
                .asOf(DAY);

        assertThat(text(usd(tally, Stage.AGREED))).isEqualTo("15900000000..15900000000..? of 1/2");
    }

    @Test
    void anAttributionCountsItsShareFromItsFirstDayToItsLast() {
        var story = new Story()
                .unattributed("a", null)
                .attributed("a", Basis.SPONSOR, "0.25", null, "2025-02-01", "2025-06")
                .step("a", AGREED, "2025-01-01", "at least USD 8");

        assertThat(text(usd(story.asOf("2025-01-31"), Stage.AGREED))).isEqualTo("0..0..0 of 0/0");
        assertThat(text(usd(story.asOf("2025-02-01"), Stage.AGREED))).isEqualTo("2..2..? of 1/1");
        assertThat(text(usd(story.asOf("2025-06-30"), Stage.AGREED))).isEqualTo("2..2..? of 1/1");
        assertThat(text(usd(story.asOf("2025-07-01"), Stage.AGREED))).isEqualTo("0..0..0 of 0/0");
    }

    @Test
    void aShareOfNothingOfAnUnboundedAmountIsZero() {
        var tally = new Story()
                .unattributed("a", null)
                .attributed("a", Basis.SPONSOR, "0", null, null, null)
                .step("a", AGREED, "2025-01-01", "at least USD 8")
                .asOf(DAY);

        assertThat(text(usd(tally, Stage.AGREED))).isEqualTo("0..0..0 of 1/1");
    }

    @Test
    void aWholeCountsTheGreaterOfItsOwnAmountAndItsPartsForEachEnd() {
        var story = new Story()
                .deal("whole")
                .unattributed("one", "whole")
                .unattributed("two", "whole")
                .step("whole", AGREED, "2025-01-01", "at least USD 10")
                .step("one", AGREED, "2025-02-01", "USD 4")
                .step("two", AGREED, "2025-02-01", "USD 3");
        assertThat(text(usd(story.asOf(DAY), Stage.AGREED))).isEqualTo("10..10..? of 1/1");

        story.step("two", MilestoneKind.RESTATED, "2025-03-01", "between USD 5 and 9, best 8");
        assertThat(text(usd(story.asOf(DAY), Stage.AGREED))).isEqualTo("10..12..? of 1/1");
    }

    @Test
    void aWholeThatIsNotAmongTheDealsStillStandsForItsParts() {
        var story = new Story()
                .unattributed("whole", null)
                .unattributed("one", "whole")
                .unattributed("two", "whole")
                .attributed("one", Basis.PROGRAMME, "1", null, null, null)
                .attributed("two", Basis.BRAND, "0.5", null, null, null)
                .step("whole", AGREED, "2025-01-01", "USD 100")
                .step("one", AGREED, "2025-02-01", "USD 4")
                .step("two", PROPOSED, "2025-02-01", "USD 3");

        assertThat(text(usd(story.asOf(DAY), Stage.AGREED))).isEqualTo("4..4..4 of 1/1");
        assertThat(text(usd(story.asOf(DAY), Stage.PROPOSED))).isEqualTo("0..0..0 of 0/0");

        story.step("two", AGREED, "2025-03-01");
        assertThat(text(usd(story.asOf(DAY), Stage.AGREED))).isEqualTo("5.5..5.5..5.5 of 1/1");
    }

    @Test
    void aPartThatIsAtAStageBringsItsWholeThere() {
        var tally = new Story()
                .deal("whole")
                .unattributed("one", "whole")
                .step("whole", AGREED, "2025-01-01", "USD 10")
                .step("one", REALISED, "2025-02-01", "USD 4")
                .asOf(DAY);

        assertThat(text(usd(tally, Stage.REALISED))).isEqualTo("4..4..4 of 1/1");
        assertThat(text(usd(tally, Stage.AGREED))).isEqualTo("10..10..10 of 1/1");
    }

    @Test
    void theSameGigawattsToldTwiceCountOnceInTheLowTotal() {
        var tally = new Story()
                .deal("first")
                .deal("again")
                .step("first", AGREED, "2025-07-01", "4.5 GW")
                .step("again", AGREED, "2025-07-22", "4.5 GW")
                .overlap("same", share("0", "0", "1"), "first", "again")
                .asOf(DAY);

        assertThat(text(cell(tally, Basis.SPONSOR, Stage.AGREED, MW))).isEqualTo("4500..9000..9000 of 2/2");
    }

    @Test
    void anOverlapTakesItsShareOffAllButTheLargest() {
        var tally = new Story()
                .deal("a")
                .deal("b")
                .deal("c")
                .step("a", AGREED, "2025-01-01", "USD 10")
                .step("b", AGREED, "2025-01-01", "USD 6")
                .step("c", AGREED, "2025-01-01", "USD 4")
                .overlap("same", share("0.25", "0.5", "1"), "a", "b", "c")
                .asOf(DAY);

        // the others are 10 together: low 20 - 10, best 20 - 5, high 20 - 2.5
        assertThat(text(usd(tally, Stage.AGREED))).isEqualTo("10..15..17.5 of 3/3");
    }

    @Test
    void anOverlapLeavesOutMembersWithNoAmount() {
        var tally = new Story()
                .deal("a")
                .deal("b")
                .step("a", AGREED, "2025-01-01", "USD 10")
                .step("b", AGREED, "2025-01-01")
                .overlap("same", share("1", "1", "1"), "a", "b")
                .asOf(DAY);

        assertThat(text(usd(tally, Stage.AGREED))).isEqualTo("10..10..? of 1/2");
    }

    @Test
    void whatIsImpliedStandsBesideTheSum() {
        var tally = new Story()
                .deal("a")
                .deal("b")
                .deal("c")
                .step("a", AGREED, "2025-01-01", "4.5 GW")
                .step("b", AGREED, "2025-01-01", "4.5 GW")
                .step("c", AGREED, "2025-01-01", "USD 1bn", "1 GW")
                .overlap("same", share("0", "0", "1"), "a", "b")
                .benchmark("rule", "5 GW", "about USD 100bn", "2025-07-01")
                .asOf(DAY);

        assertThat(text(usd(tally, Stage.AGREED))).isEqualTo("1000000000..1000000000..? of 1/3");
        var implied =
                requireNonNull(Story.in(tally, USD).on(Basis.SPONSOR).implied().get(Stage.AGREED));
        assertThat(text(new Amount(implied.low(), implied.best(), implied.high())))
                .isEqualTo("90000000000..180000000000..180000000000");
        assertThat(implied.deals()).isEqualTo(2);
    }

    @Test
    void ofSeveralBenchmarksTheRangeCountsAndTheLatestIsTheBestGuess() {
        var tally = new Story()
                .deal("a")
                .step("a", AGREED, "2025-01-01", "10 MW")
                .benchmark("early", "1 MW", "USD 5", "2025-01-01")
                .benchmark("late", "1 MW", "USD 3", "2025-02-01")
                .asOf(DAY);

        var implied =
                requireNonNull(Story.in(tally, USD).on(Basis.SPONSOR).implied().get(Stage.AGREED));
        assertThat(text(new Amount(implied.low(), implied.best(), implied.high())))
                .isEqualTo("30..30..50");
    }
}
