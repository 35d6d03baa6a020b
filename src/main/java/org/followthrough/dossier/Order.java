package org.followthrough.dossier;

import org.followthrough.problem.Refusal;
import org.followthrough.record.VersionTag;
import org.jspecify.annotations.Nullable;

/// How a dossier is to be put on record.
///
/// @param reason why, as it is to stand in the change log
/// @param dryRun whether only to say what would change, and to store nothing
/// @param expected the entity tags (`If-Match`) one of which must be that of what stands, or `null` for any
public record Order(String reason, boolean dryRun, @Nullable String expected) {

    /// The reason when none was given.
    public static final String NO_REASON = "No reason was given";

    /// How many characters a reason may have.
    public static final int LONGEST_REASON = 1000;

    /// Whether a text can be a reason: one line, and not too long.
    public static boolean isReason(String text) {
        return text.length() <= LONGEST_REASON && text.chars().noneMatch(Character::isISOControl);
    }

    /// Put it on record, whatever stands.
    public static Order because(String reason) {
        return new Order(reason, false, null);
    }

    /// Lets an import go on only from the revision that the caller has read.
    ///
    /// @throws Refusal.Stale otherwise, also when there is nothing yet
    void requireExpected(String key, Standing standing) {
        if (expected == null
                || (standing.initiative() != null
                        && VersionTag.isNamed(VersionTag.of(standing.revision()), expected))) {
            return;
        }
        throw new Refusal.Stale("initiative", key, VersionTag.of(standing.revision()));
    }
}
