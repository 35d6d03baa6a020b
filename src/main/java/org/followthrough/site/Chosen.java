package org.followthrough.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.followthrough.tally.Evidence;
import org.followthrough.tally.Predating;

/// What the reader chose beside the day, in words: whoever is sent an address should see what it leaves out.
final class Chosen {

    private Chosen() {}

    static List<String> of(Choices choices) {
        var chosen = new ArrayList<String>();
        if (choices.knownAt() != null) {
            chosen.add("as this tracker knew it on " + Formats.text(choices.knownAt()));
        }
        if (choices.publishedBy() != null) {
            chosen.add("only what was published by " + Formats.text(choices.publishedBy()));
        }
        if (choices.currency() != null) {
            chosen.add("in " + Formats.name(choices.currency()));
        }
        if (choices.rateOn() != null) {
            chosen.add("at the exchange rates of " + Formats.text(choices.rateOn()));
        }
        if (!choices.natures().isEmpty()) {
            var natures = choices.natures().stream().sorted().map(Words::label).collect(Collectors.joining(", "));
            chosen.add("only deals of nature " + natures);
        }
        if (choices.predating() != null && choices.predating() != Predating.INCLUDE) {
            chosen.add("of deals older than the initiative: " + Words.meaning(choices.predating()));
        }
        if (choices.evidence() != null && choices.evidence() != Evidence.CLAIMED) {
            chosen.add("only facts " + Words.meaning(choices.evidence()));
        }
        return chosen;
    }
}
