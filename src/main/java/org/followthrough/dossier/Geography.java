package org.followthrough.dossier;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.followthrough.figure.Phrase;
import org.followthrough.figure.Unreadable;
import org.jspecify.annotations.Nullable;

/// Reads what standards of the world name: countries, regions, languages and addresses.
final class Geography {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern REGION = Pattern.compile("([A-Z]{2})-[A-Z0-9]{1,3}");

    private final Values values;

    Geography(Values values) {
        this.values = values;
    }

    /// An ISO 3166-1 code, or `null` where it is absent.
    @Nullable
    String country(Spot spot) {
        return values.read(spot, Phrase.of("an ISO 3166-1 code of two capitals, such as US"), text -> {
                    if (!COUNTRIES.contains(text)) {
                        throw new Unreadable(
                                text,
                                Phrase.of("is not a country"),
                                Phrase.of("an ISO 3166-1 code of two capitals, such as US"));
                    }
                    return text;
                })
                .orElse(null);
    }

    /// An ISO 3166-2 code, or `null` where it is absent. Only its form and its country are known.
    @Nullable
    String region(Spot spot) {
        return values.read(spot, Phrase.of("an ISO 3166-2 code such as US-TX"), text -> {
                    var region = REGION.matcher(text);
                    if (!region.matches() || !COUNTRIES.contains(region.group(1))) {
                        throw new Unreadable(
                                text, Phrase.of("is not a region"), Phrase.of("an ISO 3166-2 code such as US-TX"));
                    }
                    return text;
                })
                .orElse(null);
    }

    /// An IETF language tag, or `null` where it is absent.
    @Nullable
    String language(Spot spot) {
        return values.read(spot, Phrase.of("a language tag such as fr or pt-BR"), Geography::languageTag)
                .orElse(null);
    }

    /// A language tag (BCP 47) in its own spelling.
    ///
    /// @throws Unreadable when it is none
    static String languageTag(String text) {
        try {
            var language = new Locale.Builder().setLanguageTag(text).build();
            if (!language.getLanguage().isEmpty() && text.length() <= 35) {
                return text;
            }
        } catch (IllformedLocaleException illformed) {
            // said below, as for what has no language
        }
        throw new Unreadable(text, Phrase.of("is not a language"), Phrase.of("a language tag such as fr or pt-BR"));
    }

    /// An http or https address, or `null` where it is absent.
    @Nullable
    String url(Spot spot) {
        return values.read(spot, Phrase.of("an http or https address"), Geography::address)
                .orElse(null);
    }

    private static String address(String text) {
        try {
            var address = new URI(text);
            var scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            if (text.length() <= Values.URL
                    && (scheme.equals("http") || scheme.equals("https"))
                    && address.getHost() != null
                    && address.getRawUserInfo() == null) {
                return text;
            }
        } catch (URISyntaxException malformed) {
            // said below, as for any other that is not of the web
        }
        throw new Unreadable(
                text,
                Phrase.of("is not an address on the web"),
                Phrase.of("an http or https address of up to 2000 characters"));
    }
}
