package org.followthrough.dossier;

import java.util.List;
import java.util.Map;
import org.followthrough.tally.CommitmentTerms;
import org.followthrough.tally.DealTerms;
import org.followthrough.tally.Fact;
import org.followthrough.tally.PartyTerms;
import org.followthrough.tally.SourceTerms;

/// What stands on record outside a dossier, for checking what it refers to.
///
/// @param sources all sources by key
/// @param parties all parties by key
/// @param commitments commitments at home in other dossiers, by key
/// @param deals deals at home in other dossiers, by key
/// @param homes for each of those commitments (`commitment:<key>`) and deals (`deal:<key>`), the initiative it is at
///     home in
/// @param facts overlaps, replacements and attributions at home in other dossiers
/// @param here what is at home in this dossier and is not in what is checked: nothing where that is a whole dossier
public record OnRecord(
        Map<String, SourceTerms> sources,
        Map<String, PartyTerms> parties,
        Map<String, CommitmentTerms> commitments,
        Map<String, DealTerms> deals,
        Map<String, String> homes,
        List<Fact> facts,
        Here here) {

    /// An empty database.
    public static final OnRecord NOTHING =
            new OnRecord(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of(), Here.NOTHING);

    /// What stands in the dossier itself beside the part of it that is checked.
    ///
    /// @param commitments those at home here, by key
    /// @param facts those that bear on what is checked
    public record Here(Map<String, CommitmentTerms> commitments, List<Fact> facts) {

        /// Nothing: the dossier is checked as a whole.
        public static final Here NOTHING = new Here(Map.of(), List.of());
    }
}
