package org.followthrough.record;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.followthrough.figure.Period;
import org.followthrough.figure.Range;
import org.followthrough.tally.Attribution;
import org.followthrough.tally.Benchmark;
import org.followthrough.tally.Citation;
import org.followthrough.tally.Claim;
import org.followthrough.tally.CommitmentTerms;
import org.followthrough.tally.DealParty;
import org.followthrough.tally.DealTerms;
import org.followthrough.tally.ExchangeRate;
import org.followthrough.tally.InitiativeTerms;
import org.followthrough.tally.Milestone;
import org.followthrough.tally.Overlap;
import org.followthrough.tally.Participation;
import org.followthrough.tally.PartyTerms;
import org.followthrough.tally.Replacement;
import org.followthrough.tally.Share;
import org.followthrough.tally.Site;
import org.followthrough.tally.SourceTerms;
import org.followthrough.tally.Statement;
import org.followthrough.tally.Support;

/// The values of the pure rooms that are read and written as JSON, named for native builds, which see no JSON coming.
@RegisterForReflection(
        targets = {
            Attribution.class,
            Benchmark.class,
            Citation.class,
            Claim.class,
            CommitmentTerms.class,
            DealParty.class,
            DealTerms.class,
            ExchangeRate.class,
            InitiativeTerms.class,
            Milestone.class,
            Overlap.class,
            Participation.class,
            PartyTerms.class,
            Period.class,
            Range.class,
            Replacement.class,
            Share.class,
            Site.class,
            SourceTerms.class,
            Statement.class,
            Support.class
        })
final class Reflected {
    private Reflected() {}
}
