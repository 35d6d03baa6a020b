package org.followthrough.dossier;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.followthrough.tally.CommitmentTerms;
import org.followthrough.tally.DealTerms;
import org.followthrough.tally.Fact;
import org.followthrough.tally.InitiativeTerms;
import org.jspecify.annotations.Nullable;

/// What stands on record of one dossier.
///
/// @param initiative the initiative, or `null` when there is none yet
/// @param commitments those at home in it, in its order
/// @param deals those at home in it, in its order
/// @param facts those that stand, by their places
/// @param sources keys of the sources it lists, in its order
/// @param parties keys of the parties it lists, in its order
public record Standing(
        @Nullable Initiative initiative,
        List<Held<CommitmentTerms>> commitments,
        List<Held<DealTerms>> deals,
        List<StandingFact> facts,
        List<String> sources,
        List<String> parties) {

    /// Nothing: the dossier is new.
    public static final Standing NOTHING = new Standing(null, List.of(), List.of(), List.of(), List.of(), List.of());

    /// The initiative itself.
    public record Initiative(long id, InitiativeTerms terms, int version, long revision, boolean isClosed) {}

    /// Terms as they stand.
    ///
    /// @param position the place in the dossier; `null` for what is shared or closed
    public record Held<T>(
            String key, T terms, int version, @Nullable BigDecimal position) {}

    /// A fact as it stands.
    public record StandingFact(UUID id, Fact fact, BigDecimal position) {}

    /// The revision, 0 when there is nothing yet.
    public long revision() {
        return initiative == null ? 0 : initiative.revision();
    }
}
