package org.followthrough.site;

import java.util.List;
/// The sites on the map as a table, all of them, each with its deal and how far that has come.

final class MapCsv {

    private static final List<String> COLUMNS =
            List.of("site", "region", "country", "latitude", "longitude", "deal", "title", "basis", "stage", "status");

    private MapCsv() {}

    static String of(Asking asking) {
        var table = new QuotedTable(asking, COLUMNS);
        for (var sited : Sited.of(asking.answer().tally().deals())) {
            var site = sited.site();
            var deal = sited.deal();
            var stage = deal.stage();
            table.row(
                    Rests.on(deal),
                    site.name(),
                    site.region(),
                    site.country(),
                    sited.latitude(),
                    sited.longitude(),
                    deal.terms().key(),
                    deal.terms().title(),
                    deal.basis().word(),
                    stage == null ? null : stage.word(),
                    deal.status());
        }
        return table.toString();
    }
}
