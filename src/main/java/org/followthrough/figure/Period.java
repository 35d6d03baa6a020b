package org.followthrough.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// From a date to a date, first to last day included. An end that is not given is open.
///
/// @param from the beginning, from its first day on; `null` is always until then
/// @param to the end, up to its last day; `null` is for ever
public record Period(@Nullable PartialDate from, @Nullable PartialDate to) {

    /// All of time.
    public static final Period ALWAYS = new Period(null, null);

    public Period {
        if (from != null && to != null && to.lastDay().isBefore(from.firstDay())) {
            throw new Unreadable(
                    Phrase.of("from %s to %s", from, to),
                    Phrase.of("ends before it begins"),
                    Phrase.of("an end on or after the beginning"));
        }
    }

    /// Whether the day lies in it.
    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from.firstDay())) && (to == null || !day.isAfter(to.lastDay()));
    }

    /// Whether some day lies in both.
    public boolean meets(Period other) {
        return beginsBeforeTheEndOf(other) && other.beginsBeforeTheEndOf(this);
    }

    /// The whole months from the first day of `from` to the last day of `to`, both included; both must be given.
    public long wholeMonths() {
        if (from == null || to == null) {
            throw new IllegalStateException("An open period has no length");
        }
        return ChronoUnit.MONTHS.between(from.firstDay(), to.lastDay().plusDays(1));
    }

    private boolean beginsBeforeTheEndOf(Period other) {
        return from == null || other.to == null || !from.firstDay().isAfter(other.to.lastDay());
    }
}
