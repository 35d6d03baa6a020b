package org.followthrough.site;

import org.followthrough.tally.BridgeLine;
import org.followthrough.tally.Claim;
import org.followthrough.tally.Facts;
import org.followthrough.tally.Stage;
import org.followthrough.tally.Worded;

/// What the line of an explanation is called.
final class LineWords {

    private static final String BRIDGE = "bridge.";
    private static final String RECONCILIATION = "reconciliation.";

    private LineWords() {}

    static String title(String line, Facts known) {
        if (line.startsWith(BRIDGE)) {
            return bridge(line.substring(BRIDGE.length()));
        }
        if (line.startsWith(RECONCILIATION)) {
            return reconciliation(line.substring(RECONCILIATION.length()), known);
        }
        return switch (line) {
            case "announced", "announced.current" -> "Announced, as it stands now";
            case "announced.original" -> "Announced, as first said";
            case "pace" -> "What a steady pace would have delivered";
            case "implied" -> "What rules of thumb suggest";
            default -> Worded.of(Stage.class, line).map(Words::label).orElse(line);
        };
    }

    private static String bridge(String step) {
        return Worded.of(BridgeLine.class, step)
                .map(line -> line.isLevel() ? "Bridge: " + Words.label(line) : "Bridge, less: " + Words.label(line))
                .orElse(step);
    }

    private static String reconciliation(String key, Facts known) {
        return known.of(Claim.class).stream()
                .map(each -> each.fact())
                .filter(each -> each.key().equals(key))
                .map(each -> "A claim of %s %s, held against its items"
                        .formatted(Formats.text(each.figure()), FactWords.stage(each.stage())))
                .findFirst()
                .orElse(key);
    }
}
