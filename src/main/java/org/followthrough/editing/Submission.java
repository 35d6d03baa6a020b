package org.followthrough.editing;

import java.util.List;
import org.followthrough.record.Author;
import org.jspecify.annotations.Nullable;

/// Operations that are to happen together or not at all.
///
/// @param form how it is answered
/// @param reason why, for the change log
/// @param repeat how a repetition is recognised, or `null` when it is not
/// @param isRehearsal whether only to say what would come of it
record Submission(
        List<Change> operations,
        Form form,
        String reason,
        Author author,
        @Nullable Repeat repeat,
        boolean isRehearsal) {

    Submission {
        operations = List.copyOf(operations);
    }

    /// Whether it is one operation by itself.
    boolean isSingle() {
        return form == Form.SINGLE;
    }

    /// How what came of operations is told.
    enum Form {
        /// What came of the only one.
        SINGLE,
        /// What came of each.
        LIST,
        /// How many changed something.
        COUNT
    }

    /// @param key the Idempotency-Key
    /// @param fingerprint of the whole request
    record Repeat(String key, String fingerprint) {}
}
