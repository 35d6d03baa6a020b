package org.followthrough.tally;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A deal within a group: the whole, or a part of a whole.
///
/// @param account the deal itself
/// @param attribution what counts it, or `null` when it is not among the deals
/// @param parts the deals that are part of it, themselves or through their own parts among the deals
record Member(Account account, @Nullable Dated<Attribution> attribution, List<Member> parts) {

    /// Whether it counts itself, not only through its parts.
    boolean isAmong() {
        return attribution != null;
    }

    /// Whether it or a part of it counts.
    boolean holdsAny() {
        return isAmong() || !parts.isEmpty(); // parts that hold none are left out
    }

    BigDecimal share() {
        return attribution == null ? BigDecimal.ZERO : attribution.fact().share();
    }

    /// Whether it or a part of it that is among the deals passes a test.
    boolean any(Predicate<Member> test) {
        return (isAmong() && test.test(this))
                || (!parts.isEmpty() && parts.stream().anyMatch(part -> part.any(test)));
    }
}
