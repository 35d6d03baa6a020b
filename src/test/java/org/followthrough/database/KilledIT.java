package org.followthrough.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The packaged service is killed while clients write: what was acknowledged is on record, once, and the stored tally
/// is what the facts come to.
class KilledIT {

    private static final int CLIENTS = 4;
    private static final int BEFORE_IT_IS_KILLED = 40;
    private static final Map<String, String> EMBEDDED = Map.of(
            "FOLLOWTHROUGH_DATABASE_FOLDER",
            Path.of("target", "killed-database").toAbsolutePath().toString());

    private final Path folder;
    private final HttpClient client = HttpClient.newHttpClient();

    /// The database outlives the test, and remembers keys for a day.
    private final UUID run = UUID.randomUUID();

    /// By the Idempotency-Key: the id that was acknowledged.
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    private final Set<String> sent = ConcurrentHashMap.newKeySet();

    KilledIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void givenClientsWhoWrite_whenTheServiceIsKilled_thenWhatWasAcknowledgedIsOnRecordOnce() throws Exception {
        String before;
        try (var service = RunningService.in(folder, EMBEDDED)) {
            before = realised(service.address());
            writeUntilKilled(service);
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(BEFORE_IT_IS_KILLED);

        try (var service = RunningService.in(folder, EMBEDDED)) {
            for (var key : List.copyOf(acknowledged.keySet())) {
                assertThat(add(service, key)).contains(acknowledged.get(key));
            }
            for (var key : sent) {
                add(service, key); // nobody knew whether it had arrived
            }
            var check = send(service, request(service, "/admin/tally-check").POST(BodyPublishers.noBody()));
            assertThat(check.statusCode()).isEqualTo(200);
            assertThat(JsonPath.from(check.body()).getList("differences")).isEmpty();
            assertThat(milestones(service)).containsAll(acknowledged.values()).doesNotHaveDuplicates();
            assertThat(Long.parseLong(realised(service.address())) - Long.parseLong(before))
                    .isEqualTo(sent.size() * 1_000_000L);
        }
    }

    private void writeUntilKilled(RunningService service) throws Exception {
        service.address();
        service.token();
        var clients = IntStream.range(0, CLIENTS)
                .mapToObj(number -> (Callable<Void>) () -> {
                    for (var turn = 0;
                            add(service, "%s-%d-%d".formatted(run, number, turn))
                                    .isPresent();
                            turn++) {
                        if (acknowledged.size() >= BEFORE_IT_IS_KILLED && number == 0) {
                            service.kill();
                        }
                    }
                    return null;
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (var done : threads.invokeAll(clients)) {
                done.get();
            }
        }
    }

    /// The id of what was acknowledged; nothing when there was nobody to do so.
    private Optional<String> add(RunningService service, String key) throws InterruptedException {
        sent.add(key);
        var body = """
                {"kind": "realised", "on": "2025-09-01", "figures": ["USD 1m"], "cite": [{"source": "stargate-article"}]}""";
        try {
            var answer = send(
                    service,
                    request(service, "/deals/openai-coreweave/milestones")
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", key)
                            .POST(BodyPublishers.ofString(body)));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            var id = JsonPath.from(answer.body()).getString("id");
            acknowledged.put(key, id);
            return Optional.of(id);
        } catch (IOException killed) {
            return Optional.empty();
        }
    }

    private List<String> milestones(RunningService service) throws Exception {
        var ids = new ArrayList<String>();
        for (var after = ""; after != null; ) {
            var page = JsonPath.from(send(
                            service,
                            request(service, "/deals/openai-coreweave/milestones?limit=200" + after)
                                    .GET())
                    .body());
            ids.addAll(page.getList("items.id"));
            after = page.getString("next") == null ? null : "&after=" + page.getString("next");
        }
        return ids;
    }

    /// What is realised of the initiative by its sponsors, in whole units.
    private String realised(URI address) throws Exception {
        var request = HttpRequest.newBuilder(address.resolve("/api/v1/initiatives/stargate/tracker"))
                .build();
        var tracker =
                JsonPath.from(client.send(request, BodyHandlers.ofString()).body());
        var best = tracker.getString("units[0].bases[2].realised.best");
        return best == null ? "0" : best;
    }

    private static HttpRequest.Builder request(RunningService service, String path) {
        return HttpRequest.newBuilder(service.address().resolve("/api/v1" + path))
                .header("Authorization", "Bearer " + service.token());
    }

    private HttpResponse<String> send(RunningService service, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
