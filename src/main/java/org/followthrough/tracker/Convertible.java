package org.followthrough.tracker;

import java.util.List;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.Fault;
import org.followthrough.problem.Refusal;

/// Refuses an answer in a currency for which there is no rate: all its amounts would be missing.
public final class Convertible {

    private Convertible() {}

    /// The answer, when it can be given in the currency that was asked for.
    ///
    /// @throws Refusal.Unacceptable when there is no rate on or before the day of the rates
    public static Answer check(Answer answer) {
        var tally = answer.tally();
        if (tally.hasRate()) {
            return answer;
        }
        var from = answer.facts().initiative().currency();
        var to = tally.currency();
        var message =
                Phrase.of("There is no exchange rate between %s and %s on or before %s", from, to, tally.rateOn());
        var expected = Phrase.of("%s, or a currency for which the dossier has a rate by then", from);
        throw new Refusal.Unacceptable(
                message, List.of(new Fault("currency", null, null, to.name(), message, expected)));
    }
}
