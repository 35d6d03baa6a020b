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

    /// The initiative in whose dossier it stands, itself included; `null` for what is shared.
    @Nullable
    String dossier() {
        return kind == Kind.INITIATIVE ? key : home;
    }

    /// The next version of it, or the first under its key.
    ///
    /// @param before what was there, standing or closed, or `null`
    /// @param position its place when there was nothing
    static Kept after(
            @Nullable Kept before,
            Kind kind,
            Object terms,
            @Nullable String home,
            @Nullable BigDecimal position,
            Instant at) {
        var key = Kind.key(terms);
        return before == null
                ? new Kept(kind, key, terms, 1, position, home, at, at, null)
                : new Kept(kind, key, terms, before.version + 1, before.position, home, before.recordedAt, at, null);
    }

    /// The same, closed.
    Kept closed(Instant at) {
        return new Kept(kind, key, terms, version, position, home, recordedAt, at, at);
    }

    /// The entity tag of its terms.
    String tag() {
        return VersionTag.of(version);
    }
}
