package org.followthrough.record;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.followthrough.tally.Attribution;
import org.followthrough.tally.Benchmark;
import org.followthrough.tally.Citation;
import org.followthrough.tally.Claim;
import org.followthrough.tally.CommitmentTerms;
import org.followthrough.tally.DealParty;
import org.followthrough.tally.DealTerms;
import org.followthrough.tally.ExchangeRate;
import org.followthrough.tally.Fact;
import org.followthrough.tally.Milestone;
import org.followthrough.tally.Overlap;
import org.followthrough.tally.Participation;
import org.followthrough.tally.Replacement;
import org.followthrough.tally.Statement;
import org.jspecify.annotations.Nullable;

/// What a fact speaks of, by key.
///
/// @param deals the deals; of a replacement the newer first
/// @param commitments the commitments
/// @param parties the parties
/// @param sources the sources it cites, each once
public record Mentions(List<String> deals, List<String> commitments, List<String> parties, List<String> sources) {

    /// What the fact speaks of.
    public static Mentions of(Fact fact) {
        return switch (fact) {
            case Statement it -> mentions(fact, List.of(), List.of(it.commitment()), it.by());
            case Milestone it -> mentions(fact, List.of(it.deal()), List.of(), it.by());
            case Attribution it -> mentions(fact, List.of(it.deal()), present(it.commitment()), null);
            case Overlap it -> mentions(fact, it.deals(), it.commitments(), null);
            case Replacement it -> mentions(fact, List.of(it.deal(), it.replaces()), List.of(), null);
            case Participation it -> mentions(fact, List.of(), List.of(), it.party());
            case Claim it -> mentions(fact, List.of(), List.of(), it.party());
            case Benchmark it -> mentions(fact, List.of(), List.of(), it.by());
            case ExchangeRate _ -> mentions(fact, List.of(), List.of(), null);
        };
    }

    /// The parties to a deal.
    public static Set<String> parties(DealTerms deal) {
        var parties = new TreeSet<String>();
        deal.parties().stream().map(DealParty::party).forEach(parties::add);
        return parties;
    }

    /// The parties that made or announced a commitment.
    public static Set<String> parties(CommitmentTerms commitment) {
        var parties = new TreeSet<>(commitment.by());
        parties.addAll(present(commitment.announcedBy()));
        return parties;
    }

    private static Mentions mentions(Fact fact, List<String> deals, List<String> commitments, @Nullable String party) {
        var sources = fact.support().citations().stream()
                .map(Citation::source)
                .distinct()
                .toList();
        return new Mentions(deals, commitments, present(party), sources);
    }

    private static List<String> present(@Nullable String key) {
        return key == null ? List.of() : List.of(key);
    }
}
