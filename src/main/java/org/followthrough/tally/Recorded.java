package org.followthrough.tally;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Something that this tracker knew, from when to when.
///
/// @param recordedAt when it was recorded
/// @param supersededAt when something else took its place or it was retracted, or `null` while it stands
public record Recorded<T>(
        T what, Instant recordedAt, @Nullable Instant supersededAt) {

    /// Whether it was known at that moment; `null` asks for what is known now.
    public boolean isKnownAt(@Nullable Instant knownAt) {
        if (knownAt == null) {
            return supersededAt == null;
        }
        return !recordedAt.isAfter(knownAt) && (supersededAt == null || supersededAt.isAfter(knownAt));
    }

    /// Something else that was known just as long.
    public <R> Recorded<R> map(Function<T, R> change) {
        return new Recorded<>(change.apply(what), recordedAt, supersededAt);
    }
}
