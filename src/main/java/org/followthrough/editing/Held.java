package org.followthrough.editing;

import java.math.BigDecimal;
import java.util.UUID;
import org.followthrough.dossier.Standing.StandingFact;
import org.followthrough.tally.Fact;
import org.jspecify.annotations.Nullable;

/// A fact on record.
///
/// @param home the initiative in whose dossier it stands
/// @param stands whether it was neither corrected nor retracted
/// @param supersededBy the fact that took its place, or `null`
record Held(
        UUID id,
        Fact fact,
        BigDecimal position,
        String home,
        boolean stands,
        @Nullable UUID supersededBy) {

    StandingFact standing() {
        return new StandingFact(id, fact, position);
    }
}
