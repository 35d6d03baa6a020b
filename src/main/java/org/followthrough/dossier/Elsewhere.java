package org.followthrough.dossier;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.dossier.Standing.Held;
import org.followthrough.tally.CommitmentTerms;
import org.followthrough.tally.DealTerms;
import org.followthrough.tally.Fact;
import org.followthrough.tally.PartyTerms;
import org.followthrough.tally.SourceTerms;

/// What stands on record outside a dossier and bears on what it names.
///
/// @param sources the shared sources that it lists or cites, with what they relay
/// @param parties the shared parties that it lists or names, with what they belong to
/// @param commitments at home in other dossiers
/// @param deals at home in other dossiers
/// @param closed versions of commitments (`commitment:<key>`) and deals (`deal:<key>`) that are in no dossier now, and
///     of sources (`source:<key>`) and parties (`party:<key>`) that were closed
/// @param homes the initiatives that those commitments and deals are at home in, as in [OnRecord]
/// @param facts overlaps, replacements and attributions at home in other dossiers
/// @param takenIds ids given in the file that are on record already, wherever and whether or not they still stand
record Elsewhere(
        Map<String, Held<SourceTerms>> sources,
        Map<String, Held<PartyTerms>> parties,
        Map<String, CommitmentTerms> commitments,
        Map<String, DealTerms> deals,
        Map<String, Integer> closed,
        Map<String, String> homes,
        List<Fact> facts,
        Set<UUID> takenIds) {

    /// An empty database.
    static final Elsewhere NOTHING =
            new Elsewhere(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of(), Set.of());

    /// The same, for checking a dossier.
    OnRecord onRecord() {
        return new OnRecord(terms(sources), terms(parties), commitments, deals, homes, facts, OnRecord.Here.NOTHING);
    }

    private static <T> Map<String, T> terms(Map<String, Held<T>> held) {
        return held.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> each.getValue()
                .terms()));
    }
}
