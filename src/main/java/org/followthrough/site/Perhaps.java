package org.followthrough.site;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.tally.Dated;
import org.followthrough.tally.Facts;
import org.followthrough.tally.Overlap;

/// What may be one and the same.
///
/// @param facts the first of the overlaps on record
/// @param isCut whether there are more
record Perhaps(List<Cited> facts, boolean isCut) {

    private static final int MOST = 50;

    /// The overlaps of an initiative that are in force on a day.
    static Perhaps of(Facts known, LocalDate asOf, Addresses addresses) {
        var all = inForce(known, asOf).toList();
        return new Perhaps(Cited.of(all.subList(0, Math.min(all.size(), MOST)), known, addresses), all.size() > MOST);
    }

    /// The deals that may be the same as a deal.
    static List<Piece> with(String deal, Facts known, LocalDate asOf, Addresses addresses) {
        return inForce(known, asOf)
                .map(each -> each.fact().deals())
                .filter(deals -> deals.contains(deal))
                .flatMap(List::stream)
                .filter(each -> !each.equals(deal))
                .distinct()
                .map(each -> Cited.deal(each, known, addresses))
                .toList();
    }

    private static Stream<Dated<Overlap>> inForce(Facts known, LocalDate asOf) {
        return known.of(Overlap.class).stream().filter(each -> !each.day().isAfter(asOf));
    }
}
