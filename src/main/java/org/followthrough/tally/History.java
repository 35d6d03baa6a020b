package org.followthrough.tally;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that was ever on record and bears on one initiative: its terms and facts, and those of the deals that were ever
/// attributed to it, with what they are part of, what is part of them and what replaces them.
///
/// @param initiative the versions of the initiative
/// @param facts in the order in which they stand in the dossier or were recorded: facts that take effect on one day do
///     so in that order
public record History(
        List<Recorded<InitiativeTerms>> initiative,
        List<Recorded<SourceTerms>> sources,
        List<Recorded<PartyTerms>> parties,
        List<Recorded<CommitmentTerms>> commitments,
        List<Recorded<DealTerms>> deals,
        List<Recorded<Entry<?>>> facts) {

    public History {
        initiative = List.copyOf(initiative);
        sources = List.copyOf(sources);
        parties = List.copyOf(parties);
        commitments = List.copyOf(commitments);
        deals = List.copyOf(deals);
        facts = List.copyOf(facts);
    }

    /// What was known at a moment, or `null` when the initiative itself was not.
    ///
    /// @param knownAt the moment; `null` asks for what is known now
    public @Nullable Facts at(@Nullable Instant knownAt) {
        var terms = known(initiative, knownAt);
        if (terms.isEmpty()) {
            return null;
        }
        return new Facts(
                terms.getLast(),
                known(sources, knownAt),
                known(parties, knownAt),
                known(commitments, knownAt),
                known(deals, knownAt),
                known(facts, knownAt));
    }

    private static <T> List<T> known(List<Recorded<T>> all, @Nullable Instant knownAt) {
        return all.stream()
                .filter(each -> each.isKnownAt(knownAt))
                .map(Recorded::what)
                .toList();
    }
}
