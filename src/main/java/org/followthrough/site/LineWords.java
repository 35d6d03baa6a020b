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

    static String title(String line, Facts known, Language language) {
        if (line.startsWith(BRIDGE)) {
            return bridge(line.substring(BRIDGE.length()), language);
        }
        if (line.startsWith(RECONCILIATION)) {
            return reconciliation(line.substring(RECONCILIATION.length()), known, language);
        }
        var words = language.words();
        return switch (line) {
            case "announced", "announced.current" -> words.text(Text.LINE_CURRENT);
            case "announced.original" -> words.text(Text.LINE_ORIGINAL);
            case "pace" -> words.text(Text.LINE_PACE);
            case "implied" -> words.text(Text.LINE_IMPLIED);
            default -> Worded.of(Stage.class, line).map(words::label).orElse(line);
        };
    }

    private static String bridge(String step, Language language) {
        return Worded.of(BridgeLine.class, step)
                .map(line -> {
                    var label = language.words().label(line);
                    return line.isLevel()
                            ? language.say().lineBridge(label)
                            : language.say().lineBridgeLess(label);
                })
                .orElse(step);
    }

    private static String reconciliation(String key, Facts known, Language language) {
        return known.of(Claim.class).stream()
                .map(each -> each.fact())
                .filter(each -> each.key().equals(key))
                .map(each -> language.say()
                        .lineClaim(
                                language.formats().text(each.figure()),
                                language.words().label(each.stage())))
                .findFirst()
                .orElse(key);
    }
}
