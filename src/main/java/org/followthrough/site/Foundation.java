package org.followthrough.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.followthrough.figure.PartialDate;
import org.followthrough.tally.Flag;
import org.followthrough.tally.SourceTerms;
import org.followthrough.tracker.Answer;
import org.jspecify.annotations.Nullable;

/// What the sentence above the tracker rests on. Of a day long after the last source, that nothing was agreed is more
/// than anybody knows.
final class Foundation {

    /// As for the flag of what nobody has checked.
    private static final int OLD_AFTER_DAYS = 90;

    private final Headlines say;
    private final Formats formats;
    private final boolean isOld;
    private final @Nullable PartialDate latest;

    Foundation(Answer answer, Language language) {
        this.say = language.headlines();
        this.formats = language.formats();
        this.latest = answer.facts().sources().values().stream()
                .map(SourceTerms::published)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(PartialDate::lastDay))
                .orElse(null);
        this.isOld = answer.tally().flags().contains(Flag.UNCHECKED)
                && isOld(latest, answer.question().asOf());
    }

    private static boolean isOld(@Nullable PartialDate latest, LocalDate day) {
        return latest == null || latest.lastDay().plusDays(OLD_AFTER_DAYS).isBefore(day);
    }

    /// Whether the day is long after the last source, and nobody has checked the record since.
    boolean isOld() {
        return isOld;
    }

    /// The sentence, with what it rests on where that is old.
    String under(String said) {
        if (!isOld) {
            return said;
        }
        return latest == null ? say.restsOnNoDate(said) : say.restsOn(said, formats.when(latest));
    }
}
