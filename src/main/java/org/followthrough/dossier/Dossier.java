package org.followthrough.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.followthrough.tally.CommitmentTerms;
import org.followthrough.tally.DealTerms;
import org.followthrough.tally.Entry;
import org.followthrough.tally.Fact;
import org.followthrough.tally.Facts;
import org.followthrough.tally.InitiativeTerms;
import org.followthrough.tally.PartyTerms;
import org.followthrough.tally.SourceTerms;
import org.jspecify.annotations.Nullable;

/// One initiative with all that is at home in it, as a file has it.
///
/// @param sources the sources that the file lists, in its order; they may be shared with other dossiers
/// @param parties the parties that the file lists, in its order; they may be shared with other dossiers
/// @param commitments those at home here
/// @param deals those at home here; a deal of another dossier appears in attributions only
/// @param facts all facts, in the order of the file
public record Dossier(
        InitiativeTerms initiative,
        List<SourceTerms> sources,
        List<PartyTerms> parties,
        List<CommitmentTerms> commitments,
        List<DealTerms> deals,
        List<Line> facts) {

    /// One fact of a file.
    ///
    /// @param id the id under which it stands on record, or `null` when the file does not say
    public record Line(@Nullable UUID id, Fact fact) {}

    public Dossier {
        sources = List.copyOf(sources);
        parties = List.copyOf(parties);
        commitments = List.copyOf(commitments);
        deals = List.copyOf(deals);
        facts = List.copyOf(facts);
    }

    /// What is known where this file is all there is. Each fact has its place in the file for an id.
    public Facts known() {
        var entries = new ArrayList<Entry<?>>();
        facts.forEach(line -> entries.add(new Entry<>(new UUID(0, entries.size()), line.fact())));
        return new Facts(initiative, sources, parties, commitments, deals, entries);
    }
}
