package org.followthrough.tracker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.followthrough.record.Bearer;
import org.followthrough.record.Link;
import org.followthrough.record.ServiceAddress;
import org.jspecify.annotations.Nullable;

/// Checks at the shell whether stored tallies are what the facts say. It asks a running service and starts nothing
/// itself.
public final class TallyCommand {

    /// The word that it goes by.
    public static final String NAME = "tally";

    private static final String USAGE = """
            usage: tally check [KEY...] [--to URL] [--token TOKEN] [--repair]

            check  works out the stored tally of each initiative, or of all, anew from its facts, and names each
                   difference; with --repair, what was worked out is stored in its place

            URL is where the service is, http://127.0.0.1:8080 unless given. The token is that of somebody who
            administers it, and may be given as FOLLOWTHROUGH_TOKEN. Exit codes: 0 no difference, 1 differences, or
            refused, 2 not understood, 3 not reached.""";

    private static final int SAME = 0;
    private static final int DIFFERENT = 1;
    private static final int MISUNDERSTOOD = 2;
    private static final int NOT_REACHED = 3;
    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;
    private final List<String> keys = new ArrayList<>();
    private URI to = ServiceAddress.HERE;
    private Bearer token;
    private boolean repair;

    private TallyCommand(Map<String, String> environment, PrintStream out, PrintStream err) {
        this.environment = environment;
        this.token = Bearer.of(null, environment);
        this.out = out;
        this.err = err;
    }

    /// Does what the words that follow `tally` say.
    ///
    /// @return the exit code
    public static int run(List<String> words, Map<String, String> environment, PrintStream out, PrintStream err) {
        if (words.equals(List.of("--help")) || words.equals(List.of("help"))) {
            out.println(USAGE);
            return SAME;
        }
        var command = new TallyCommand(environment, out, err);
        var misunderstood = command.read(words);
        if (misunderstood != null) {
            err.println(misunderstood);
            err.println(USAGE);
            return MISUNDERSTOOD;
        }
        return command.check();
    }

    /// What cannot be understood, or `null`.
    private @Nullable String read(List<String> words) {
        var left = new ArrayDeque<>(words);
        if (left.isEmpty() || !left.removeFirst().equals("check")) {
            return words.isEmpty() ? "check?" : "There is no \"tally %s\"".formatted(words.getFirst());
        }
        while (!left.isEmpty()) {
            var word = left.removeFirst();
            var isOption = word.equals("--to") || word.equals("--token");
            if (isOption && left.isEmpty()) {
                return "%s needs a value".formatted(word);
            } else if (word.equals("--to")) {
                var given = left.removeFirst();
                var address = ServiceAddress.of(given);
                if (address.isEmpty()) {
                    return ServiceAddress.refusal(given);
                }
                to = address.get();
            } else if (word.equals("--token")) {
                token = Bearer.of(left.removeFirst(), environment);
            } else if (word.equals("--repair")) {
                repair = true;
            } else if (word.startsWith("--")) {
                return "There is no option \"%s\"".formatted(word);
            } else {
                keys.add(word);
            }
        }
        return null;
    }

    private int check() {
        try (var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build()) {
            return keys.isEmpty()
                    ? check(client, null)
                    : keys.stream().mapToInt(key -> check(client, key)).max().orElse(SAME);
        }
    }

    private int check(HttpClient client, @Nullable String key) {
        var what = key == null ? "all initiatives" : key;
        try {
            var response = client.send(request(key), BodyHandlers.ofString(StandardCharsets.UTF_8));
            var answer = parsed(response.body());
            if (response.statusCode() != 200) {
                var title = answer.path("title").asText("The service answered " + response.statusCode());
                err.printf("%s: %s%n", what, answer.path("detail").asText(title));
                return DIFFERENT;
            }
            return told(what, answer);
        } catch (ConnectException failed) {
            err.printf("%s: Nothing answers at %s%n", what, to);
            return NOT_REACHED;
        } catch (IOException failed) {
            err.printf("%s: %s%n", what, failed);
            return NOT_REACHED;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return NOT_REACHED;
        }
    }

    private HttpRequest request(@Nullable String key) {
        var query = "?repair=" + repair + (key == null ? "" : "&initiative=" + Link.encoded(key));
        return token.on(HttpRequest.newBuilder(URI.create(to + Link.API + "/admin/tally-check" + query)))
                .timeout(PATIENCE)
                .POST(BodyPublishers.noBody())
                .build();
    }

    private int told(String what, JsonNode answer) {
        var differences = answer.path("differences");
        for (var each : differences) {
            out.printf(
                    "%s: %s %s %s %s %s %s: stored %s, recomputed %s%n",
                    each.path("initiative").asText(),
                    each.path("scope").asText(),
                    each.path("basis").asText(),
                    each.path("unit").asText(),
                    each.path("line").asText(),
                    each.path("grain").asText(),
                    each.path("start").asText(),
                    each.path("stored").asText(),
                    each.path("recomputed").asText());
        }
        out.printf(
                "%s: %d checked, %d differences%s%n",
                what,
                answer.path("initiatives").asInt(),
                differences.size(),
                answer.path("repaired").asBoolean() ? ", repaired" : "");
        return differences.isEmpty() ? SAME : DIFFERENT;
    }

    private static JsonNode parsed(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            return JSON.createObjectNode();
        }
    }
}
