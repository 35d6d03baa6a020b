package org.followthrough.tally;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A contract or project, as one version of it reads. Its amounts and stages are in its milestones.
///
/// @param partOf the key of the deal that it is part of, or `null`
/// @param summary a sentence on it, or `null`
public record DealTerms(
        String key,
        String title,
        Nature nature,
        @Nullable String partOf,
        List<DealParty> parties,
        List<Site> sites,
        @Nullable String summary) {

    public DealTerms {
        parties = List.copyOf(parties);
        sites = List.copyOf(sites);
    }
}
