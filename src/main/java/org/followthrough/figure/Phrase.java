package org.followthrough.figure;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// What is said to a person in a sentence of ours, kept so that it can still be said in another language: the English
/// text is the key to what the other language says instead, as with gettext.
///
/// What was read, keys and amounts are put in as they are; what is itself a phrase, such as the name of a kind of
/// thing, is said in the other language too.
///
/// @param template English, with places for values as a [java.util.Formatter] has them
/// @param values what is put in
public record Phrase(String template, List<Object> values) {

    /// Nothing, where there is nothing to say.
    public static final Phrase NONE = new Phrase("", List.of());

    public Phrase {
        values = List.copyOf(values);
    }

    /// A phrase.
    ///
    /// @param template a literal, so that what has to be translated is found in the sources
    public static Phrase of(String template, Object... values) {
        return new Phrase(template, List.of(values));
    }

    /// The name of a kind of thing, without an article.
    public static Phrase kind(String word) {
        return new Phrase(word, List.of());
    }

    /// Several phrases, one after the other, as a value of another.
    ///
    /// @param between a literal, what stands between two of them
    public static Object several(String between, List<Phrase> phrases) {
        return new Several(between, List.copyOf(phrases));
    }

    private record Several(String between, List<Phrase> phrases) {}

    /// The same in another language.
    ///
    /// @param catalogue what the language says for an English template
    public String in(Locale locale, UnaryOperator<String> catalogue) {
        var said = values.stream().map(value -> said(value, locale, catalogue)).toArray();
        return String.format(locale, catalogue.apply(template), said);
    }

    private static Object said(Object value, Locale locale, UnaryOperator<String> catalogue) {
        return switch (value) {
            case Phrase phrase -> phrase.in(locale, catalogue);
            case Several(var between, var phrases) ->
                phrases.stream()
                        .map(phrase -> phrase.in(locale, catalogue))
                        .collect(Collectors.joining(catalogue.apply(between)));
            default -> value;
        };
    }

    /// In English.
    @Override
    public String toString() {
        return in(Locale.ROOT, UnaryOperator.identity());
    }
}
