package org.followthrough.site;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.problem.ParameterReader;
import org.followthrough.problem.Refusal;
import org.followthrough.tally.Worded;
import org.followthrough.tracker.Answer;
import org.jspecify.annotations.Nullable;

/// What an address of this service shows of one tracker: the chart it names, or the ladder.
record Embedded(String key, Chart chart, Choices choices, ChartParameters.Of of, Page page) {

    private static final Pattern TRACKER = Pattern.compile("/initiatives/([^/]+)");
    private static final Pattern CHART = Pattern.compile("/embed/initiatives/([^/]+)/([a-z]+)");

    /// @throws Refusal.NotFound when it is none of ours, or nothing that can be embedded
    static Embedded of(String url, Page asking, Spoken spoken) {
        var address = address(url);
        if (address.getRawAuthority() == null || !isOurs(address, asking)) {
            throw unknown(url);
        }
        var page = spoken.page(address);
        var tracker = TRACKER.matcher(page.path());
        var chart = CHART.matcher(page.path());
        if (tracker.matches()) {
            return of(decoded(tracker.group(1)), Chart.LADDER, page, url);
        }
        var named = chart.matches() ? Worded.of(Chart.class, chart.group(2)).orElse(null) : null;
        if (named == null) {
            throw unknown(url);
        }
        return of(decoded(chart.group(1)), named, page, url);
    }

    private static Embedded of(String key, Chart chart, Page page, String url) {
        var reader = new ParameterReader();
        var given = given(page.query());
        var choices = asked(given).read(page, reader);
        var parameters = new ChartParameters();
        parameters.unit = first(given, "unit");
        parameters.basis = first(given, "basis");
        var of = parameters.read(reader);
        try {
            reader.check();
        } catch (Refusal.Malformed _) {
            throw unknown(url);
        }
        return new Embedded(key, chart, choices, of, page);
    }

    private static Asked asked(Map<String, List<String>> given) {
        var asked = new Asked();
        asked.asOf = first(given, "asOf");
        asked.knownAt = first(given, "knownAt");
        asked.publishedBy = first(given, "publishedBy");
        asked.currency = first(given, "currency");
        asked.rateOn = first(given, "rateOn");
        asked.nature = given.get("nature");
        asked.predating = first(given, "predating");
        asked.evidence = first(given, "evidence");
        return asked;
    }

    private static @Nullable String first(Map<String, List<String>> given, String name) {
        var values = given.get(name);
        return values == null ? null : values.getFirst();
    }

    private static Map<String, List<String>> given(String query) {
        return Stream.of(query.replaceFirst("^\\?", "").split("&", -1))
                .map(each -> each.split("=", 2))
                .filter(each -> each.length == 2)
                .collect(Collectors.groupingBy(
                        each -> decoded(each[0]),
                        LinkedHashMap::new,
                        Collectors.mapping(each -> decoded(each[1]), Collectors.toList())));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static URI address(String url) {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException _) {
            throw unknown(url);
        }
    }

    private static boolean isOurs(URI address, Page asking) {
        Function<String, String> lower = text -> text.toLowerCase(Locale.ROOT);
        var scheme = address.getScheme();
        return scheme != null
                && lower.apply(scheme + "://" + address.getRawAuthority()).equals(lower.apply(asking.origin()));
    }

    private static Refusal unknown(String url) {
        return new Refusal.NotFound("chart at", url);
    }

    /// What oembed.com calls rich: a title, a frame, and a picture where there is room for it.
    Map<String, Object> rich(Answer answer, @Nullable Integer mostWidth, @Nullable Integer mostHeight) {
        var asking = new Asking(answer, choices, page);
        var picture = chart.picture(asking, of.in(answer), of.basis());
        var name = answer.facts().initiative().name();
        var title = page.language().quotes().embedTitle(name, picture.title());
        var width = Frame.width(mostWidth);
        var height = Math.min(Frame.height(picture, width), mostHeight == null ? Integer.MAX_VALUE : mostHeight);
        var src = page.origin() + asking.addresses().embed(chart, of);
        var rich = new LinkedHashMap<String, Object>();
        rich.put("version", "1.0");
        rich.put("type", "rich");
        rich.put("title", title);
        rich.put("provider_name", "Followthrough");
        rich.put("provider_url", page.origin() + page.home());
        rich.put("cache_age", 3600);
        if (Card.fits(mostWidth, mostHeight)) {
            rich.put("thumbnail_url", page.origin() + asking.addresses().card());
            rich.put("thumbnail_width", Card.WIDTH);
            rich.put("thumbnail_height", Card.HEIGHT);
        }
        rich.put("html", Frame.html(src, title, Integer.toString(width), height));
        rich.put("width", width);
        rich.put("height", height);
        return rich;
    }
}
