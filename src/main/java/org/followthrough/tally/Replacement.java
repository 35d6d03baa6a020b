package org.followthrough.tally;

import org.followthrough.figure.PartialDate;
import org.jspecify.annotations.Nullable;

/// A deal takes the place of an older one.
///
/// @param deal the key of the newer deal
/// @param replaces the key of the older deal
public record Replacement(String deal, String replaces, Support support) implements Fact {

    @Override
    public @Nullable PartialDate on() {
        return null;
    }
}
