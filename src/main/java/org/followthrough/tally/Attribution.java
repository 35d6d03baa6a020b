package org.followthrough.tally;

import java.math.BigDecimal;
import org.followthrough.figure.Amounts;
import org.followthrough.figure.PartialDate;
import org.followthrough.figure.Period;
import org.jspecify.annotations.Nullable;

/// Counts a deal, with its parts, towards an initiative or one commitment of it.
///
/// @param deal the key of the deal
/// @param initiative the key of the initiative
/// @param commitment the key of the commitment, or `null` for the initiative as a whole
/// @param share which share of the deal counts, 0 to 1
/// @param period from when to when it counts
public record Attribution(
        String deal,
        String initiative,
        @Nullable String commitment,
        Basis basis,
        BigDecimal share,
        Period period,
        Support support)
        implements Fact {

    public Attribution {
        share = Amounts.plain(share);
    }

    /// What it counts towards: the commitment, or else the initiative.
    public String towards() {
        return commitment == null ? initiative : commitment;
    }

    @Override
    public @Nullable PartialDate on() {
        return period.from();
    }
}
