package org.followthrough.tally;

import org.followthrough.figure.Figure;
import org.followthrough.figure.PartialDate;
import org.followthrough.figure.Period;
import org.jspecify.annotations.Nullable;

/// A total that somebody states. It is never added to the items, always held against them.
///
/// @param key names it within its dossier
/// @param party only deals of this party, or of one that it owns; `null` for all
/// @param basis what the items must count on
/// @param stage what it is a total of
/// @param period in which the stage was first reached
public record Claim(
        String key,
        @Nullable String party,
        Basis basis,
        ClaimedStage stage,
        PartialDate on,
        Period period,
        Figure figure,
        Support support)
        implements Fact {}
