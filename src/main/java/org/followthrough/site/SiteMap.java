package org.followthrough.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.followthrough.site.chart.MapChart;
import org.followthrough.site.chart.Sheet;
import org.followthrough.tally.DealTally;
import org.followthrough.tally.Site;
import org.followthrough.tally.Stage;
import org.jspecify.annotations.Nullable;

/// The sites of the deals on a map, and as a table.
///
/// @param wide the drawing for desks, as SVG
/// @param narrow the drawing for phones, as SVG
/// @param note what is left out, or `null`
record SiteMap(
        String wide,
        String narrow,
        List<Row> rows,
        @Nullable String note) {

    private static final String ID = "sites";
    private static final int MOST = 200;
    private static final int MOST_NAMED = 6;

    /// A site in the table.
    record Row(String place, Piece deal, String stage, String coordinates) {}

    private record Sited(Site site, BigDecimal latitude, BigDecimal longitude, DealTally deal) {}

    /// The map, or `null` where no deal has a site with coordinates.
    static @Nullable SiteMap of(List<DealTally> deals, Addresses addresses) {
        var all = sited(deals);
        if (all.isEmpty()) {
            return null;
        }
        var shown = all.subList(0, Math.min(MOST, all.size()));
        var map = map(shown.stream().map(each -> place(each, addresses)).toList(), addresses.language());
        var formats = addresses.formats();
        return new SiteMap(
                MapChart.draw(map, Sheet.wide(ID)),
                MapChart.draw(map, Sheet.narrow(ID)),
                shown.stream().map(each -> row(each, addresses)).toList(),
                shown.size() == all.size()
                        ? null
                        : addresses.language().atlas().first(formats.count(shown.size()), formats.count(all.size())));
    }

    private static List<Sited> sited(List<DealTally> deals) {
        var all = new ArrayList<Sited>();
        for (var deal : deals) {
            for (var site : deal.terms().sites()) {
                if (site.latitude() != null && site.longitude() != null) {
                    all.add(new Sited(site, site.latitude(), site.longitude(), deal));
                }
            }
        }
        return all;
    }

    /// What is drawn of places.
    static MapChart.Map map(List<MapChart.Place> places, Language language) {
        var atlas = language.atlas();
        var formats = language.formats();
        return new MapChart.Map(
                atlas.title(),
                atlas.description(formats.count(places.size())),
                places,
                many -> atlas.together(formats.count(many.size()), names(many)),
                "#" + ID,
                latitude -> latitude(BigDecimal.valueOf(latitude), language),
                longitude -> longitude(BigDecimal.valueOf(longitude), language));
    }

    private static String names(List<MapChart.Place> places) {
        var names = places.stream()
                .map(each -> each.name() + ", " + each.label())
                .limit(MOST_NAMED)
                .collect(Collectors.joining("; "));
        return places.size() > MOST_NAMED ? names + "; …" : names;
    }

    private static MapChart.Place place(Sited sited, Addresses addresses) {
        var deal = sited.deal();
        var stage = deal.stage();
        return new MapChart.Place(
                sited.site().name(),
                deal.terms().title() + ", " + DealLine.stage(deal, addresses.words()),
                Objects.requireNonNull(addresses.deal(deal.terms().key())),
                stage == null || stage == Stage.PROPOSED ? null : Shape.of(stage),
                sited.latitude().doubleValue(),
                sited.longitude().doubleValue());
    }

    private static Row row(Sited sited, Addresses addresses) {
        var terms = sited.deal().terms();
        var language = addresses.language();
        return new Row(
                DealLine.place(sited.site()),
                new Piece(terms.title(), addresses.deal(terms.key())),
                DealLine.stage(sited.deal(), addresses.words()),
                latitude(sited.latitude(), language) + ", " + longitude(sited.longitude(), language));
    }

    private static String latitude(BigDecimal degrees, Language language) {
        var atlas = language.atlas();
        return said(degrees, language, degrees.signum() < 0 ? atlas::south : atlas::north);
    }

    private static String longitude(BigDecimal degrees, Language language) {
        var atlas = language.atlas();
        return said(degrees, language, degrees.signum() < 0 ? atlas::west : atlas::east);
    }

    private static String said(BigDecimal degrees, Language language, UnaryOperator<String> side) {
        return side.apply(language.formats().plain(degrees.abs().stripTrailingZeros()));
    }
}
