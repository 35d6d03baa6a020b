package org.followthrough.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.French;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The files of messages beside each other: every language says everything, and says it in its own words.
class MessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final String FIRST = "en";
    private static final Pattern PLACE = Pattern.compile("\\{[^{}]*}");

    /// What is the same in another language by right.
    private static final Set<String> THE_SAME = Set.of(
            "text_$SITE",
            "text_$API",
            "text_$INITIATIVES",
            "text_$DASH",
            "text_$UNIT_PLAIN",
            "text_$NAME_EUR",
            "text_$VERDICT",
            "text_$PAGES",
            "text_$SOURCE",
            "text_$SOURCES",
            "text_$SITES",
            "text_$NATURE",
            "text_$TOTAL",
            "text_$JSON_INITIATIVES",
            "text_$JSON_SOURCE",
            "text_$YAML_DOSSIER",
            "nature_$SERVICE",
            "dealRole_CLIENT",
            "rule_DATES",
            "rule_VERDICTS",
            "heading_DATES",
            "heading_VERDICTS",
            "prose_FLAGS",
            "month",
            "whole");

    static Stream<Path> translations() {
        return files().filter(file -> !language(file).equals(FIRST));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void nothingIsMissingAndNothingIsTooMuch(Path file) {
        assertThat(read(file).keySet()).isEqualTo(read(original(file)).keySet());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everythingIsTranslated(Path file) {
        var original = read(original(file));
        var same = read(file).entrySet().stream()
                .filter(message -> message.getValue().equals(original.get(message.getKey())))
                .map(Map.Entry::getKey)
                .filter(key -> !THE_SAME.contains(key))
                .toList();

        assertThat(same).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everythingThatIsPutInIsUsed(Path file) {
        var original = read(original(file));

        assertThat(read(file))
                .allSatisfy((key, message) ->
                        assertThat(places(message)).as(key).isEqualTo(places(original.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyLanguageHasAllFiles(Path file) {
        var names = Stream.of(
                        "texts",
                        "terms",
                        "sentences",
                        "quotes",
                        "desk",
                        "atlas",
                        "design",
                        "reports",
                        "captions",
                        "headlines",
                        "past",
                        "ties")
                .map(name -> MESSAGES.resolve("%s_%s.properties".formatted(name, language(file))))
                .toList();

        assertThat(names).allSatisfy(each -> assertThat(each).exists());
    }

    @Test
    void frenchIsSetAsFrenchIs() {
        var french = files().filter(file -> language(file).equals("fr")).map(MessagesTest::read);

        assertThat(french.flatMap(each -> each.entrySet().stream()))
                .allSatisfy(message -> assertThat(French.faults(message.getValue()))
                        .as(message.getKey())
                        .isEmpty());
    }

    @Test
    void theRuleOfFrenchFindsOrdinarySpaces() {
        assertThat(French.faults("Lu : non ; « oui » ?")).hasSize(5);
        assertThat(French.faults("Lu\u202f: non\u202f; «\u202foui\u202f»\u202f?"))
                .isEmpty();
    }

    /// The names of what is put in, without the words that decide.
    private static Set<String> places(String message) {
        return PLACE.matcher(message)
                .results()
                .map(place -> place.group()
                        .replaceAll("[{}#]|\\b(if|else|when|is)\\b", "")
                        .strip())
                .filter(place -> !place.isEmpty() && !place.startsWith("/"))
                .map(place -> place.split("[. =<>]+", -1)[0])
                .filter(place -> !place.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Path original(Path file) {
        var name = file.getFileName().toString();
        return MESSAGES.resolve(name.substring(0, name.lastIndexOf('_')) + "_" + FIRST + ".properties");
    }

    private static String language(Path file) {
        var name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('_') + 1, name.lastIndexOf('.'));
    }

    private static Map<String, String> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("=", 2)))
                    .collect(Collectors.toMap(List::getFirst, List::getLast, (one, _) -> one, TreeMap::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> files() {
        try {
            return Files.list(MESSAGES).sorted();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
