package org.followthrough.site.desk;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a form was filled in with: names and values as a browser sends them.
record Entered(Map<String, List<String>> values) {

    /// What forms are sent as.
    static final String TYPE = "application/x-www-form-urlencoded";

    /// Nothing.
    static Entered none() {
        return new Entered(new LinkedHashMap<>());
    }

    /// Reads a body; what cannot be read in it is left out.
    static Entered of(byte[] body) {
        var entered = none();
        for (var pair : new String(body, StandardCharsets.UTF_8).split("&", -1)) {
            var at = pair.indexOf('=');
            if (at > 0) {
                entered.add(decoded(pair.substring(0, at)), decoded(pair.substring(at + 1)));
            }
        }
        return entered;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    Entered add(String name, String value) {
        values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
        return this;
    }

    /// Sets a value in place of what was entered.
    Entered set(String name, String value) {
        values.put(name, new ArrayList<>(List.of(value)));
        return this;
    }

    /// The value of a name, without the white space around it; nothing where there is none.
    String text(String name) {
        var given = values.get(name);
        return given == null || given.isEmpty() ? "" : given.getFirst().strip();
    }

    /// The value of a name as it was sent.
    String raw(String name) {
        var given = values.get(name);
        return given == null || given.isEmpty() ? "" : given.getFirst();
    }

    /// The value of a name without the white space around it, or `null` where there is none.
    @Nullable
    String orNull(String name) {
        var text = text(name);
        return text.isEmpty() ? null : text;
    }

    /// All values of a name.
    List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /// The lines of a value, without those with nothing in them.
    List<String> lines(String name) {
        return text(name)
                .lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    boolean has(String name) {
        return !text(name).isEmpty();
    }
}
