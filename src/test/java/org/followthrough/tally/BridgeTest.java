package org.followthrough.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.followthrough.tally.MilestoneKind.AGREED;
import static org.followthrough.tally.MilestoneKind.CANCELLED;
import static org.followthrough.tally.MilestoneKind.PROPOSED;
import static org.followthrough.tally.MilestoneKind.REALISED;
import static org.followthrough.tally.MilestoneKind.RESTATED;
import static org.followthrough.tally.MilestoneKind.UNDERWAY;
import static org.followthrough.tally.Story.USD;
import static org.followthrough.tally.Story.in;
import static org.followthrough.tally.Story.share;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The bridge from gross to realised (design §4).
class BridgeTest {

    private static final String DAY = "2025-12-31";

    private static Map<BridgeLine, String> bridge(Story story) {
        var bridge = new EnumMap<BridgeLine, String>(BridgeLine.class);
        for (var step : in(story.asOf(DAY), USD).on(Basis.SPONSOR).bridge()) {
            if (step.amount().signum() != 0) {
                bridge.put(step.line(), Story.text(step.amount()));
            }
        }
        return bridge;
    }

    @Test
    void eachDealIsTakenOffWhereItBelongs() {
        var story = new Story()
                .natures(Nature.CAPITAL)
                .deal("proposed")
                .deal("replaced")
                .deal("newer")
                .deal("cancelled")
                .deal("reduced")
                .terms("service", Nature.SERVICE, null)
                .attributed("service", Basis.SPONSOR, "1", null, null, null)
                .unattributed("shared", null)
                .attributed("shared", Basis.SPONSOR, "0.5", null, null, null)
                .replaces("newer", "replaced")
                .step("proposed", PROPOSED, "2025-01-01", "USD 1")
                .step("replaced", AGREED, "2025-01-01", "USD 2")
                .step("newer", AGREED, "2025-02-01", "USD 4")
                .step("cancelled", AGREED, "2025-01-01", "USD 8")
                .step("cancelled", REALISED, "2025-02-01", "USD 3")
                .step("cancelled", CANCELLED, "2025-03-01")
                .step("reduced", AGREED, "2025-01-01", "USD 16")
                .step("reduced", RESTATED, "2025-02-01", "USD 10")
                .step("reduced", UNDERWAY, "2025-03-01", "USD 7")
                .step("service", AGREED, "2025-01-01", "USD 32")
                .step("shared", AGREED, "2025-01-01", "USD 64");

        assertThat(bridge(story))
                .isEqualTo(Map.ofEntries(
                        Map.entry(BridgeLine.GROSS, "127"),
                        Map.entry(BridgeLine.NATURE, "32"),
                        Map.entry(BridgeLine.PROPOSED, "1"),
                        Map.entry(BridgeLine.REPLACED, "2"),
                        Map.entry(BridgeLine.CANCELLED, "5"),
                        Map.entry(BridgeLine.REDUCED, "6"),
                        Map.entry(BridgeLine.SHARE, "32"),
                        // newer 4, cancelled 3, reduced 10, shared 32
                        Map.entry(BridgeLine.AGREED, "49"),
                        Map.entry(BridgeLine.NOT_UNDERWAY, "39"),
                        Map.entry(BridgeLine.UNDERWAY, "10"),
                        Map.entry(BridgeLine.NOT_REALISED, "7"),
                        Map.entry(BridgeLine.REALISED, "3")));
    }

    @Test
    void whatAnOverlapTakesBackIsAnItemOfItsOwn() {
        var story = new Story()
                .deal("a")
                .deal("b")
                .overlap("same", share("0", "0.5", "1"), "a", "b")
                .step("a", AGREED, "2025-01-01", "USD 10")
                .step("b", UNDERWAY, "2025-01-01", "USD 4");

        assertThat(bridge(story))
                .isEqualTo(Map.of(
                        BridgeLine.GROSS, "14",
                        BridgeLine.OVERLAP, "2",
                        BridgeLine.AGREED, "12",
                        BridgeLine.NOT_UNDERWAY, "8",
                        BridgeLine.UNDERWAY, "4",
                        BridgeLine.NOT_REALISED, "4"));
        var notUnderway = in(story.asOf(DAY), USD).on(Basis.SPONSOR).bridge().stream()
                .filter(step -> step.line() == BridgeLine.NOT_UNDERWAY)
                .findFirst()
                .orElseThrow();
        assertThat(notUnderway.items())
                .extracting(BridgeStep.Item::key, BridgeStep.Item::overlap, item -> Story.text(item.amount()))
                .containsExactly(tuple("a", false, "10"), tuple("same", true, "-2"));
    }

    @Test
    void theHighestThatPartsEverHadTogetherIsTheGrossOfAWhole() {
        var story = new Story()
                .deal("whole")
                .unattributed("one", "whole")
                .unattributed("two", "whole")
                .step("whole", AGREED, "2025-01-01", "USD 3")
                .step("one", AGREED, "2025-01-01", "USD 10")
                .step("one", RESTATED, "2025-03-01", "USD 5")
                .step("two", AGREED, "2025-04-01", "USD 8");

        assertThat(bridge(story))
                .containsEntry(BridgeLine.GROSS, "13")
                .containsEntry(BridgeLine.AGREED, "13")
                .doesNotContainKey(BridgeLine.REDUCED);
    }
}
