package org.followthrough.site;

import java.util.List;
import org.followthrough.tally.CommitmentTally;
import org.followthrough.tally.DealTally;
import org.followthrough.tally.Facts;
import org.followthrough.tally.StatementKind;
import org.jspecify.annotations.Nullable;

/// A commitment in the tree of the tracker: what it stands at, and what has become of it.
///
/// @param status what was last said of it, when that is more than its announcement, or `null`
/// @param tone `less` where the promise lost something, `more` where it gained, otherwise `same`
/// @param became the deals that are attributed to it itself
record CommitmentLine(
        Piece title,
        String kind,
        List<Piece> by,
        @Nullable String horizon,
        @Nullable String status,
        String tone,
        List<InUnit> units,
        Became became,
        List<CommitmentLine> parts) {

    /// @param original `null` when it is what stands now
    record InUnit(
            String unit,
            Shown current,
            @Nullable Shown original,
            Ladder.@Nullable Expected expected,
            List<Ladder.Row> rows,
            List<Judged> verdicts) {}

    /// A verdict, with the bases that share it.
    record Judged(String bases, Judgement verdict) {}

    static CommitmentLine of(CommitmentTally tally, List<DealTally> deals, Facts known, Addresses addresses) {
        var terms = tally.terms();
        var horizon = tally.horizon();
        var status = tally.status();
        return new CommitmentLine(
                new Piece(terms.title(), addresses.commitment(terms.key())),
                addresses.words().label(terms.kind()),
                terms.by().stream()
                        .map(key -> Cited.party(key, known, addresses))
                        .toList(),
                horizon == null ? null : addresses.formats().text(horizon),
                status == null || status == StatementKind.ANNOUNCED
                        ? null
                        : addresses.words().status(status),
                status == null ? "same" : tone(status),
                tally.units().stream()
                        .filter(each -> each.inForce() != null)
                        .map(each -> inUnit(each, terms.key(), addresses))
                        .toList(),
                Became.of(
                        terms.key(),
                        deals,
                        tally.units().stream().map(CommitmentTally.InUnit::unit).toList(),
                        known,
                        addresses),
                tally.parts().stream()
                        .map(part -> of(part, deals, known, addresses))
                        .toList());
    }

    /// Whether no deal is attributed to it or to a part of it, so that its verdicts speak of none.
    public boolean isBare() {
        return became.isNothing() && parts.stream().allMatch(CommitmentLine::isBare);
    }

    private static String tone(StatementKind status) {
        return switch (status) {
            case REDUCED, DELAYED, WITHDRAWN, DISPUTED -> "less";
            case RAISED, DECLARED_FULFILLED -> "more";
            case ANNOUNCED, REAFFIRMED -> "same";
        };
    }

    private static InUnit inUnit(CommitmentTally.InUnit tally, String key, Addresses addresses) {
        var unit = tally.unit();
        var inForce = tally.inForce();
        var original = tally.original();
        var current = addresses.line("announced.current", unit, key);
        return new InUnit(
                addresses.formats().name(unit),
                inForce == null
                        ? new Shown(addresses.words().text(Text.NOTHING), "none", null, current, null)
                        : Shown.of(inForce, unit, addresses.language(), current),
                original == null || original.equals(inForce)
                        ? null
                        : Shown.of(
                                original, unit, addresses.language(), addresses.line("announced.original", unit, key)),
                Ladder.expected(tally.pace(), unit, addresses, key),
                tally.bases().stream()
                        .map(basis -> Ladder.row(basis, unit, addresses, key))
                        .toList(),
                Verdicts.of(tally.bases(), addresses.language()));
    }
}
