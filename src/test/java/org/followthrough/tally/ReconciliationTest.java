package org.followthrough.tally;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.followthrough.tally.MilestoneKind.AGREED;
import static org.followthrough.tally.Story.USD;
import static org.followthrough.tally.Story.share;
import static org.followthrough.tally.Story.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.followthrough.figure.PartialDate;
import org.followthrough.figure.Period;
import org.junit.jupiter.api.Test;

/// Claims held against the items of their own scope, slips, and what was late (design §4).
class ReconciliationTest {

    private static final String DAY = "2025-12-31";
    private static final Period THIS_YEAR = new Period(PartialDate.of("2025"), PartialDate.of("2025"));

    private static Story deals() {
        return new Story()
                .party("group", null)
                .party("daughter", "group")
                .party("other", null)
                .terms("theirs", Nature.CAPITAL, null, "daughter")
                .terms("gigawatts", Nature.CAPITAL, null, "group")
                .terms("others", Nature.CAPITAL, null, "other")
                .terms("older", Nature.CAPITAL, null, "group")
                .attributed("theirs", Basis.SPONSOR, "1", null, null, null)
                .attributed("gigawatts", Basis.SPONSOR, "1", null, null, null)
                .attributed("others", Basis.SPONSOR, "1", null, null, null)
                .attributed("older", Basis.SPONSOR, "1", null, null, null)
                .step("theirs", AGREED, "2025-03-01", "USD 15")
                .step("gigawatts", AGREED, "2025-04-01", "3 MW")
                .step("others", AGREED, "2025-04-01", "USD 70")
                .step("older", AGREED, "2024-12-31", "USD 20")
                .benchmark("rule", "1 MW", "between USD 10 and 20", "2025-01-01");
    }

    @Test
    void aClaimIsHeldAgainstDealsOfItsPartyThatReachedTheStageInItsPeriod() {
        var tally = deals().claim("ours", "group", Basis.SPONSOR, ClaimedStage.AGREED, THIS_YEAR, "USD 100")
                .asOf(DAY);

        var reconciled = tally.reconciliation().getFirst();
        assertThat(text(reconciled.itemised())).isEqualTo("15..15..? of 1/2");
        assertThat(reconciled.implied())
                .isEqualTo(new Implied(new BigDecimal(30), new BigDecimal(45), new BigDecimal(60), 1));
        assertThat(text(reconciled.withImplied())).isEqualTo("45..60..?");
        assertThat(text(reconciled.claimed())).isEqualTo("100");
        assertThat(text(reconciled.unexplained())).isEqualTo("85");
    }

    @Test
    void aClaimOfWhatWasAnnouncedIsHeldAgainstTheCommitments() {
        var tally = new Story()
                .commitment("a")
                .said("a", StatementKind.ANNOUNCED, "2025-01-21", "USD 500")
                .commitment("b")
                .said("b", StatementKind.ANNOUNCED, "2024-01-21", "USD 90")
                .claim("all", null, Basis.SPONSOR, ClaimedStage.ANNOUNCED, THIS_YEAR, "USD 600")
                .asOf(DAY);

        var reconciled = tally.reconciliation().getFirst();
        assertThat(text(reconciled.itemised())).isEqualTo("500..500..500 of 1/1");
        assertThat(text(reconciled.unexplained())).isEqualTo("100");
    }

    @Test
    void whereNoItemHasAnAmountWhatIsUnexplainedIsNotKnown() {
        var tally = new Story()
                .deal("a")
                .step("a", AGREED, "2025-01-01")
                .claim("all", null, Basis.SPONSOR, ClaimedStage.AGREED, Period.ALWAYS, "USD 600")
                .asOf(DAY);

        assertThat(tally.reconciliation().getFirst().unexplained()).isNull();
    }

    @Test
    void aPlannedStageSlipsFromTheFirstDueDayToTheLatestOrActualOne() {
        var story = new Story()
                .deal("a")
                .planned("a", "2025-01-01", Stage.REALISED, "2025-06")
                .planned("a", "2025-03-01", Stage.REALISED, "2025-09-30");

        assertThat(story.asOf(DAY).slips())
                .containsExactly(new Slip(
                        "a", Stage.REALISED, PartialDate.of("2025-06"), PartialDate.of("2025-09-30"), null, 92, true));
        assertThat(story.asOf("2025-08-01").slips().getFirst().overdue()).isFalse();

        story.step("a", MilestoneKind.REALISED, "2025-10-10");
        assertThat(story.asOf(DAY).slips().getFirst())
                .extracting(Slip::reached, Slip::days, Slip::overdue)
                .containsExactly(LocalDate.parse("2025-10-10"), 102L, false);
    }

    @Test
    void whatIsReachedAfterTheOriginalHorizonIsLateAlsoWhenThatWasPutOff() {
        var story = new Story()
                .commitment("c", "2025-01", "2025-06")
                .said("c", StatementKind.ANNOUNCED, "2025-01-01", "USD 5")
                .delayed("c", "2025-02-01", "2026")
                .unattributed("a", null)
                .attributed("a", Basis.SPONSOR, "1", "c", null, null)
                .step("a", AGREED, "2025-05-01", "USD 5");
        assertThat(story.asOf(DAY).deals().getFirst().flags()).doesNotContain(Flag.LATE);

        story.step("a", MilestoneKind.REALISED, "2025-07-01", "USD 5");
        assertThat(story.asOf(DAY).deals().getFirst().flags()).contains(Flag.LATE);
    }

    @Test
    void anExplanationOfAnOverlapAddsUp() {
        var tally = new Story()
                .deal("a")
                .deal("b")
                .overlap("same", share("0", "0.5", "1"), "a", "b")
                .step("a", AGREED, "2025-01-01", "USD 10")
                .step("b", AGREED, "2025-01-01", "USD 4")
                .asOf(DAY);

        var explanation = requireNonNull(tally.explain("agreed", USD, Basis.SPONSOR, Stage.AGREED, null));
        assertThat(explanation.items())
                .extracting(Explanation.Item::kind, Explanation.Item::key, item -> text(item.amount()))
                .containsExactly(
                        tuple(Explanation.Kind.DEAL, "a", "10..10..10"),
                        tuple(Explanation.Kind.DEAL, "b", "4..4..4"),
                        tuple(Explanation.Kind.OVERLAP, "same", "-4..-2..0"));
        assertThat(text(explanation.number())).isEqualTo("10..12..14");
        assertThat(explanation.items().getFirst().facts()).hasSize(2);
        assertThat(tally.explain("nonsense", USD, Basis.SPONSOR, Stage.AGREED, null))
                .isNull();
    }
}
