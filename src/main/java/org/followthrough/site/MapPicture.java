package org.followthrough.site;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.problem.Refusal;
import org.followthrough.site.chart.MapChart;
import org.followthrough.site.chart.MapChart.Meaning;
import org.followthrough.site.chart.Sheet;
import org.followthrough.tally.Stage;

/// The sites of the deals on a map. It is the same in every unit and on every basis.
final class MapPicture {

    private static final String ID = "sites";
    private static final int MOST = 200;
    private static final int MOST_NAMED = 6;

    private final Asking asking;
    private final Addresses addresses;
    private final List<Sited> all;
    private final List<Sited> shown;

    MapPicture(Asking asking) {
        this.asking = asking;
        this.addresses = asking.addresses();
        this.all = Sited.of(asking.answer().tally().deals());
        this.shown = all.subList(0, Math.min(MOST, all.size()));
    }

    /// Whether no deal has a site with coordinates.
    boolean isEmpty() {
        return all.isEmpty();
    }

    /// What it shows, as a table.
    SiteTable table() {
        return SiteTable.of(shown, all, addresses);
    }

    /// @throws Refusal.NotFound where there is nothing to draw, for of no place there is no map
    Picture picture() {
        var map = map();
        var wide = MapChart.draw(map, Sheet.wide(ID));
        var narrow = MapChart.draw(map, Sheet.narrow(ID));
        var sites = addresses.language().atlas().sites(addresses.formats().count(all.size()));
        return new Picture(
                ID,
                map.title(),
                map.title(),
                wide,
                narrow,
                null,
                asking.cite(map.title() + ",", sites),
                asking.link(),
                asking.frame(Chart.MAP, map.title(), null, null, wide, narrow),
                addresses.files(Chart.MAP, null, null, addresses.table(Chart.MAP, null, null), addresses.dealsJson()));
    }

    /// The map as a file of its own.
    ///
    /// @throws Refusal.NotFound as for [#picture]
    String svg(Sheet sheet) {
        return MapChart.draw(map(), sheet);
    }

    private MapChart.Map map() {
        if (isEmpty()) {
            throw new Refusal.NotFound("map of", addresses.initiative());
        }
        return map(shown.stream().map(this::place).toList(), addresses);
    }

    /// What is drawn of places.
    static MapChart.Map map(List<MapChart.Place> places, Addresses addresses) {
        var language = addresses.language();
        var atlas = language.atlas();
        var formats = language.formats();
        return new MapChart.Map(
                atlas.title(),
                atlas.description(formats.count(places.size())),
                places,
                meanings(language),
                atlas.several(),
                many -> atlas.together(formats.count(many.size()), names(many)),
                addresses.tracker() + "#" + ID,
                latitude -> Sited.latitude(BigDecimal.valueOf(latitude), language),
                longitude -> Sited.longitude(BigDecimal.valueOf(longitude), language));
    }

    private static List<Meaning> meanings(Language language) {
        return Stream.concat(
                        Stream.of(new Meaning(null, language.atlas().notAgreed())),
                        Stream.of(Stage.AGREED, Stage.UNDERWAY, Stage.REALISED)
                                .map(each -> new Meaning(
                                        Shape.of(each), language.words().label(each))))
                .toList();
    }

    private static String names(List<MapChart.Place> places) {
        var names = places.stream()
                .map(each -> each.name() + ", " + each.label())
                .limit(MOST_NAMED)
                .collect(Collectors.joining("; "));
        return places.size() > MOST_NAMED ? names + "; …" : names;
    }

    private MapChart.Place place(Sited sited) {
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
}
