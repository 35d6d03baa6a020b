package org.followthrough.tally;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Which deals a total is over.
///
/// @param basis counting on this basis or a narrower one
/// @param commitments counting towards one of these, or `null` for the initiative as a whole
/// @param natureChosen whether only the natures chosen count
/// @param also what else a deal must pass
record Scope(Basis basis, @Nullable Set<String> commitments, boolean natureChosen, Predicate<Account> also) {

    static Scope of(Basis basis) {
        return new Scope(basis, null, true, _ -> true);
    }

    static Scope of(Basis basis, @Nullable Set<String> commitments) {
        return new Scope(basis, commitments, true, _ -> true);
    }

    Scope ofAnyNature() {
        return new Scope(basis, commitments, false, also);
    }

    boolean takes(Dated<Attribution> attribution) {
        var fact = attribution.fact();
        return basis.contains(fact.basis())
                && (commitments == null || (fact.commitment() != null && commitments.contains(fact.commitment())));
    }
}
