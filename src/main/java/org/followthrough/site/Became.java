package org.followthrough.site;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.figure.Unit;
import org.followthrough.tally.DealTally;
import org.followthrough.tally.Facts;
import org.jspecify.annotations.Nullable;

/// The deals that are attributed to a commitment itself.
///
/// @param more where the others are, or `null` where these are all
record Became(List<Deal> deals, @Nullable String more) {

    private static final int MOST = 10;

    /// A deal with how far it has come.
    ///
    /// @param since the day on which it came there, or `null`
    /// @param amounts an amount for each unit and stage that differs
    record Deal(Piece title, String stage, @Nullable String since, List<DealLine.AtStage> amounts) {}

    static Became of(String commitment, List<DealTally> deals, List<Unit> units, Facts known, Addresses addresses) {
        var attributed = deals.stream()
                .filter(each ->
                        each.towards().equals(commitment) && known.commitments().containsKey(commitment))
                .toList();
        return new Became(
                attributed.stream()
                        .limit(MOST)
                        .map(each -> deal(each, units, addresses))
                        .toList(),
                attributed.size() > MOST ? addresses.tracker() + "#deals" : null);
    }

    public boolean isNothing() {
        return deals.isEmpty();
    }

    private static Deal deal(DealTally deal, List<Unit> units, Addresses addresses) {
        var amounts = new ArrayList<DealLine.AtStage>();
        units.forEach(unit -> amounts.addAll(DealLine.amounts(deal, unit, addresses.language())));
        return new Deal(
                new Piece(deal.terms().title(), addresses.deal(deal.terms().key())),
                DealLine.stage(deal, addresses.words()),
                DealLine.since(deal, addresses.formats()),
                amounts);
    }
}
