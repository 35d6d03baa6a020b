package org.followthrough.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.access.TestTokens;
import org.followthrough.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DossierCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder = Path.of("");

    @Test
    void givenAFile_whenPut_thenItIsOnRecordAndTheChangesAreSaid() throws IOException {
        var file = file("works.yaml", Plants.plant("works", "USD 10bn"));

        assertThat(run("put", file, "--reason", "first & last")).isZero();
        assertThat(said(out))
                .startsWith(file + ": works: put on record, revision 1 (")
                .contains("  delivery deal:plant-works: realised 2025-03 USD 10bn");

        assertThat(run("put", file)).isZero();
        assertThat(said(out)).contains("works: nothing to change, revision 1");
    }

    @Test
    void givenWhatIsOnRecord_whenGot_thenItIsWrittenAsItWasAskedFor() throws IOException {
        run("put", file("got.yaml", Plants.plant("got", "USD 10bn")));
        out.reset();

        assertThat(run("get", "got")).isZero();
        assertThat(said(out)).startsWith("dossier: 1\n");
        out.reset();
        assertThat(run("get", "got", "--format", "json")).isZero();
        assertThat(said(out)).startsWith("{");

        var file = file("got.json", said(out));
        out.reset();
        assertThat(run("put", file, "--dry-run")).isZero();
        assertThat(said(out)).contains("nothing to change");
    }

    @Test
    void givenADryRun_whenPut_thenNothingIsOnRecord() throws IOException {
        assertThat(run("put", "--dry-run", file("dry.yaml", Plants.plant("dry", "USD 10bn"))))
                .isZero();
        assertThat(said(out)).contains("dry: would change");

        assertThat(run("get", "dry")).isEqualTo(1);
        assertThat(said(err)).isEqualTo("dry: There is no initiative \"dry\"\n");
    }

    @Test
    void givenAFileWithFaults_whenPut_thenEachIsSaidWithItsPlace() throws IOException {
        var unreadable = file("unreadable.yaml", Plants.plant("faulty", "many dollars"));
        var broken = file(
                "broken.yaml",
                Plants.plant("faulty", "USD 1").replace("[{source: report-faulty}]", "[{source: other}]"));

        assertThat(run("put", unreadable, broken)).isEqualTo(1);
        assertThat(said(err)).containsPattern("unreadable.yaml:\\d+:\\d+: .*many dollars");
        assertThat(said(err)).containsPattern("broken.yaml:\\d+:\\d+: There is no source \"other\"");
    }

    @Test
    void givenNoToken_whenPut_thenItSaysHowToGiveOne() throws IOException {
        var file = file("locked.yaml", Plants.plant("locked", "USD 1"));

        assertThat(command("put", file, "--to", "http://127.0.0.1:" + RestAssured.port))
                .isEqualTo(1);
        assertThat(said(err)).contains("Writing needs a token", "--token", "FOLLOWTHROUGH_TOKEN");
    }

    @Test
    void givenNoFileOrNoService_whenPut_thenItSaysSo() throws IOException {
        assertThat(run("put", folder.resolve("none.yaml").toString())).isEqualTo(3);
        assertThat(said(err)).contains("There is no such file");

        var file = file("alone.yaml", Plants.plant("alone", "USD 1"));
        assertThat(command("put", file, "--to", "http://127.0.0.1:1")).isEqualTo(3);
        assertThat(said(err)).contains("Nothing answers at http://127.0.0.1:1");
    }

    @Test
    void givenWordsThatMakeNoSense_whenRead_thenItSaysWhatWould() {
        assertThat(command()).isEqualTo(2);
        assertThat(command("drop", "stargate")).isEqualTo(2);
        assertThat(command("put")).isEqualTo(2);
        assertThat(command("get", "stargate", "--reason", "none")).isEqualTo(2);
        assertThat(command("get", "stargate", "--format", "xml")).isEqualTo(2);
        assertThat(command("put", "a.yaml", "--to")).isEqualTo(2);
        assertThat(command("put", "a.yaml", "--to", "elsewhere")).isEqualTo(2);
        assertThat(command("put", "a.yaml", "--dryrun")).isEqualTo(2);
        assertThat(said(err)).contains("There is no option \"--dryrun\"", "usage: dossier put FILE");
        assertThat(command("--help")).isZero();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private int run(String... words) {
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--to", "http://127.0.0.1:" + RestAssured.port, "--token", TestTokens.WRITER));
        return command(all.toArray(String[]::new));
    }

    private int command(String... words) {
        return DossierCommand.run(
                List.of(words),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
