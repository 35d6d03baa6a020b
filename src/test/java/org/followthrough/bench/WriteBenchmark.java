package org.followthrough.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.followthrough.record.Bearer;

/// Measures single writes by several clients to one initiative, on a service that is running: how many a second, and
/// how long each of them waits until it is stored.
public final class WriteBenchmark {

    private static final int CLIENTS = 10;
    private static final int DEALS = 1000;
    private static final int WARM_UP = 200;
    private static final int WRITES = 1000;

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI service;

    private WriteBenchmark(URI service) {
        this.service = service;
    }

    /// Runs it.
    ///
    /// The service lets in who has the token in the environment as `FOLLOWTHROUGH_TOKEN`.
    ///
    /// @param arguments the address of the service, such as `http://localhost:8080`
    public static void main(String... arguments) throws Exception {
        var benchmark = new WriteBenchmark(URI.create(arguments[0]));
        benchmark.put("generated-written");
        benchmark.write(WARM_UP);
        var start = System.nanoTime();
        var times = benchmark.write(WRITES);
        var seconds = (System.nanoTime() - start) / 1e9;
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%d writes by %d clients to one initiative: %.0f a second; median %.1f ms, p99 %.1f ms, longest %.1f ms%n",
                times.length,
                CLIENTS,
                times.length / seconds,
                times[times.length / 2],
                times[(int) (times.length * 0.99)],
                times[times.length - 1]);
    }

    /// The milliseconds that each write took.
    private double[] write(int each) throws InterruptedException, ExecutionException {
        var clients = IntStream.range(0, CLIENTS)
                .mapToObj(number -> (Callable<double[]>) () -> {
                    var times = new double[each];
                    for (var turn = 0; turn < each; turn++) {
                        times[turn] = milliseconds(number * each + turn);
                    }
                    return times;
                })
                .toList();
        var all = new ArrayList<double[]>();
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (var done : threads.invokeAll(clients)) {
                all.add(done.get());
            }
        }
        return all.stream().flatMapToDouble(Arrays::stream).toArray();
    }

    private double milliseconds(int number) throws IOException, InterruptedException {
        var body = """
                {"kind": "extended", "on": "2024-%02d-%02d", "figures": ["USD 1m"], "cite": [{"source": "%s"}]}""".formatted(1 + number % 12, 1 + number % 28, "generated-written-source");
        var request = Bearer.of(null)
                .on(HttpRequest.newBuilder(service.resolve(
                        "/api/v1/deals/%s/milestones".formatted("generated-written-" + number % DEALS))))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        var start = System.nanoTime();
        send(request);
        return (System.nanoTime() - start) / 1e6;
    }

    private void put(String key) throws IOException, InterruptedException {
        send(Bearer.of(null)
                .on(HttpRequest.newBuilder(service.resolve("/api/v1/initiatives/%s/dossier".formatted(key))))
                .header("Content-Type", "application/yaml")
                .PUT(BodyPublishers.ofString(GeneratedDossier.of(key, DEALS)))
                .build());
    }

    private void send(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("%s: %d %s".formatted(request.uri(), answer.statusCode(), answer.body()));
        }
    }
}
