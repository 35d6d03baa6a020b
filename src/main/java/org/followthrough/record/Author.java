package org.followthrough.record;

import java.util.Set;
import org.followthrough.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Who is behind a request, and what they may write.
///
/// @param name as it stands in the change log
/// @param mayWrite whether they may write at all
/// @param mayAdminister whether they may also say who else may
/// @param initiatives the keys of those they may write to; `null` for all
public record Author(
        String name,
        boolean mayWrite,
        boolean mayAdminister,
        @Nullable Set<String> initiatives) {

    /// The service itself, for what it brings along.
    public static final Author SERVICE = new Author("followthrough", true, false, null);

    public Author {
        initiatives = initiatives == null ? null : Set.copyOf(initiatives);
    }

    /// @throws Refusal.Forbidden unless they may administer
    public void requireAdministering() {
        if (!mayAdminister) {
            throw new Refusal.Forbidden("Only those who administer this service may do this");
        }
    }
}
