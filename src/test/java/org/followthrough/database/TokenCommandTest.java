package org.followthrough.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.access.TestTokens.as;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.followthrough.access.DirectDatabase;
import org.followthrough.access.TestTokens;
import org.followthrough.access.TokenCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tokens at the shell, through the service and straight in its database.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TokenCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTokenIsMadeListedAndRevoked(boolean through) {
        var name = through ? "through the service" : "in the database";

        assertThat(run(through, "create", "--name", name, "--initiative", "one", "--initiative", "two"))
                .isZero();
        var secret = said(out).strip();
        assertThat(said(out)).matches("ft_[0-9a-z]{10}_[A-Za-z0-9_-]{43}\n");
        assertThat(said(err)).contains(name, "for one, two", "never again").doesNotContain(secret);
        as(secret)
                .get("/api/v1/tokens/current")
                .then()
                .statusCode(200)
                .body("scope", equalTo("write"))
                .body("createdBy", equalTo(through ? "tester" : "command"));

        var id = secret.substring(3, 13);
        out.reset();
        assertThat(run(through, "list")).isZero();
        assertThat(said(out)).contains(id, name, "expires on").doesNotContain(secret);

        assertThat(run(through, "revoke", id, "--reason", "lost")).isZero();
        assertThat(said(err)).contains("revoked on", "lost");
        as(secret).get("/api/v1/tokens/current").then().statusCode(401);
        assertThat(run(through, "list")).isZero();
        assertThat(said(out)).contains(": lost");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsRefusedIsSaid(boolean through) {
        assertThat(run(through, "create", "--name", "ready", "--scope", "all")).isEqualTo(1);
        assertThat(said(err)).contains("The name \"ready\" is taken", "There is no scope \"all\"");
        assertThat(run(through, "revoke", "nothing")).isEqualTo(1);
        assertThat(said(err)).contains("There is no token \"nothing\"");
        assertThat(said(out)).isEmpty();
    }

    @Test
    void theServiceAsksForAnAdmin() {
        assertThat(command("list", "--to", here(), "--token", TestTokens.WRITER))
                .isEqualTo(1);
        assertThat(said(err)).contains("it is no admin's");
        assertThat(command("list", "--to", here(), "--token", TestTokens.EXPIRED))
                .isEqualTo(1);
        assertThat(said(err)).contains("expired on 2020-01-31", "FOLLOWTHROUGH_TOKEN");
        assertThat(command("list", "--to", here())).isEqualTo(2);
        assertThat(command("list", "--to", "http://127.0.0.1:1", "--token", TestTokens.ADMIN))
                .isEqualTo(3);
        assertThat(said(err)).contains("Nothing answers at http://127.0.0.1:1");
    }

    @Test
    void aDatabaseThatIsNotThereIsNotReached() {
        DirectDatabase none = work -> {
            throw new DirectDatabase.NotReached("There is none");
        };
        assertThat(TokenCommand.run(List.of("list"), none, stream(out), stream(err)))
                .isEqualTo(3);
        assertThat(said(err)).contains("There is none");
    }

    @Test
    void wordsThatMakeNoSenseAreNotUnderstood() {
        for (var words : List.of(
                List.<String>of(),
                List.of("drop"),
                List.of("create"),
                List.of("create", "--name"),
                List.of("create", "Ann", "--name", "Ann"),
                List.of("list", "--name", "Ann"),
                List.of("revoke"),
                List.of("revoke", "a", "b"),
                List.of("list", "--to", "elsewhere", "--token", "x"))) {
            assertThat(command(words.toArray(String[]::new))).as("%s", words).isEqualTo(2);
        }
        assertThat(said(err)).contains("usage: token create --name NAME");
        assertThat(command("--help")).isZero();
    }

    private int run(boolean through, String... words) {
        var all = new ArrayList<>(List.of(words));
        if (through) {
            all.addAll(List.of("--to", here(), "--token", TestTokens.ADMIN));
        }
        return command(all.toArray(String[]::new));
    }

    private int command(String... words) {
        var database = new DatabaseOfTokens(ConfigProvider.getConfig());
        return TokenCommand.run(List.of(words), database, stream(out), stream(err));
    }

    private static String here() {
        return "http://127.0.0.1:" + RestAssured.port;
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
