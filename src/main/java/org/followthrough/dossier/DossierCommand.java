package org.followthrough.dossier;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.followthrough.problem.Refusal;

/// Puts dossiers on record and takes them from it at the shell, so that they can live in a version-control repository.
///
/// It talks to a running service and starts nothing itself.
public final class DossierCommand {

    /// The word that it goes by.
    public static final String NAME = "dossier";

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int MISUNDERSTOOD = 2;
    private static final int NOT_REACHED = 3;
    private static final long MOST_BYTES = 64L << 20;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final PrintStream out;
    private final CommandReport report;

    private DossierCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.report = new CommandReport(out, err);
    }

    /// Does what the words that follow `dossier` say.
    ///
    /// @return the exit code
    public static int run(List<String> words, PrintStream out, PrintStream err) {
        if (words.equals(List.of("--help")) || words.equals(List.of("help"))) {
            out.println(CommandLine.USAGE);
            return DONE;
        }
        try {
            return new DossierCommand(out, err).run(CommandLine.read(words));
        } catch (CommandLine.Misunderstood reason) {
            err.println(reason.getMessage());
            err.println(CommandLine.USAGE);
            return MISUNDERSTOOD;
        }
    }

    private int run(CommandLine line) {
        try (var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build()) {
            return line.verb().equals("get") ? get(client, line) : putAll(client, line);
        }
    }

    /// All files are tried, so that one bad file does not hide what is wrong with the next.
    private int putAll(HttpClient client, CommandLine line) {
        return line.operands().stream()
                .mapToInt(file -> put(client, line, file))
                .max()
                .orElse(DONE);
    }

    private int put(HttpClient client, CommandLine line, String file) {
        var format = file.toLowerCase(Locale.ROOT).endsWith(".json") ? Format.JSON : Format.YAML;
        try {
            var bytes = Files.readAllBytes(Path.of(file));
            var key = DossierReader.read(bytes, format, MOST_BYTES)
                    .dossier()
                    .initiative()
                    .key();
            var request = line.token()
                    .on(HttpRequest.newBuilder(address(line, key)))
                    .timeout(PATIENCE)
                    .header("Content-Type", DossierParameters.mediaType(format))
                    .PUT(BodyPublishers.ofByteArray(bytes))
                    .build();
            var response = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            return told(response, file) ? DONE : REFUSED;
        } catch (Refusal.Malformed refusal) {
            report.refused(file, refusal.getMessage(), refusal.faults());
            return REFUSED;
        } catch (Refusal.Unacceptable refusal) {
            report.refused(file, refusal.getMessage(), refusal.faults());
            return REFUSED;
        } catch (Refusal.TooLarge refusal) {
            report.refused(file, refusal.getMessage(), List.of());
            return REFUSED;
        } catch (IOException failed) {
            report.notReached(file, line.to(), failed);
            return NOT_REACHED;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return NOT_REACHED;
        }
    }

    private boolean told(HttpResponse<String> response, String file) {
        if (response.statusCode() / 100 == 2) {
            report.imported(file, response.body());
            return true;
        }
        report.problem(file, response.statusCode(), response.body());
        return false;
    }

    private int get(HttpClient client, CommandLine line) {
        var key = line.operands().getFirst();
        var request = line.token()
                .on(HttpRequest.newBuilder(address(line, key)))
                .timeout(PATIENCE)
                .header("Accept", DossierParameters.mediaType(line.format()))
                .build();
        try {
            var response = client.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                report.problem(key, response.statusCode(), new String(response.body(), StandardCharsets.UTF_8));
                return REFUSED;
            }
            out.write(response.body(), 0, response.body().length);
            out.flush();
            return DONE;
        } catch (IOException failed) {
            report.notReached(key, line.to(), failed);
            return NOT_REACHED;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return NOT_REACHED;
        }
    }

    private static URI address(CommandLine line, String key) {
        var query = line.verb().equals("get")
                ? "?format=" + line.format().name().toLowerCase(Locale.ROOT)
                : "?dryRun=" + line.dryRun() + (line.reason() == null ? "" : "&reason=" + encoded(line.reason()));
        return URI.create("%s/api/v1/initiatives/%s/dossier%s".formatted(line.to(), encoded(key), query));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
