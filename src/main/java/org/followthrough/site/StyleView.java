package org.followthrough.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.site.chart.Badge;
import org.followthrough.site.chart.MapChart;
import org.followthrough.site.chart.Sheet;
import org.followthrough.site.chart.Tone;
import org.followthrough.tally.Basis;
import org.followthrough.tally.Flag;
import org.followthrough.tally.Verdict;
import org.jspecify.annotations.Nullable;

/// All that the page on the looks of the pages shows, made as every other page makes it.
///
/// @param strip the ladder in miniature, as SVG
record StyleView(
        List<Swatch> colours,
        List<Style> styles,
        List<Distance> spaces,
        List<Shown> figures,
        List<Judgement> verdicts,
        List<Flagged> flags,
        List<String> badges,
        Ladder ladder,
        List<Cited> facts,
        List<Drawn> charts,
        @Nullable String strip) {

    private static final DealsAsked.Wanted WANTED =
            new DealsAsked.Wanted(Basis.SPONSOR, null, "", null, DealsAsked.Sort.RECORD, 1);
    private static final double DENTON_NORTH = 33.21;
    private static final double DENTON_EAST = -97.13;
    private static final double ABILENE_NORTH = 32.45;
    private static final double ABILENE_EAST = -99.73;

    /// A colour by day and at night, with how far each is from its ground.
    record Swatch(String name, String use, String light, String lightBy, String dark, String darkBy) {}

    /// A style of text.
    record Style(String selector, String size) {}

    /// A distance.
    record Distance(String use, String value) {}

    /// A chart.
    record Drawn(String title, String wide, String narrow) {}

    static StyleView of(Asking asking) {
        var language = asking.choices().language();
        var answer = asking.answer();
        var view = TrackerView.of(asking, WANTED, List.of());
        var ladder = view.ladders().getFirst();
        return new StyleView(
                Stream.of(Colour.values()).map(each -> swatch(each, language)).toList(),
                Stream.of("h1", "h2", "h3", ".headline", "body", "table", ".note, .role", ".kicker")
                        .map(each -> new Style(each, size(each)))
                        .toList(),
                Stream.of(Space.values())
                        .map(each -> new Distance(language.design().space(each), each.value()))
                        .toList(),
                figures(ladder),
                Stream.of(Verdict.BEHIND, Verdict.FULFILLED, Verdict.OPEN_ENDED)
                        .map(language.words()::judgement)
                        .toList(),
                Stream.of(Flag.values()).map(language.words()::flagged).toList(),
                Stream.of(Badge.Look.values())
                        .map(each -> Badge.draw("Stargate", word(each, language), word(each, language), each))
                        .toList(),
                ladder,
                List.of(sample(view.events().getFirst().fact(), language)),
                charts(view, asking.addresses()),
                HomeLine.of(new Index.Entry(answer, answer.question().asOf()), asking.choices())
                        .strip());
    }

    /// A fact that is not on record cannot be wrong there: its report leads nowhere else.
    private static Cited sample(Cited fact, Language language) {
        return new Cited(
                fact.id(),
                fact.on(),
                fact.certain(),
                fact.says(),
                fact.note(),
                fact.evidence(),
                fact.sources(),
                language.path("/style"));
    }

    private static String size(String selector) {
        var size = Stylesheet.value(selector, "font-size");
        return size.isEmpty() ? Stylesheet.value(selector, "font").replaceFirst(" .*", "") : size;
    }

    private static Swatch swatch(Colour colour, Language language) {
        var token = colour.token();
        var light = Stylesheet.light(token);
        var dark = Stylesheet.dark(token);
        return new Swatch(
                "--" + token,
                language.design().colour(colour),
                light,
                contrast(light, Stylesheet.light("ground"), language),
                dark,
                contrast(dark, Stylesheet.dark("ground"), language));
    }

    private static String contrast(String colour, String ground, Language language) {
        return language.formats().plain(Colour.contrast(colour, ground));
    }

    /// One of each kind.
    private static List<Shown> figures(Ladder ladder) {
        return Stream.concat(
                        Stream.of(ladder.current()),
                        ladder.rows().stream()
                                .flatMap(row -> row.rungs().stream())
                                .flatMap(rung -> rung.implied() == null
                                        ? Stream.of(rung.total())
                                        : Stream.of(rung.total(), rung.implied())))
                .collect(Collectors.toMap(Shown::kind, each -> each, (one, _) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static String word(Badge.Look look, Language language) {
        var verdict =
                switch (look) {
                    case GOOD -> Verdict.FULFILLED;
                    case BAD -> Verdict.BEHIND;
                    case OPEN -> Verdict.OPEN_ENDED;
                };
        return language.words().label(verdict).toLowerCase(language.locale());
    }

    private static List<Drawn> charts(TrackerView view, Addresses addresses) {
        var map = map(addresses);
        return Stream.concat(
                        Stream.of(
                                        view.ladders().getFirst().picture(),
                                        view.bridges().getFirst().picture(),
                                        view.timelines().getFirst())
                                .map(each -> new Drawn(each.title(), each.wide(), each.narrow())),
                        Stream.of(new Drawn(
                                map.title(),
                                MapChart.draw(map, Sheet.wide("map")),
                                MapChart.draw(map, Sheet.narrow("map")))))
                .toList();
    }

    private static MapChart.Map map(Addresses addresses) {
        var abilene = new MapChart.Place(
                "Abilene",
                "Stargate I",
                addresses.deal("stargate-i-abilene"),
                Tone.UNDERWAY,
                ABILENE_NORTH,
                ABILENE_EAST);
        var denton = new MapChart.Place(
                "Denton", "OpenAI", addresses.deal("denton-data-centre"), null, DENTON_NORTH, DENTON_EAST);
        return MapPicture.map(List.of(abilene, denton), addresses);
    }
}
