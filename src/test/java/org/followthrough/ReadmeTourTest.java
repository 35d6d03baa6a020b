package org.followthrough;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.oneOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.followthrough.access.TestTokens;
import org.followthrough.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Takes the first tour of the README, command by command, and compares what comes back with what it shows.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReadmeTourTest {

    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final String ADDRESS = "http://localhost:8080";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyCommandAnswersWhatTheReadmeShows(@TempDir Path folder) throws IOException, InterruptedException {
        putStargateOnRecord();
        var blocks = blocksOfTheTour();

        assertThat(blocks).isNotEmpty();
        for (var step = 0; step < blocks.size(); step += 2) {
            var command = blocks.get(step);
            var shown = blocks.get(step + 1);
            assertThat(command.language()).isEqualTo("sh");
            requireShown(shown, run(command.text(), folder), command.text());
        }
    }

    /// A service that starts with an empty database has it already; to put the same once more changes nothing.
    private static void putStargateOnRecord() throws IOException {
        given().contentType("application/yaml")
                .body(Files.readAllBytes(Path.of("src/main/resources/dossiers/stargate.yaml")))
                .put("/api/v1/initiatives/stargate/dossier?reason=tour")
                .then()
                .statusCode(oneOf(200, 201));
    }

    private static List<Block> blocksOfTheTour() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        var tour = readme.substring(readme.indexOf("## A first tour"), readme.indexOf("## Settings"));
        var blocks = new ArrayList<Block>();
        var block = BLOCK.matcher(tour);
        while (block.find()) {
            blocks.add(new Block(block.group(1), block.group(2)));
        }
        return blocks;
    }

    private static String run(String commands, Path folder) throws IOException, InterruptedException {
        var here = "http://localhost:" + RestAssured.port;
        var builder = new ProcessBuilder("bash", "-euo", "pipefail", "-c", commands.replace(ADDRESS, here))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("FOLLOWTHROUGH_TOKEN", TestTokens.ADMIN);
        var process = builder.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s%n%s", commands, output).isZero();
        return output;
    }

    private static void requireShown(Block shown, String output, String command) throws IOException {
        switch (shown.language()) {
            case "json" ->
                assertThat(isIn(JSON.readTree(output), JSON.readTree(shown.text())))
                        .as("%s shows%n%s%nand the answer was%n%s", command, shown.text(), output)
                        .isTrue();
            default -> assertThat(output).as(command).contains(shown.text().strip());
        }
    }

    /// Whether all that is shown is there: some of the fields, and for each item of a list some item that has it.
    private static boolean isIn(JsonNode actual, JsonNode shown) {
        if (shown.isObject()) {
            return shown.properties().stream()
                    .allMatch(
                            field -> actual.has(field.getKey()) && isIn(actual.get(field.getKey()), field.getValue()));
        }
        if (shown.isArray()) {
            return items(shown).stream().allMatch(each -> items(actual).stream().anyMatch(item -> isIn(item, each)));
        }
        return shown.isNumber()
                ? actual.isNumber() && actual.decimalValue().compareTo(shown.decimalValue()) == 0
                : actual.equals(shown);
    }

    private static List<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    private record Block(String language, String text) {}
}
