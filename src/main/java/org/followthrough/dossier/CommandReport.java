package org.followthrough.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.problem.Fault;
import org.followthrough.record.Bearer;
import org.jspecify.annotations.Nullable;

/// Says at the shell what became of a dossier, one thing a line. Faults begin with `file:line:column:`, where editors
/// and terminals look for a place to jump to.
final class CommandReport {

    private static final int UNAUTHENTICATED = 401;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintStream out;
    private final PrintStream err;

    CommandReport(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /// What was put on record, or would be.
    void imported(String file, String body) {
        var answer = parsed(body);
        var changes = answer.path("changes");
        var done = changes.isEmpty()
                ? "nothing to change"
                : answer.path("dryRun").asBoolean() ? "would change" : "put on record";
        out.printf(
                "%s: %s: %s, revision %d%s%n",
                file,
                answer.path("initiative").asText(),
                done,
                answer.path("revision").asLong(),
                counts(answer.path("counts")));
        changes.forEach(change -> out.printf(
                "  %s %s%s%n",
                change.path("kind").asText(), change.path("subject").asText(), fact(change)));
    }

    /// What the service refused, or failed to do.
    void problem(String file, int status, String body) {
        var problem = parsed(body);
        var errors = problem.path("faults");
        if (errors.isEmpty()) {
            var title = problem.path("title").asText("The service answered " + status);
            err.printf("%s: %s%n", file, problem.path("detail").asText(title));
        }
        if (status == UNAUTHENTICATED) {
            err.printf("%s: %s%n", file, Bearer.HINT);
        }
        errors.forEach(each -> fault(
                file,
                number(each.path("line")),
                number(each.path("column")),
                each.path("pointer").asText(),
                each.path("message").asText(),
                each.path("expected").asText()));
    }

    /// What is wrong with a file that was not even sent.
    void refused(String file, @Nullable String message, List<Fault> faults) {
        if (faults.isEmpty()) {
            err.printf("%s: %s%n", file, message);
        }
        faults.forEach(each -> fault(
                file,
                each.line(),
                each.column(),
                each.pointer(),
                each.message().toString(),
                each.expected().toString()));
    }

    /// A file that cannot be read, or a service that does not answer.
    void notReached(String what, URI service, IOException failure) {
        switch (failure) {
            case NoSuchFileException _ -> err.printf("%s: There is no such file%n", what);
            case ConnectException _ -> err.printf("%s: Nothing answers at %s%n", what, service);
            default -> err.printf("%s: %s%n", what, failure);
        }
    }

    private void fault(
            String file,
            @Nullable Integer line,
            @Nullable Integer column,
            String pointer,
            String message,
            String expected) {
        var place = line == null ? pointer : column == null ? line.toString() : line + ":" + column;
        err.printf("%s:%s: %s; expected: %s%n", file, place, message, expected);
    }

    private static String counts(JsonNode counts) {
        var all = new ArrayList<String>();
        counts.properties().forEach(each -> all.add(each.getValue().asLong() + " " + each.getKey()));
        return all.isEmpty() ? "" : " (" + String.join(", ", all) + ")";
    }

    private static String fact(JsonNode change) {
        var fact = change.path(change.has("after") ? "after" : "before");
        if (!change.has("fact")) {
            return "";
        }
        var words = new ArrayList<String>();
        for (var name : List.of("kind", "on", "key")) {
            if (fact.has(name)) {
                words.add(fact.path(name).asText());
            }
        }
        fact.path("figures").forEach(figure -> words.add(figure.asText()));
        return words.isEmpty() ? "" : ": " + String.join(" ", words);
    }

    private static @Nullable Integer number(JsonNode node) {
        return node.isInt() ? node.asInt() : null;
    }

    private static JsonNode parsed(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            return JSON.createObjectNode();
        }
    }
}
