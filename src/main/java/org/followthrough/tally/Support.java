package org.followthrough.tally;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a fact rests on.
///
/// @param evidence how well it is supported
/// @param citations who says so, at least one
/// @param note what to know of the fact, or `null`
public record Support(
        Evidence evidence,
        List<Citation> citations,
        @Nullable String note) {

    public Support {
        citations = List.copyOf(citations);
    }
}
