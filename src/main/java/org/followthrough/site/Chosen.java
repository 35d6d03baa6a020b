package org.followthrough.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.followthrough.tally.Evidence;
import org.followthrough.tally.Predating;

/// What the reader chose beside the day, in words: whoever is sent an address should see what it leaves out.
final class Chosen {

    private Chosen() {}

    /// All of it in a sentence, or nothing where nothing was chosen.
    static String sentence(Choices choices) {
        var chosen = of(choices);
        return chosen.isEmpty()
                ? ""
                : choices.language().words().text(Text.CHOSEN) + " " + String.join("; ", chosen) + ".";
    }

    static List<String> of(Choices choices) {
        var language = choices.language();
        var say = language.say();
        var words = language.words();
        var formats = language.formats();
        var chosen = new ArrayList<String>();
        if (choices.knownAt() != null) {
            chosen.add(say.chosenKnownAt(formats.text(choices.knownAt())));
        }
        if (choices.publishedBy() != null) {
            chosen.add(say.chosenPublishedBy(formats.when(choices.publishedBy())));
        }
        if (choices.currency() != null) {
            chosen.add(say.chosenCurrency(formats.name(choices.currency())));
        }
        if (choices.rateOn() != null) {
            chosen.add(say.chosenRates(formats.when(choices.rateOn())));
        }
        if (!choices.natures().isEmpty()) {
            chosen.add(say.chosenNatures(
                    choices.natures().stream().sorted().map(words::label).collect(Collectors.joining(", "))));
        }
        if (choices.predating() != null && choices.predating() != Predating.INCLUDE) {
            chosen.add(say.chosenPredating(words.meaning(choices.predating())));
        }
        if (choices.evidence() != null && choices.evidence() != Evidence.CLAIMED) {
            chosen.add(say.chosenEvidence(words.meaning(choices.evidence())));
        }
        return chosen;
    }
}
