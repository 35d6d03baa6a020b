package org.followthrough.tracker;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.followthrough.tally.CommitmentTally;
import org.jspecify.annotations.Nullable;

/// One commitment of the tracker: what it stands at, and what has become of it.
///
/// @param status the kind of its latest statement, or `null` before the first
/// @param horizon the horizon in force, or `null`
/// @param inForce what it stands at, by unit
/// @param original what was announced first, by unit
/// @param bases what the deals attributed to it or to its parts come to, one for each unit and basis
/// @param pace by unit, where it has a horizon
/// @param parts the commitments that are part of it
@Schema(name = "CommitmentLine")
record CommitmentLineView(
        String key,
        String title,
        String kind,
        @Nullable String status,
        List<String> by,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String announcedBy,
        @Nullable PeriodView horizon,
        @Nullable PeriodView originalHorizon,
        Map<String, AmountView> inForce,
        Map<String, AmountView> original,
        List<BasisView> bases,
        Map<String, PaceView> pace,
        List<CommitmentLineView> parts) {

    static CommitmentLineView of(CommitmentTally tally) {
        var terms = tally.terms();
        return new CommitmentLineView(
                terms.key(),
                terms.title(),
                terms.kind().word(),
                tally.status() == null ? null : tally.status().word(),
                terms.by(),
                terms.announcedBy(),
                PeriodView.of(tally.horizon()),
                PeriodView.of(terms.horizon()),
                inForce(tally),
                original(tally),
                bases(tally),
                pace(tally),
                tally.parts().stream().map(CommitmentLineView::of).toList());
    }

    private static Map<String, AmountView> inForce(CommitmentTally tally) {
        var amounts = new LinkedHashMap<String, AmountView>();
        tally.inForce().forEach((unit, amount) -> amounts.put(unit.name(), AmountView.of(amount)));
        return amounts;
    }

    private static Map<String, AmountView> original(CommitmentTally tally) {
        var amounts = new LinkedHashMap<String, AmountView>();
        for (var each : tally.units()) {
            if (each.original() != null) {
                amounts.put(each.unit().name(), AmountView.of(each.original()));
            }
        }
        return amounts;
    }

    private static List<BasisView> bases(CommitmentTally tally) {
        return tally.units().stream()
                .flatMap(each -> each.bases().stream()
                        .map(basis -> BasisView.of(basis, each.unit().name())))
                .toList();
    }

    private static Map<String, PaceView> pace(CommitmentTally tally) {
        var paces = new LinkedHashMap<String, PaceView>();
        for (var each : tally.units()) {
            var pace = PaceView.of(each.pace());
            if (pace != null) {
                paces.put(each.unit().name(), pace);
            }
        }
        return paces;
    }
}
