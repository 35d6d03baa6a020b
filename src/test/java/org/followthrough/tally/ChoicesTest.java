package org.followthrough.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.followthrough.tally.MilestoneKind.AGREED;
import static org.followthrough.tally.MilestoneKind.REALISED;
import static org.followthrough.tally.Story.USD;
import static org.followthrough.tally.Story.cell;
import static org.followthrough.tally.Story.question;
import static org.followthrough.tally.Story.text;
import static org.followthrough.tally.Story.usd;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.followthrough.figure.Period;
import org.junit.jupiter.api.Test;

/// The choices of the reader: natures, currency, what predates, evidence, what was published (design §3, §4).
class ChoicesTest {

    private static final String DAY = "2025-12-31";

    @Test
    void onlyTheNaturesChosenCount() {
        var story = new Story()
                .natures(Nature.LOAN, Nature.GRANT)
                .terms("a", Nature.LOAN, null)
                .terms("b", Nature.SERVICE, null)
                .attributed("a", Basis.SPONSOR, "1", null, null, null)
                .attributed("b", Basis.SPONSOR, "1", null, null, null)
                .step("a", AGREED, "2025-01-01", "USD 1")
                .step("b", AGREED, "2025-01-01", "USD 2");

        assertThat(text(usd(story.asOf(DAY), Stage.AGREED))).isEqualTo("1..1..1 of 1/1");
        var services = new Question(
                LocalDate.parse(DAY), null, null, null, Set.of(Nature.SERVICE), Predating.INCLUDE, Evidence.CLAIMED);
        assertThat(text(usd(story.ask(services), Stage.AGREED))).isEqualTo("2..2..2 of 1/1");
    }

    @Test
    void dealsThatPredateTheInitiativeCanBeLeftOutOrCountedNet() {
        var story = new Story()
                .commitment("promise")
                .said("promise", StatementKind.ANNOUNCED, "2025-01-21", "USD 500")
                .deal("old")
                .deal("new")
                .step("old", AGREED, "2024-06-01", "USD 12")
                .step("old", MilestoneKind.EXTENDED, "2025-03-01", "USD 4")
                .step("new", AGREED, "2025-04-01", "USD 1");

        assertThat(text(usd(story.asOf(DAY), Stage.AGREED))).isEqualTo("17..17..17 of 2/2");
        assertThat(text(usd(story.ask(question(DAY, Predating.EXCLUDE)), Stage.AGREED)))
                .isEqualTo("1..1..1 of 1/1");
        assertThat(text(usd(story.ask(question(DAY, Predating.NET)), Stage.AGREED)))
                .isEqualTo("5..5..5 of 2/2");
        assertThat(story.asOf(DAY).deals().getFirst().flags()).contains(Flag.PREDATES);
    }

    @Test
    void onlyEvidenceThatIsGoodEnoughAddsWhileWhatLessensAlwaysApplies() {
        var story = new Story()
                .deal("a")
                .evidence(Evidence.DOCUMENTED)
                .step("a", AGREED, "2025-01-01", "USD 10")
                .step("a", REALISED, "2025-02-01", "USD 6")
                .evidence(Evidence.CLAIMED)
                .step("a", MilestoneKind.EXTENDED, "2025-03-01", "USD 5")
                .step("a", MilestoneKind.RESTATED, "2025-04-01", "USD 9")
                .step("a", REALISED, "2025-05-01", "USD 2")
                .step("a", MilestoneKind.REVERSED, "2025-06-01", "USD 1");

        assertThat(text(usd(story.asOf(DAY), Stage.AGREED))).isEqualTo("9..9..9 of 1/1");
        assertThat(text(usd(story.asOf(DAY), Stage.REALISED))).isEqualTo("7..7..7 of 1/1");
        var documented = story.ask(question(DAY, Evidence.DOCUMENTED));
        assertThat(text(usd(documented, Stage.AGREED))).isEqualTo("9..9..9 of 1/1");
        assertThat(text(usd(documented, Stage.REALISED))).isEqualTo("5..5..5 of 1/1");
        var verified = story.ask(question(DAY, Evidence.VERIFIED));
        assertThat(text(usd(verified, Stage.AGREED))).isEqualTo("0..0..0 of 0/0");
    }

