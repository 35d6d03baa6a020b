package org.followthrough.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The table of settings in the README of `deploy`, which is made of what the code says of them.
class SettingsTest {

    private static final Path SOURCE = Path.of("src/main/java/org/followthrough/database/Settings.java");
    private static final Path README = Path.of("deploy/README.md");
    private static final String BEGIN = "<!-- settings -->\n";
    private static final String END = "<!-- /settings -->";

    @Test
    void theTableIsWhatTheCodeSays() throws IOException {
        var readme = Files.readString(README);
        var table = readme.substring(readme.indexOf(BEGIN) + BEGIN.length(), readme.indexOf(END));
        assertThat(table).as("what stands between the marks in %s", README).isEqualTo(table());
    }

    @Test
    void theirNamesAreKnown() throws IOException {
        assertThat(Pattern.compile("FOLLOWTHROUGH_\\w+")
                        .matcher(table())
                        .results()
                        .map(MatchResult::group))
                .containsExactlyInAnyOrderElementsOf(UnknownVariables.SETTINGS);
    }

    private static String table() throws IOException {
        var source = Files.readString(SOURCE);
        return Stream.concat(
                        Stream.of("| variable | default | what it is |", "|---|---|---|"),
                        rows(Settings.class, "FOLLOWTHROUGH", source))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> rows(Class<?> part, String prefix, String source) {
        return Arrays.stream(part.getMethods())
                .sorted(Comparator.comparingInt(method -> place(source, method)))
                .flatMap(method -> {
                    var name = prefix + "_" + words(method.getName());
                    return method.getReturnType().getEnclosingClass() == Settings.class
                            ? rows(method.getReturnType(), name, source)
                            : Stream.of("| `%s` | %s | %s |".formatted(name, byDefault(method), said(source, method)));
                });
    }

    private static String words(String method) {
        return method.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    private static String byDefault(Method method) {
        return Optional.ofNullable(method.getAnnotation(WithDefault.class))
                .map(given -> "`%s`".formatted(given.value()))
                .orElse("");
    }

    private static int place(String source, Method method) {
        return source.indexOf(" " + method.getName() + "();");
    }

    /// The comment above a method.
    private static String said(String source, Method method) {
        var comment = Pattern.compile("((?: *///[^\n]*\n)+)(?: *@[^\n]*\n)*[^\n]* " + method.getName() + "\\(\\);");
        var found = comment.matcher(source);
        assertThat(found.find()).as(method.getName()).isTrue();
        return found.group(1)
                .lines()
                .map(line -> line.strip().substring("///".length()).strip())
                .collect(Collectors.joining(" "));
    }
}
