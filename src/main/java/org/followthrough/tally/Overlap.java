package org.followthrough.tally;

import java.util.List;
import org.followthrough.figure.PartialDate;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// Deals, or root commitments, that may be one and the same.
///
/// @param key names it within its dossier
/// @param deals keys of two or more deals, or none
/// @param commitments keys of two or more root commitments, or none
/// @param share how much of them is the same
/// @param units in which units; none means in all
public record Overlap(
        String key, List<String> deals, List<String> commitments, Share share, List<Unit> units, Support support)
        implements Fact {

    public Overlap {
        deals = List.copyOf(deals);
        commitments = List.copyOf(commitments);
        units = List.copyOf(units);
    }

    /// Whether it speaks of this unit. All currencies are one: what overlaps in one overlaps in any.
    public boolean isIn(Unit unit) {
        return units.isEmpty()
                || units.contains(unit)
                || (unit.isCurrency() && units.stream().anyMatch(Unit::isCurrency));
    }

    @Override
    public @Nullable PartialDate on() {
        return null;
    }
}
