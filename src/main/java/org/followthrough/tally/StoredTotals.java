package org.followthrough.tally;

import java.util.Set;

/// Totals that were worked out before, when the record changed.
record StoredTotals(StoredSums sums) implements Totals {

    @Override
    public OnBasis ofInitiative(Basis basis) {
        return sums.on(SumLine.INITIATIVE, basis);
    }

    @Override
    public OnBasis ofCommitment(String commitment, Set<String> within, Basis basis) {
        return sums.on(SumLine.ofCommitment(commitment), basis);
    }

    @Override
    public OnBasis ofClaim(Claim claim, Stage stage) {
        return sums.on(SumLine.ofClaim(claim.key()), claim.basis());
    }
}
