package org.followthrough.editing;

import java.math.BigDecimal;
import java.time.Instant;
import org.followthrough.dossier.Thing;
import org.followthrough.record.VersionTag;
import org.jspecify.annotations.Nullable;

/// Something with a key, as it stands.
///
/// @param position its place in the dossier of its home, or `null` for what is at home nowhere
/// @param home the initiative it is at home in, or `null`
/// @param closedAt when it was closed, or `null` while it stands
record Kept(
        Kind kind,
        String key,
        Object terms,
        int version,
        @Nullable BigDecimal position,
        @Nullable String home,
        Instant recordedAt,
        Instant updatedAt,
        @Nullable Instant closedAt) {

    Thing thing() {
        return kind.thing(key);
    }

    boolean stands() {
        return closedAt == null;
    }

    /// The entity tag of its terms.
    String tag() {
        return VersionTag.of(version);
    }
}
