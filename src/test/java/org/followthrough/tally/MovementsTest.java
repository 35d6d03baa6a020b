package org.followthrough.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.tally.Story.USD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MovementsTest {

    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-02-01T00:00:00Z");

    private static List<String> agreed(Movements movements) {
        return movements.moved().stream()
                .filter(each -> each.stage() == Stage.AGREED && each.basis() == Basis.SPONSOR)
                .filter(each -> each.unit().equals(USD))
                .flatMap(each -> each.parts().stream())
                .map(part -> part.cause().word() + " " + part.best())
                .toList();
    }

    private static Movements between(Story story, String from, String to) {
        return Movements.between(story.facts(), Story.question(to), LocalDate.parse(from), LocalDate.parse(to));
    }

    /// 10 agreed and 5 more on one day; then the attribution ends, and takes all 15 back.
    @Test
    void factsOfOneDayAreToldOneByOneAndAnAttributionThatEndedIsNamed() {
        var story = new Story()
                .unattributed("d", null)
                .attributed("d", Basis.SPONSOR, "1", null, "2025-01-01", "2025-03-31")
                .step("d", MilestoneKind.AGREED, "2025-02-01", "USD 10")
                .step("d", MilestoneKind.EXTENDED, "2025-02-01", "USD 5");

        assertThat(agreed(between(story, "2025-01-31", "2025-02-01")))
                .containsExactly("took_effect 10", "took_effect 5");
        assertThat(agreed(between(story, "2025-02-01", "2025-12-31"))).containsExactly("ended -15");
    }

    /// The second deal is agreed for 8 and overlaps wholly with the first of 10: together they stay at 10. It replaces
    /// the third, of 4, which then counts no more, though the two do not overlap.
    @Test
    void whatOneDealDoesToOthersIsPutDownToTheFactThatDidIt() {
        var story = new Story()
                .deal("first")
                .deal("second")
                .deal("third")
                .overlap("same", Story.share("1", "1", "1"), "first", "second")
                .replaces("second", "third")
                .step("first", MilestoneKind.AGREED, "2025-01-01", "USD 10")
                .step("third", MilestoneKind.AGREED, "2025-01-02", "USD 4")
                .step("second", MilestoneKind.AGREED, "2025-02-01", "USD 8");

        assertThat(agreed(between(story, "2024-12-31", "2025-02-01")))
                .containsExactly("took_effect 10", "took_effect 4", "took_effect -4");
    }

    /// The same fact, of 10, is corrected to 9; then the deal turns out to be a loan, which does not count.
    @Test
    void aCorrectionIsOnePartAndTermsAreNamed() {
        var story =
                new Story().natures(Nature.CAPITAL).deal("d").step("d", MilestoneKind.AGREED, "2025-02-01", "USD 10");
        var told = story.facts();
        var attribution = story.entries().getFirst();
        var before = story.entries().getLast();
        var after = story.step("d", MilestoneKind.AGREED, "2025-02-01", "USD 9")
                .entries()
                .getLast();
        var terms = Objects.requireNonNull(told.deals().get("d"));
        var loan = new DealTerms("d", "d", Nature.LOAN, null, terms.parties(), terms.sites(), null);
        var history = new History(
                List.of(new Recorded<>(told.initiative(), FIRST, null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Recorded<>(terms, FIRST, SECOND.plusSeconds(1)),
                        new Recorded<>(loan, SECOND.plusSeconds(1), null)),
                List.of(
                        new Recorded<>(attribution, FIRST, null),
                        new Recorded<>(before, FIRST, SECOND),
                        new Recorded<>(after, SECOND, null)));

        var movements = Movements.between(
                history, Story.question("2025-12-31"), FIRST, SECOND.plusSeconds(1), Map.of(before.id(), after.id()));

        assertThat(agreed(Objects.requireNonNull(movements))).containsExactly("corrected -1", "terms -9");
    }
}
