package org.followthrough.tracker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.followthrough.figure.Phrase;
import org.followthrough.figure.Unit;
import org.followthrough.problem.Fault;
import org.followthrough.problem.Refusal;
import org.followthrough.tally.BridgeLine;
import org.followthrough.tally.Explanation;
import org.followthrough.tally.Stage;
import org.followthrough.tally.Tally;
import org.followthrough.tally.UnitTally;
import org.jspecify.annotations.Nullable;

/// Finds the number that is to be explained, or says which there are.
public final class Lines {

    private Lines() {}

    /// @throws Refusal.Malformed when the line or unit is none of this answer
    /// @throws Refusal.NotFound when there is no such commitment, or no such number in the unit
    public static Explanation explain(Answer answer, ExplanationParameters.Asked asked) {
        var tally = answer.tally();
        var unit = unit(tally, asked.unit());
        var commitment = asked.commitment();
        if (commitment != null && !answer.facts().commitments().containsKey(commitment)) {
            throw new Refusal.NotFound("commitment", commitment);
        }
        var lines = all(tally);
        if (!lines.contains(asked.line())) {
            var message = Phrase.of("There is no line \"%s\" in this answer", asked.line());
            throw unknown("line", asked.line(), message, lines);
        }
        var explanation = tally.explain(asked.line(), unit, asked.basis(), asked.stage(), commitment);
        if (explanation == null) {
            throw new Refusal.NotFound("number", "%s in %s".formatted(asked.line(), unit));
        }
        return explanation;
    }

    /// The unit asked for: by default the currency, or the first where the initiative counts no money.
    ///
    /// @throws Refusal.Malformed when the initiative does not count in it
    static Unit unit(Tally tally, @Nullable Unit asked) {
        var units = tally.units().stream().map(UnitTally::unit).toList();
        if (asked == null) {
            return units.contains(tally.currency()) ? tally.currency() : units.getFirst();
        }
        if (!units.contains(asked)) {
            var message = Phrase.of("There is no unit \"%s\" in this answer", asked);
            throw unknown(
                    "unit",
                    asked.name(),
                    message,
                    units.stream().map(Unit::name).toList());
        }
        return asked;
    }

    private static List<String> all(Tally tally) {
        var lines = new ArrayList<>(List.of("announced", "announced.original", "announced.current"));
        Arrays.stream(Stage.values()).map(Stage::word).forEach(lines::add);
        lines.addAll(List.of("implied", "pace"));
        Arrays.stream(BridgeLine.values()).map(line -> "bridge." + line.word()).forEach(lines::add);
        tally.reconciliation().stream()
                .map(each -> "reconciliation." + each.claim().fact().key())
                .filter(Predicate.not(lines::contains))
                .forEach(lines::add);
        return lines;
    }

    private static Refusal unknown(String parameter, String read, Phrase message, List<String> possible) {
        var expected = Phrase.of("one of %s", String.join(", ", possible));
        return new Refusal.Malformed(message, List.of(new Fault(parameter, null, null, read, message, expected)));
    }
}
