package org.followthrough.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.followthrough.record.Bearer;
import org.followthrough.tally.Worded;
import org.jspecify.annotations.Nullable;

/// Carries out a command about tokens through a running service.
final class RemoteTokens {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int UNAUTHENTICATED = 401;

    private final TokenLine line;
    private final PrintStream out;
    private final PrintStream err;

    RemoteTokens(TokenLine line, PrintStream out, PrintStream err) {
        this.line = line;
        this.out = out;
        this.err = err;
    }

    /// An answer that is none of those that were hoped for: it has been told.
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused() {
            super(null, null, false, false);
        }
    }

    int run() {
        try (var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build()) {
            run(client);
            return TokenCommand.DONE;
        } catch (Refused told) {
            return TokenCommand.REFUSED;
        } catch (ConnectException none) {
            err.printf("Nothing answers at %s%n", line.to().orElseThrow());
            return TokenCommand.NOT_REACHED;
        } catch (IOException failed) {
            err.println(failed);
            return TokenCommand.NOT_REACHED;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return TokenCommand.NOT_REACHED;
        }
    }

    private void run(HttpClient client) throws IOException, InterruptedException, Refused {
        switch (line.verb()) {
            case "create" -> {
                var made = send(client, line.address(""), json(line.asked()));
                TokenCommand.made(out, err, made.path("secret").asText(), token(made));
            }
            case "list" -> list(client);
            default -> {
                var revoked = send(client, line.revocation(), json(Map.of("reason", line.reason())));
                err.println(TokenCommand.line(token(revoked), Instant.now()));
            }
        }
    }

    private void list(HttpClient client) throws IOException, InterruptedException, Refused {
        var next = "";
        do {
            var page = send(client, line.address("?limit=200" + (next.isEmpty() ? "" : "&after=" + next)), null);
            for (var each : page.path("items")) {
                out.println(TokenCommand.line(token(each), Instant.now()));
            }
            next = page.path("next").asText("");
        } while (!next.isEmpty());
    }

    private JsonNode send(HttpClient client, URI address, @Nullable BodyPublisher body)
            throws IOException, InterruptedException, Refused {
        var request = line.token().on(HttpRequest.newBuilder(address)).timeout(PATIENCE);
        if (body != null) {
            request.header("Content-Type", "application/json").POST(body);
        }
        var answer = client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() / 100 != 2) {
            tell(answer.statusCode(), answer.body());
            throw new Refused();
        }
        return JSON.readTree(answer.body());
    }

    private void tell(int status, String body) {
        var problem = problem(body);
        var faults = problem.path("faults");
        faults.forEach(fault -> err.printf(
                "%s; expected: %s%n",
                fault.path("message").asText(), fault.path("expected").asText()));
        if (faults.isEmpty()) {
            err.println(problem.path("detail").asText("The service answered " + status));
        }
        if (status == UNAUTHENTICATED) {
            err.println(Bearer.HINT);
        }
    }

    private static JsonNode problem(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException none) {
            return JSON.nullNode();
        }
    }

    private static BodyPublisher json(Object value) throws JsonProcessingException {
        return BodyPublishers.ofString(JSON.writeValueAsString(value), StandardCharsets.UTF_8);
    }

    private static Token token(JsonNode json) {
        var revokedAt = moment(json, "revokedAt");
        return new Token(
                json.path("id").asText(),
                json.path("name").asText(),
                Worded.of(Scope.class, json.path("scope").asText()).orElse(Scope.READ),
                json.path("initiatives").isArray() ? texts(json.path("initiatives")) : null,
                required(json, "createdAt"),
                json.path("createdBy").asText(),
                required(json, "expiresAt"),
                moment(json, "lastUsedAt"),
                revokedAt == null
                        ? null
                        : new Token.Revoked(
                                revokedAt,
                                json.path("revokedBy").asText(),
                                json.path("revokedWhy").asText()));
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private static Instant required(JsonNode json, String field) {
        return Instant.parse(json.path(field).asText());
    }

    private static @Nullable Instant moment(JsonNode json, String field) {
        return json.path(field).isTextual() ? required(json, field) : null;
    }
}
