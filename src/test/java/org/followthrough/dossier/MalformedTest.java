package org.followthrough.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import org.followthrough.problem.Fault;
import org.followthrough.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is no file of the kind it says is refused at the line where it stops being one.
class MalformedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            YAML | dossier: 1\\ninitiative: {key: plant        | 2 | 24
            YAML | dossier: 1\\n  initiative: x                | 2 | 13
            YAML | dossier: 1\\n---\\ndossier: 1               | 2 | 1
            YAML | dossier: !!int 1                            | 1 | 10
            YAML | dossier: *nothing                           | 1 | 10
            YAML | dossier: &self [*self]                      | 1 | 17
            YAML | ? [a]\\n: b                                 | 1 | 3
            YAML | # nothing but this                          | 1 | 1
            JSON | {"dossier": 1,}                             | 1 | 15
            JSON | {"dossier": 1} {}                           | 1 | 16
            JSON | {"dossier": 1,\\n "initiative": nul}        | 2 | 16
            JSON | {'dossier': 1}                              | 1 | 2
            JSON | {"dossier": 01}                             | 1 | 14
            """)
    void malformedTextIsRefusedAtItsLine(Format format, String text, int line, int column) {
        assertThat(fault(text.replace("\\n", "\n"), format))
                .extracting(Fault::line, Fault::column)
                .containsExactly(line, column);
    }

    @Test
    void aliasesThatWouldGrowBeyondBoundsAreRefusedBeforeTheyDo() {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var level = 1; level < 12; level++) {
            bomb.append("a%d: &a%d [".formatted(level, level))
                    .append("*a%d, ".formatted(level - 1).repeat(10))
                    .append("]\n");
        }

        assertThat(fault(bomb.toString(), Format.YAML).message())
                .hasToString("The file has too many values, aliases written out");
    }

    @ParameterizedTest
    @CsvSource({"YAML", "JSON"})
    void deepNestingIsRefused(Format format) {
        assertThat(fault("[".repeat(100_000), format).line()).isEqualTo(1);
    }

    @Test
    void moreBytesThanAllowedAreRefused() {
        var bytes = "dossier: 1".getBytes(StandardCharsets.UTF_8);

        var refused = catchThrowableOfType(
                Refusal.TooLarge.class, () -> DossierReader.read(bytes, Format.YAML, bytes.length - 1));

        assertThat(refused).hasMessage("There is more of it than the 9 bytes that are taken");
    }

    @Test
    void otherEncodingsAreRefusedWhereTheyDiffer() {
        var bytes = "dossier: 1\n# démenti".getBytes(StandardCharsets.ISO_8859_1);

        var refused = catchThrowableOfType(Refusal.Malformed.class, () -> DossierReader.read(bytes, Format.YAML, 1000));

        assertThat(refused.faults()).extracting(Fault::line, Fault::column).containsExactly(tuple(2, 4));
    }

    @Test
    void aTextKeepsWhatOthersWouldTakeForSomethingElse() {
        var yaml = Base.with("name: The plant", "name: 2025-01").replace("title: The road", "title: NO");

        var dossier = Base.read(yaml).dossier();

        assertThat(dossier.initiative().name()).isEqualTo("2025-01");
        assertThat(dossier.deals().get(2).title()).isEqualTo("NO");
    }

    private static Fault fault(String text, Format format) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var refused =
                catchThrowableOfType(Refusal.Malformed.class, () -> DossierReader.read(bytes, format, 10_000_000));
        return refused.faults().getFirst();
    }
}
