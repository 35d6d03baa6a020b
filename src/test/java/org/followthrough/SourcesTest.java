package org.followthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The rules of the house that only the sources show.
class SourcesTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final int LONGEST = 300;
    private static final int WIDEST = 120;
    private static final Pattern TEXT_BLOCK = Pattern.compile("\"{3}.*?\"{3}", Pattern.DOTALL);
    private static final Pattern PROPERTY = Pattern.compile("^    @Property\\b", Pattern.MULTILINE);
    private static final Pattern TYPE = Pattern.compile(
            "(?:^|\n)public (?:final |abstract |sealed |non-sealed )*" + "(?:class|record|interface|enum|@interface) ");

    @Test
    void everyPackageHasADoorThatSaysWhatItIsForAndThatNothingIsNull() {
        var packages = sources(MAIN).stream().map(Path::getParent).distinct();

        assertThat(packages).allSatisfy(each -> assertThat(each.resolve("package-info.java"))
                .content()
                .startsWith("///")
                .contains("NullMarked"));
    }

    @Test
    void noFileIsTooLongToReadAtOnce() {
        assertThat(sources(MAIN, TESTS))
                .filteredOn(each -> text(each).lines().count() >= LONGEST)
                .isEmpty();
    }

    @Test
    void noLineIsTooWideUnlessATextInItWouldHaveToBeCut() {
        assertThat(sources(MAIN, TESTS))
                .filteredOn(each -> code(each).lines().anyMatch(SourcesTest::isTooWide))
                .isEmpty();
    }

    @Test
    void everyPublicTypeSaysWhatItIs() {
        assertThat(sources(MAIN)).filteredOn(SourcesTest::isPublicAndSilent).isEmpty();
    }

    @Test
    void propertiesAreInClassesThatTheTestRunFinds() {
        assertThat(sources(TESTS))
                .filteredOn(each -> PROPERTY.matcher(text(each)).find())
                .allSatisfy(each -> assertThat(each.toString()).endsWith("PropertiesTest.java"));
    }

    @Test
    void testsAreNeverSkippedMockNothingAndDoNotSleep() {
        var forbidden = List.of("@" + "Disabled", "org." + "mockito", "Thread." + "sleep", "@Quarkus" + "Mock");

        assertThat(sources(TESTS))
                .filteredOn(each -> forbidden.stream().anyMatch(text(each)::contains))
                .isEmpty();
    }

    private static boolean isTooWide(String line) {
        return line.length() > WIDEST && !line.contains("\"");
    }

    /// The source without its text blocks.
    private static String code(Path source) {
        return TEXT_BLOCK.matcher(text(source)).replaceAll("");
    }

    private static boolean isPublicAndSilent(Path source) {
        var text = text(source);
        var type = TYPE.matcher(text);
        return type.find() && !text.substring(0, type.start()).contains("///");
    }

    private static List<Path> sources(Path... roots) {
        return List.of(roots).stream().flatMap(root -> walk(root).stream()).toList();
    }

    private static List<Path> walk(Path root) {
        try (var paths = Files.walk(root)) {
            return paths.filter(each -> each.toString().endsWith(".java")).toList();
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
