package org.followthrough.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What a tracker says to programs that show a link to it, search for it or follow it.
///
/// @param canonical where it is whatever the reader chose
/// @param address where it is as the reader chose
/// @param image the picture that stands for it
/// @param imageText what the picture shows
/// @param locale the language as those say it who show links
/// @param data what it is as JSON-LD, safe within a page
record Sharing(
        String canonical,
        String address,
        String title,
        String description,
        String image,
        int imageWidth,
        int imageHeight,
        String imageText,
        String locale,
        List<String> otherLocales,
        String embedJson,
        String embedXml,
        String feed,
        String feedTitle,
        String data) {

    static Sharing of(Asking asking) {
        var page = asking.page();
        var origin = page.origin();
        var addresses = asking.addresses();
        var quotes = page.language().quotes();
        var name = asking.answer().facts().initiative().name();
        var title = quotes.chartsAndNumbers(name);
        var sentence = (Card.sentence(asking) + " " + Chosen.sentence(asking.choices())).strip();
        var address = origin + addresses.tracker();
        var embed = origin + "/oembed?url=" + URLEncoder.encode(address, StandardCharsets.UTF_8) + "&format=";
        return new Sharing(
                origin + new Addresses(addresses.initiative(), Choices.none(page.language())).tracker(),
                address,
                title,
                sentence,
                origin + addresses.card(),
                Card.WIDTH,
                Card.HEIGHT,
                title,
                locale(page.language()),
                page.languages().stream()
                        .filter(each -> each != page.language())
                        .map(Sharing::locale)
                        .toList(),
                embed + "json",
                embed + "xml",
                addresses.feed(),
                quotes.feedOf(name),
                LinkedData.of(asking));
    }

    /// Those who show links take no language without a country.
    private static String locale(Language language) {
        return switch (language.tag()) {
            case "en" -> "en_GB";
            case "fr" -> "fr_FR";
            default -> language.tag();
        };
    }
}
