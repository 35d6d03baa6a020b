package org.followthrough.tally;

import java.time.LocalDate;
import java.util.Set;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// The choices of the reader (design §4), all of which combine. What was known when is chosen before, by
/// [History#at].
///
/// @param asOf the day of which it is asked
/// @param publishedBy only facts with a source published by the end of that day; `null` for all
/// @param currency the currency of the answer; `null` for the initiative's own
/// @param rateOn the day of the exchange rates; `null` for the day of the first announcement
/// @param natures the natures of deal that count; empty for the initiative's own choice
/// @param predating what becomes of deals older than the initiative
/// @param evidence this level or better for what adds; what lessens always applies
public record Question(
        LocalDate asOf,
        @Nullable LocalDate publishedBy,
        @Nullable Unit currency,
        @Nullable LocalDate rateOn,
        Set<Nature> natures,
        Predating predating,
        Evidence evidence) {

    public Question {
        natures = Set.copyOf(natures);
    }

    /// What was true on a day, with nothing else chosen.
    public static Question asOf(LocalDate day) {
        return new Question(day, null, null, null, Set.of(), Predating.INCLUDE, Evidence.CLAIMED);
    }

    /// The same question of another day.
    public Question on(LocalDate day) {
        return new Question(day, publishedBy, currency, rateOn, natures, predating, evidence);
    }

    /// The same question with the exchange rates of a day.
    Question withRateOn(LocalDate day) {
        return new Question(asOf, publishedBy, currency, day, natures, predating, evidence);
    }

    /// Whether nothing is chosen but the day.
    public boolean isDefault() {
        return equals(asOf(asOf));
    }
}
