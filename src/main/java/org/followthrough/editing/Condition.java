package org.followthrough.editing;

import org.followthrough.problem.Refusal;
import org.followthrough.record.VersionTag;
import org.jspecify.annotations.Nullable;

/// What must hold of a thing for a change to be made (RFC 9110, If-Match and If-None-Match).
///
/// @param ifMatch entity tags one of which must be that of what stands, or `*` for any, or `null`
/// @param ifNoneMatch `*` when nothing may stand, or `null`
record Condition(@Nullable String ifMatch, @Nullable String ifNoneMatch) {

    /// Lets somebody go on who changes what exists.
    ///
    /// @throws Refusal.Unconditional when they do not say what they have read
    /// @throws Refusal.Stale when it is not what stands now
    void requireOf(Kept kept) {
        if (ifNoneMatch != null) {
            throw stale(kept);
        }
        if (ifMatch == null) {
            throw new Refusal.Unconditional(kept.kind().word(), kept.key());
        }
        if (!VersionTag.isNamed(kept.tag(), ifMatch)) {
            throw stale(kept);
        }
    }

    /// Lets somebody go on who creates what does not exist.
    ///
    /// @throws Refusal.Stale when they expect it to exist
    void requireOfNothing(Kind kind, String key) {
        if (ifMatch != null) {
            throw new Refusal.Stale(kind.word(), key, null);
        }
    }

    private static Refusal stale(Kept kept) {
        return new Refusal.Stale(kept.kind().word(), kept.key(), kept.tag());
    }
}