    @Test
    void moneyIsConvertedAtTheRateOfTheFirstAnnouncementAndNeverOneToOne() {
        var story = new Story()
                .commitment("promise")
                .said("promise", StatementKind.ANNOUNCED, "2025-01-21", "USD 500")
                .deal("a")
                .deal("b")
                .rate(Story.EUR, USD, "1.04", "2025-01-20")
                .rate(Story.EUR, USD, "1.20", "2025-06-20")
                .step("a", AGREED, "2025-07-01", "EUR 100")
                .step("b", AGREED, "2025-07-01", "GBP 100");

        var tally = story.asOf(DAY);
        assertThat(text(usd(tally, Stage.AGREED))).isEqualTo("104..104..? of 1/2");
        assertThat(Story.in(tally, USD).notCounted())
                .extracting(NotCounted::deal, NotCounted::reason)
                .containsExactly(tuple("b", NotCounted.Reason.NO_RATE));

        var euros = new Question(
                LocalDate.parse(DAY), null, Story.EUR, null, Set.of(), Predating.INCLUDE, Evidence.CLAIMED);
        var inEuros = story.ask(euros);
        assertThat(inEuros.hasRate()).isTrue();
        assertThat(text(cell(inEuros, Basis.SPONSOR, Stage.AGREED, Story.EUR))).isEqualTo("100..100..? of 1/2");
        assertThat(text(Story.in(inEuros, Story.EUR).announced().current())).isEqualTo("480.77..480.77..480.77 of 1/1");
    }

    @Test
    void ofTwoCurrenciesInOneFactTheOneAskedForCountsElseTheFirst() {
        var tally = new Story()
                .deal("a")
                .rate(Story.EUR, USD, "2", "2025-01-20")
                .step("a", AGREED, "2025-07-01", "EUR 100", "USD 150")
                .asOf(DAY);

        assertThat(text(usd(tally, Stage.AGREED))).isEqualTo("150..150..150 of 1/1");
    }

    @Test
    void theDayOfAPartialDateIsThatOfItsEarliestPublicationButNotBeforeItBegins() {
        var story = new Story()
                .source("early", "2025-07-10")
                .source("older", "2025-05-01")
                .deal("a")
                .deal("b")
                .deal("c")
                .citing("early")
                .step("a", AGREED, "2025-07", "USD 1")
                .citing("older")
                .step("b", AGREED, "2025-07", "USD 2")
                .citing("paper")
                .step("c", AGREED, "2025-07", "USD 4");

        assertThat(text(usd(story.asOf("2025-06-30"), Stage.AGREED))).isEqualTo("0..0..0 of 0/0");
        assertThat(text(usd(story.asOf("2025-07-01"), Stage.AGREED))).isEqualTo("2..2..2 of 1/1");
        assertThat(text(usd(story.asOf("2025-07-10"), Stage.AGREED))).isEqualTo("3..3..3 of 2/2");
        assertThat(text(usd(story.asOf("2025-07-31"), Stage.AGREED))).isEqualTo("7..7..7 of 3/3");
    }

    @Test
    void onlyWhatWasPublishedByADayCountsWhenThatIsAsked() {
        var story = new Story()
                .source("early", "2025-07-10")
                .deal("a")
                .deal("b")
                .citing("early")
                .step("a", AGREED, "2025-07-01", "USD 1")
                .add(new Attribution(
                        "a",
                        "it",
                        null,
                        Basis.PROGRAMME,
                        BigDecimal.ONE,
                        Period.ALWAYS,
                        new Support(Evidence.CLAIMED, List.of(new Citation("early", null, null, null)), null)))
                .citing("paper")
                .step("b", AGREED, "2025-07-01", "USD 2");

        var published = new Question(
                LocalDate.parse(DAY),
                LocalDate.parse("2025-07-10"),
                null,
                null,
                Set.of(),
                Predating.INCLUDE,
                Evidence.CLAIMED);
        assertThat(text(usd(story.ask(published), Stage.AGREED))).isEqualTo("1..1..1 of 1/1");
        assertThat(text(usd(
                        story.ask(new Question(
                                LocalDate.parse(DAY),
                                LocalDate.parse("2025-07-09"),
                                null,
                                null,
                                Set.of(),
                                Predating.INCLUDE,
                                Evidence.CLAIMED)),
                        Stage.AGREED)))
                .isEqualTo("0..0..0 of 0/0");
    }
}
