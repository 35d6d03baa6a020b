package org.followthrough.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.followthrough.record.Bearer;

/// Measures the tracker of a large initiative, and of a small one beside it, on a service that is running. The ratio
/// says what the size costs, whatever the machine.
public final class TrackerBenchmark {

    private static final int DEALS = 1000;
    private static final int FEW_DEALS = 10;
    private static final int WARM_UP = 200;
    private static final int REQUESTS = 200;
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI service;

    private TrackerBenchmark(URI service) {
        this.service = service;
    }

    /// Runs it.
    ///
    /// The service lets in who has the token in the environment as `FOLLOWTHROUGH_TOKEN`.
    ///
    /// @param arguments the address of the service, such as `http://localhost:8080`
    public static void main(String... arguments) throws IOException, InterruptedException {
        var benchmark = new TrackerBenchmark(URI.create(arguments[0]));
        benchmark.put("generated-large", DEALS);
        benchmark.put("generated-small", FEW_DEALS);
        var large = benchmark.median("generated-large");
        var small = benchmark.median("generated-small");
        System.out.printf(
                Locale.ROOT,
                "tracker of %d deals and %d milestones: median %.1f ms of %d requests; of %d deals: %.1f ms; ratio %.1f%n",
                DEALS,
                DEALS * 5,
                large,
                REQUESTS,
                FEW_DEALS,
                small,
                large / small);
    }

    private void put(String key, int deals) throws IOException, InterruptedException {
        var request = Bearer.of(null)
                .on(HttpRequest.newBuilder(at(key, "dossier?reason=benchmark")))
                .header("Content-Type", "application/yaml")
                .PUT(BodyPublishers.ofString(GeneratedDossier.of(key, deals)))
                .build();
        send(request);
    }

    /// The median in milliseconds, of questions of different days so that no answer can be kept for the next.
    private double median(String key) throws IOException, InterruptedException {
        for (var turn = 0; turn < WARM_UP; turn++) {
            milliseconds(key, turn);
        }
        var times = new double[REQUESTS];
        for (var turn = 0; turn < REQUESTS; turn++) {
            times[turn] = milliseconds(key, turn);
        }
        Arrays.sort(times);
        return (times[REQUESTS / 2 - 1] + times[REQUESTS / 2]) / 2;
    }

    private double milliseconds(String key, int turn) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at(key, "tracker?asOf=" + FIRST_DAY.plusDays(5L * turn)))
                .build();
        var start = System.nanoTime();
        send(request);
        return (System.nanoTime() - start) / 1e6;
    }

    private URI at(String key, String rest) {
        return service.resolve("/api/v1/initiatives/%s/%s".formatted(key, rest));
    }

    private void send(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("%s: %d %s".formatted(request.uri(), answer.statusCode(), answer.body()));
        }
    }
}
