package org.followthrough.tally;

import java.util.List;
import org.followthrough.figure.Period;
import org.jspecify.annotations.Nullable;

/// What was promised, by whom, as one version of it reads. Its amounts are in its statements.
///
/// @param partOf the key of the commitment that it is part of, or `null`: then it is a root
/// @param by keys of the parties that promised
/// @param announcedBy the key of the party that announced it, or `null`
/// @param horizon by when, as first said, with both ends, or `null`
/// @param summary a sentence on it, or `null`
public record CommitmentTerms(
        String key,
        String title,
        CommitmentKind kind,
        @Nullable String partOf,
        List<String> by,
        @Nullable String announcedBy,
        @Nullable Period horizon,
        @Nullable String summary) {

    public CommitmentTerms {
        by = List.copyOf(by);
        if (horizon != null && (horizon.from() == null || horizon.to() == null)) {
            throw new IllegalArgumentException("A horizon has both ends");
        }
    }

    /// Whether its amount enters the totals: it is no part of another, and no budget.
    public boolean isCounted() {
        return partOf == null && kind != CommitmentKind.BUDGET;
    }
}
