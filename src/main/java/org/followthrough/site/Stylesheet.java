package org.followthrough.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// What the stylesheet says, so that what is written of it is never anything else.
final class Stylesheet {

    private static final String FILE = "/META-INF/resources/site.css";
    private static final String SHEET = read();
    private static final String DARK = "prefers-color-scheme: dark";
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");

    private Stylesheet() {}

    /// The names of all colours, in their order.
    static List<String> colours() {
        return COLOUR.matcher(SHEET.substring(0, SHEET.indexOf(DARK)))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /// A colour by day: `#fffefb`.
    static String light(String name) {
        return colour(name, 0);
    }

    /// A colour at night.
    static String dark(String name) {
        return colour(name, SHEET.indexOf(DARK));
    }

    private static String colour(String name, int from) {
        var found = Pattern.compile("--%s: (#[0-9a-f]{6});".formatted(name)).matcher(SHEET);
        return found.find(from) ? found.group(1) : "";
    }

    /// What a rule gives a property: of `h2`, the `font-size`.
    static String value(String selector, String property) {
        var rule = Pattern.compile(
                        "(?m)^%s \\{[^}]*?\\b%s: ([^;}]+);".formatted(Pattern.quote(selector), Pattern.quote(property)))
                .matcher(SHEET);
        return rule.find() ? rule.group(1).strip() : "";
    }

    private static String read() {
        try (InputStream file = Objects.requireNonNull(Stylesheet.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
