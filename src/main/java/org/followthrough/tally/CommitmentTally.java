package org.followthrough.tally;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.figure.Period;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// One commitment: what it stands at, and what has become of it.
///
/// @param status the kind of the latest statement in force, or `null` before the first
/// @param horizon the horizon in force, or `null`
/// @param units one for each unit of the initiative in which it speaks or in which a deal is attributed to it
/// @param parts the commitments that are part of it
public record CommitmentTally(
        CommitmentTerms terms,
        @Nullable StatementKind status,
        @Nullable Period horizon,
        List<InUnit> units,
        List<CommitmentTally> parts,
        List<Dated<Statement>> statements) {

    /// @param original its first announced figure, or `null` when it speaks by other kinds only or not at all
    /// @param inForce the latest, or `null` when it does not speak in the unit
    /// @param bases one for each basis, over the deals attributed to it or to its parts
    /// @param pace `null` when it has no horizon, does not speak in the unit or is a budget
    public record InUnit(
            Unit unit,
            @Nullable Amount original,
            @Nullable Amount inForce,
            List<BasisTally> bases,
            @Nullable Pace pace) {}

    /// The amounts in force, by unit.
    public Map<Unit, Amount> inForce() {
        var inForce = new LinkedHashMap<Unit, Amount>();
        units.forEach(each -> {
            if (each.inForce() != null) {
                inForce.put(each.unit(), each.inForce());
            }
        });
        return inForce;
    }
}
