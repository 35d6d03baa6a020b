package org.followthrough.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TallyCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<String> asked = new ArrayList<>();
    private int status = 200;
    private String answer = "";
    private final HttpServer service;

    TallyCommandTest() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", exchange -> {
            asked.add("%s %s %s"
                    .formatted(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI(),
                            exchange.getRequestHeaders().getFirst("Authorization")));
            var body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    @BeforeEach
    void start() {
        service.start();
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    @Test
    void givenNoDifference_whenChecked_thenItSaysSoAndEndsWell() {
        answer = "{\"initiatives\": 3, \"repaired\": false, \"differences\": []}";

        assertThat(run("check")).isZero();
        assertThat(said(out)).isEqualTo("all initiatives: 3 checked, 0 differences\n");
        assertThat(asked).containsExactly("POST /api/v1/admin/tally-check?repair=false null");
    }

    @Test
    void givenADifference_whenChecked_thenItIsNamedAndTheExitCodeIsOne() {
        answer = """
                {"initiatives": 1, "repaired": true, "differences": [{"initiative": "works", "scope": "initiative",
                "basis": "brand", "unit": "USD", "line": "agreed", "grain": "day", "start": "2025-02-28",
                "stored": "nothing", "recomputed": "something"}]}""";

        assertThat(run("check", "works", "--token", "secret", "--repair")).isEqualTo(1);
        assertThat(said(out))
                .isEqualTo("works: initiative brand USD agreed day 2025-02-28: stored nothing, recomputed something\n"
                        + "works: 1 checked, 1 differences, repaired\n");
        assertThat(asked).containsExactly("POST /api/v1/admin/tally-check?repair=true&initiative=works Bearer secret");
    }

    @Test
    void givenARefusal_whenChecked_thenItIsSaid() {
        status = 403;
        answer = "{\"title\": \"Not for you to do\", \"detail\": \"Only those who administer\"}";

        assertThat(run("check", "works")).isEqualTo(1);
        assertThat(said(err)).isEqualTo("works: Only those who administer\n");
    }

    @Test
    void givenWordsThatMeanNothing_whenRun_thenTheUsageIsShown() {
        assertThat(run("repair")).isEqualTo(2);
        assertThat(said(err)).startsWith("There is no \"tally repair\"").contains("usage: tally check");
        assertThat(run("check", "--quick")).isEqualTo(2);
        assertThat(run("check", "--token")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void givenNoService_whenChecked_thenItIsNotReached() {
        service.stop(0);

        assertThat(run("check")).isEqualTo(3);
        assertThat(said(err)).contains("Nothing answers at http://127.0.0.1:");
    }

    private int run(String... words) {
        var all = new ArrayList<>(List.of(words));
        if (!all.isEmpty() && all.getFirst().equals("check")) {
            all.addAll(
                    1,
                    List.of("--to", "http://127.0.0.1:" + service.getAddress().getPort()));
        }
        return TallyCommand.run(all, Map.of(), stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String said(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
