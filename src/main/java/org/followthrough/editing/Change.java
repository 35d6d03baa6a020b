package org.followthrough.editing;

import java.util.UUID;
import org.followthrough.dossier.Spot;
import org.followthrough.record.FactType;

/// One change that somebody asks for.
sealed interface Change {

    /// A new thing, under the key that its body gives or else one made from its title.
    record Create(Kind kind, Spot body) implements Change {}

    /// A thing under a key: new, or with other terms.
    record Put(Kind kind, String key, Condition condition, Spot body) implements Change {}

    /// Some of the terms of a thing (RFC 7396).
    record Patch(Kind kind, String key, Condition condition, Spot body) implements Change {}

    /// A thing that is to stand no longer.
    record Close(Kind kind, String key, Condition condition) implements Change {}

    /// A thing that is to read again as in an earlier version, and to stand again if it was closed.
    record Restore(Kind kind, String key, int number, Condition condition) implements Change {}

    /// A new fact about something.
    ///
    /// @param isKnownPassedOver whether nothing is to happen where the same is on record
    record Add(FactType type, Kind kind, String key, Spot body, boolean isKnownPassedOver) implements Change {}

    /// A fact in place of another.
    record Correct(UUID id, Spot body) implements Change {}

    /// A fact that is to stand no longer.
    record Retract(UUID id) implements Change {}
}
