package org.followthrough.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How the packaged service stops: so that nobody notices, where others stand in for it.
class DrainIT {

    private final Path folder;

    DrainIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void toldToStop_itIsNotReadyAtOnce_servesOn_andEndsStreamsByThemselves() throws Exception {
        try (var service = RunningService.in(folder, Map.of("QUARKUS_SHUTDOWN_DELAY", "5s"));
                var client = HttpClient.newHttpClient(); // HTTP/2, as far as the service lets it
                var plain = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            var address = service.address();
            var stream = client.send(
                    HttpRequest.newBuilder(address.resolve("api/v1/changes"))
                            .header("Accept", "text/event-stream")
                            .build(),
                    BodyHandlers.ofInputStream());
            try (var events = new BufferedReader(new InputStreamReader(stream.body(), UTF_8))) {
                assertThat(events.readLine()).contains("following");

                service.askToStop();
                while (get(client, address.resolve("q/health/ready")).statusCode() == 200) {
                    Thread.onSpinWait();
                }
                var first = get(client, address.resolve("api/v1/initiatives"));
                assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
                var answer = get(plain, address.resolve("api/v1/initiatives"));
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.headers().firstValue("Connection")).hasValue("close");
                assertThat(events.lines()).allMatch(line -> line.isEmpty() || line.startsWith(":")); // to its end
            }
            assertThat(service.exitCode()).isEqualTo(143); // as a process that was told to stop ends
            assertThat(service.errors()).isEmpty();
        }
    }

    private static HttpResponse<String> get(HttpClient client, URI address) throws Exception {
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
