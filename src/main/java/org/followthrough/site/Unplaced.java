package org.followthrough.site;

import java.util.List;
import java.util.stream.Stream;
import org.followthrough.tally.DealTally;
import org.followthrough.tally.Site;
import org.jspecify.annotations.Nullable;

/// The sites of the deals that no map can show.
///
/// @param isCut whether there are more
record Unplaced(List<Row> rows, boolean isCut) {

    private static final int MOST = 200;

    /// A site in the table.
    record Row(String place, Piece deal, String stage) {}

    /// The table, or `null` where every site has coordinates.
    static @Nullable Unplaced of(List<DealTally> deals, Addresses addresses) {
        var rows = deals.stream()
                .flatMap(deal -> rows(deal, addresses))
                .limit(MOST + 1L)
                .toList();
        return rows.isEmpty() ? null : new Unplaced(rows.subList(0, Math.min(MOST, rows.size())), rows.size() > MOST);
    }

    private static Stream<Row> rows(DealTally deal, Addresses addresses) {
        var terms = deal.terms();
        return terms.sites().stream()
                .filter(Unplaced::isUnplaced)
                .map(site -> new Row(
                        DealLine.place(site),
                        new Piece(terms.title(), addresses.deal(terms.key())),
                        DealLine.stage(deal, addresses.words())));
    }

    private static boolean isUnplaced(Site site) {
        return site.latitude() == null || site.longitude() == null;
    }
}
