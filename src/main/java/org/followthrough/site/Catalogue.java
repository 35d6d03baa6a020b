package org.followthrough.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.followthrough.figure.Phrase;
import org.jspecify.annotations.Nullable;

/// What a language says for the phrases that the service says in English, read from a file of gettext:
/// `phrases/<language>.po`.
///
/// Of the format as much is read as is needed: `msgid` and `msgstr` on a line each. The empty `msgid` is the head of
/// the file, for the programs of translators.
final class Catalogue {

    private static final String ENGLISH = "msgid ";
    private static final String TRANSLATED = "msgstr ";

    private final Locale locale;
    private final Map<String, String> said;

    private Catalogue(Locale locale, Map<String, String> said) {
        this.locale = locale;
        this.said = said;
    }

    /// That of the language in which phrases are written, which needs none.
    static Catalogue none(Locale locale) {
        return new Catalogue(locale, Map.of());
    }

    /// That of a language.
    static Catalogue of(Locale locale) {
        var file = "/phrases/%s.po".formatted(locale.toLanguageTag());
        try (var in = Catalogue.class.getResourceAsStream(file)) {
            return new Catalogue(locale, read(in, file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> read(@Nullable InputStream in, String file) throws IOException {
        if (in == null) {
            throw new IllegalStateException("There is no " + file);
        }
        return entries(
                new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    }

    /// What the lines of a file say for what, without its head.
    static Map<String, String> entries(List<String> lines) {
        var entries = new HashMap<String, String>();
        var english = "";
        for (var line : lines) {
            if (line.startsWith(ENGLISH)) {
                english = text(line.substring(ENGLISH.length()));
            } else if (line.startsWith(TRANSLATED) && !english.isEmpty()) {
                entries.put(english, text(line.substring(TRANSLATED.length())));
            }
        }
        return entries;
    }

    private static String text(String quoted) {
        return quoted.substring(1, quoted.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\");
    }

    /// A phrase in this language. A sentence begins with a capital also where it begins with what is put in.
    String say(Phrase phrase) {
        var text = phrase.in(locale, this::translated);
        return translated(phrase.template()).startsWith("%") && isSentence(phrase.toString())
                ? capitalised(text)
                : text;
    }

    private String translated(String template) {
        return said.getOrDefault(template, template);
    }

    private static boolean isSentence(String english) {
        return Character.isUpperCase(english.codePointAt(0));
    }

    private String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }
}
