package org.followthrough.tally;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What moves a number. Sealed, so that whoever tells of it says something about every case.
public sealed interface Cause {

    /// A fact took effect on its day.
    record TookEffect(Dated<?> fact) implements Cause {}

    /// An attribution counted to the end of the day before.
    ///
    /// @param day the first day on which it did not count
    record Ended(Dated<?> fact, LocalDate day) implements Cause {}

    /// A day came on which what is compared with changed, without any fact of that day.
    record DayCame(LocalDate day) implements Cause {}

    /// A fact was recorded that was not there.
    record WasRecorded(Dated<?> fact, Instant at) implements Cause {}

    /// A fact took the place of another.
    ///
    /// @param fact the one that stands since
    /// @param before the one that stood before
    record WasCorrected(Dated<?> fact, Dated<?> before, Instant at) implements Cause {}

    /// A fact was retracted.
    record WasRetracted(Dated<?> fact, Instant at) implements Cause {}

    /// Terms changed: those of a deal, such as what it is part of, or the date of a source.
    ///
    /// @param kind `initiative`, `source`, `commitment` or `deal`
    record TermsChanged(String kind, String key, Instant at) implements Cause {}

    /// Its word in the API.
    default String word() {
        return switch (this) {
            case TookEffect _ -> "took_effect";
            case Ended _ -> "ended";
            case DayCame _ -> "day";
            case WasRecorded _ -> "recorded";
            case WasCorrected _ -> "corrected";
            case WasRetracted _ -> "retracted";
            case TermsChanged _ -> "terms";
        };
    }

    /// The facts that it is about: the one that stands since or stood last, and the one before it, if any.
    default List<Dated<?>> facts() {
        return switch (this) {
            case TookEffect it -> List.of(it.fact());
            case Ended it -> List.of(it.fact());
            case WasRecorded it -> List.of(it.fact());
            case WasCorrected it -> List.of(it.fact(), it.before());
            case WasRetracted it -> List.of(it.fact());
            case DayCame _, TermsChanged _ -> List.of();
        };
    }
}
