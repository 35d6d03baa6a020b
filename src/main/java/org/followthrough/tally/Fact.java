package org.followthrough.tally;

import org.followthrough.figure.PartialDate;
import org.jspecify.annotations.Nullable;

/// One dated, cited thing that is said (design §2). Facts are equal when they say the same.
public sealed interface Fact
        permits Statement, Milestone, Attribution, Overlap, Replacement, Participation, Claim, Benchmark, ExchangeRate {

    /// What it rests on.
    Support support();

    /// The date from which it says something, or `null` when it has always held.
    @Nullable
    PartialDate on();
}
