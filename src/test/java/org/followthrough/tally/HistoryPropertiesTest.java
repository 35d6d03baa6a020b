package org.followthrough.tally;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.followthrough.figure.PartialDate;
import org.junit.jupiter.api.Test;

/// What was known at a moment stays known of that moment (design §5).
class HistoryPropertiesTest {

    private static final Instant BEFORE = Instant.parse("2025-08-01T00:00:00Z");
    private static final Instant CHANGE = Instant.parse("2025-09-01T00:00:00Z");
    private static final String DAY = "2025-12-31";

    private static History history(Story story, List<Recorded<Entry<?>>> facts) {
        var told = story.facts();
        return new History(
                List.of(recorded(told.initiative())),
                told.sources().values().stream()
                        .map(HistoryPropertiesTest::recorded)
                        .toList(),
                told.parties().values().stream()
                        .map(HistoryPropertiesTest::recorded)
                        .toList(),
                told.commitments().values().stream()
                        .map(HistoryPropertiesTest::recorded)
                        .toList(),
                told.deals().values().stream()
                        .map(HistoryPropertiesTest::recorded)
                        .toList(),
                facts);
    }

    private static <T> Recorded<T> recorded(T what) {
        return new Recorded<>(what, BEFORE, null);
    }

    private static List<UnitTally> units(History history, Instant knownAt) {
        return Tally.of(requireNonNull(history.at(knownAt)), Story.question(DAY))
                .units();
    }

    @Property(tries = 100)
    void aCorrectionChangesNothingForAnEarlierMoment(@ForAll long seed) {
        var story = Stories.of(seed);
        var random = new Random(seed);
        var facts = new ArrayList<Recorded<Entry<?>>>();
        var corrected = new ArrayList<Recorded<Entry<?>>>();
        for (var entry : story.entries()) {
            Recorded<Entry<?>> stands = new Recorded<>(entry, BEFORE, null);
            facts.add(stands);
            if (random.nextInt(3) > 0) {
                corrected.add(stands);
            } else {
                corrected.add(new Recorded<>(entry, BEFORE, CHANGE));
                if (entry.fact() instanceof Milestone milestone) {
                    corrected.add(new Recorded<>(new Entry<>(entry.id(), later(milestone)), CHANGE, null));
                }
            }
        }

        var before = units(history(story, facts), CHANGE.minusMillis(1));
        assertThat(units(history(story, corrected), CHANGE.minusMillis(1))).isEqualTo(before);
    }

    private static Milestone later(Milestone of) {
        return new Milestone(
                of.deal(), of.kind(), PartialDate.of(DAY), of.figures(), of.stage(), of.due(), of.by(), of.support());
    }

    @Test
    void nothingIsKnownBeforeItWasRecordedAndNowIsWhatWasNotSuperseded() {
        var story = new Story();
        var history = history(story, List.of());

        assertThat(history.at(BEFORE.minusMillis(1))).isNull();
        assertThat(history.at(BEFORE)).isNotNull();
        assertThat(history.at(null)).isNotNull();
        assertThat(new Recorded<>("x", BEFORE, CHANGE).isKnownAt(CHANGE)).isFalse();
        assertThat(new Recorded<>("x", BEFORE, CHANGE).isKnownAt(null)).isFalse();
    }
}
