package org.followthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.record.FactType;
import org.followthrough.record.SubjectKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the service says is wrong is said in every language of the pages.
class PhrasesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path CATALOGUES = Path.of("src/main/resources/phrases");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern ENTRY =
            Pattern.compile("msgid \"(?<english>.+)\"\nmsgstr \"(?<translated>.+)\"(?=\n|$)");
    private static final Pattern PLACE = Pattern.compile("%(?:(?<number>\\d)\\$)?(?<form>[,.0]*[sd])");

    private static final Phrases PHRASES = Phrases.of(sources());

    static Stream<Path> catalogues() {
        return files(CATALOGUES, ".po").stream();
    }

    @Test
    void everyPhraseIsALiteralThatCanBeFound() {
        assertThat(PHRASES.unreadable()).isEmpty();
    }

    @Test
    void everyPhraseIsGivenWhatItPutsIn() {
        assertThat(PHRASES.used())
                .allSatisfy(each ->
                        assertThat(places(each.template())).as(each.template()).hasSize(each.values()));
    }

    @Test
    void everyLanguageOfThePagesHasACatalogue() {
        var languages = files(MESSAGES, ".properties").stream()
                .map(file -> file.getFileName().toString().replaceAll(".*_|\\.properties", ""))
                .filter(language -> !language.equals("en"))
                .collect(Collectors.toSet());

        assertThat(catalogues().map(each -> each.getFileName().toString().replace(".po", "")))
                .containsExactlyInAnyOrderElementsOf(languages);
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void everyPhraseIsTranslatedAndNothingElse(Path catalogue) {
        var phrases = new TreeSet<String>();
        PHRASES.used().forEach(each -> phrases.add(each.template()));
        Arrays.stream(SubjectKind.values()).forEach(each -> phrases.add(each.word()));
        Arrays.stream(FactType.values()).forEach(each -> phrases.add(each.word()));

        assertThat(entries(catalogue).keySet()).isEqualTo(phrases);
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void everyTranslationPutsInTheSame(Path catalogue) {
        assertThat(entries(catalogue))
                .allSatisfy((english, translated) ->
                        assertThat(places(translated)).as(english).isEqualTo(places(english)));
    }

    @Test
    void frenchIsSetAsFrenchIs() {
        var french = entries(CATALOGUES.resolve("fr.po"));

        assertThat(french.values())
                .allSatisfy(each -> assertThat(French.faults(each)).as(each).isEmpty());
    }

    /// What is put in, by its number. A translation may leave out what a library says, by a length of none.
    private static Map<Integer, String> places(String template) {
        var places = new HashMap<Integer, String>();
        PLACE.matcher(template).results().forEach(place -> {
            var number = place.group("number");
            places.put(
                    number == null ? places.size() + 1 : Integer.parseInt(number),
                    place.group("form").replace(".0", ""));
        });
        return places;
    }

    private static Map<String, String> entries(Path catalogue) {
        return ENTRY.matcher(text(catalogue))
                .results()
                .collect(Collectors.toMap(
                        entry -> unescaped(entry.group("english")),
                        entry -> unescaped(entry.group("translated")),
                        (one, _) -> {
                            throw new AssertionError("Translated twice, also as " + one);
                        },
                        TreeMap::new));
    }

    private static String unescaped(String text) {
        return text.replace("\\\"", "\"");
    }

    private static List<Path> sources() {
        return files(SOURCES, ".java");
    }

    private static List<Path> files(Path root, String ending) {
        try (var paths = Files.walk(root)) {
            return paths.filter(each -> each.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
