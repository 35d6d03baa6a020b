package org.followthrough.tally;

import java.util.UUID;
import org.followthrough.figure.Figure;
import org.jspecify.annotations.Nullable;

/// A figure that is on record and enters no total.
///
/// @param deal the key of its deal, or `null` when it is not a deal's
/// @param commitment the key of its commitment, or `null` when it is not a commitment's
/// @param key the key of its claim or benchmark, or `null`
/// @param fact the id of the fact that carries it
public record NotCounted(
        @Nullable String deal,
        @Nullable String commitment,
        @Nullable String key,
        UUID fact,
        Figure figure,
        Reason reason) {

    /// Why it enters no total.
    public enum Reason implements Worded {
        /// So much a year, and nobody said for how long.
        TERM_UNDISCLOSED,
        /// In a currency for which there is no rate.
        NO_RATE
    }
}
