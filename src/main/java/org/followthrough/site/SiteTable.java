package org.followthrough.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The sites that a map shows, as a table.
///
/// @param note what is left out, or `null`
record SiteTable(List<Row> rows, @Nullable String note) {

    /// A site.
    record Row(String place, Piece deal, String stage, String coordinates) {}

    /// @param shown those of all that are shown
    static SiteTable of(List<Sited> shown, List<Sited> all, Addresses addresses) {
        var formats = addresses.formats();
        return new SiteTable(
                shown.stream().map(each -> row(each, addresses)).toList(),
                shown.size() == all.size()
                        ? null
                        : addresses.language().atlas().first(formats.count(shown.size()), formats.count(all.size())));
    }

    private static Row row(Sited sited, Addresses addresses) {
        var terms = sited.deal().terms();
        return new Row(
                DealLine.place(sited.site()),
                new Piece(terms.title(), addresses.deal(terms.key())),
                DealLine.stage(sited.deal(), addresses.words()),
                sited.coordinates(addresses.language()));
    }
}
