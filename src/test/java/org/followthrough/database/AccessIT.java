package org.followthrough.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who may write to the packaged service, from the first start on.
class AccessIT {

    private static final Path SHARED = Path.of("target", "access-database").toAbsolutePath();
    private static final Map<String, String> EMBEDDED = Map.of("FOLLOWTHROUGH_DATABASE_FOLDER", SHARED.toString());

    private final Path folder;

    AccessIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theTokenThatIsShownWorks_andIsRenewedAtTheNextStart() throws Exception {
        String first;
        try (var service = RunningService.in(folder, EMBEDDED)) {
            first = service.token();
            assertThat(put(service.address(), null).statusCode()).isEqualTo(401);
            assertThat(put(service.address(), first).statusCode()).isEqualTo(200);
            assertThat(service.errors()).noneMatch(line -> line.contains(first));
            assertThat(service.output())
                    .filteredOn(line -> line.contains(first))
                    .hasSize(1);
        }
        try (var service = RunningService.in(folder, EMBEDDED)) {
            assertThat(service.token()).isNotEqualTo(first);
            assertThat(put(service.address(), first).body()).contains("\\\"ready\\\" was revoked on");
            assertThat(put(service.address(), service.token()).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aTokenIsMadeInTheEmbeddedDatabase_whetherTheServiceRunsOrNot() throws Exception {
        try (var service = RunningService.in(folder, EMBEDDED)) {
            var address = service.address();
            assertThat(put(address, created(EMBEDDED, "while it runs")).statusCode())
                    .isEqualTo(200);
        }
        var afterwards = created(EMBEDDED, "afterwards");
        try (var list = RunningService.command(folder, EMBEDDED, "token", "list")) {
            assertThat(list.exitCode()).isZero();
            assertThat(list.output()).anyMatch(line -> line.contains("while it runs"));
        }
        try (var service = RunningService.in(folder, EMBEDDED)) {
            assertThat(put(service.address(), afterwards).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void withoutADatabase_noneIsMadeForACommand() throws Exception {
        try (var list = RunningService.command(folder, Map.of(), "token", "list")) {
            assertThat(list.exitCode()).isEqualTo(3);
            assertThat(list.errors()).singleElement().asString().contains("start the service once");
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void anOutsideDatabase_isReadOnlyFromElsewhereUntilTheCommandMakesAToken() throws Exception {
        var place = SHARED.resolveSibling("access-outside");
        Archive.delete(place.resolve("data"));
        try (var outside = EmbeddedServer.start(place)) {
            var given = Map.of(
                    "QUARKUS_DATASOURCE_REACTIVE_URL",
                    outside.reactiveUrl(),
                    "QUARKUS_DATASOURCE_USERNAME",
                    EmbeddedServer.USER,
                    "QUARKUS_DATASOURCE_PASSWORD",
                    outside.password(),
                    "QUARKUS_HTTP_HOST",
                    "0.0.0.0",
                    "FOLLOWTHROUGH_SEED",
                    "true");
            try (var early = RunningService.command(folder, given, "token", "list")) {
                assertThat(early.exitCode()).isEqualTo(1);
                assertThat(early.errors()).singleElement().asString().contains("start this release of the service");
            }
            try (var service = RunningService.in(folder, given)) {
                var address = URI.create(
                        "http://127.0.0.1:%d/".formatted(service.address().getPort()));
                assertThat(put(address, null).body()).contains("writing is not set up");
                assertThat(service.output())
                        .anyMatch(line -> line.contains("serves reading only"))
                        .noneMatch(line -> line.contains("Write with the token"));

                assertThat(put(address, created(given, "first")).statusCode()).isEqualTo(200);
            }
        }
    }

    private String created(Map<String, String> environment, String name) throws IOException {
        try (var command = RunningService.command(folder, environment, "token", "create", "--name", name)) {
            assertThat(command.exitCode()).as("%s", command.errors()).isZero();
            assertThat(command.output()).hasSize(1);
            return command.output().getFirst();
        }
    }

    /// Puts the dossier on record that is there already.
    private static HttpResponse<String> put(URI service, @Nullable String token)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var dossier = service.resolve("api/v1/initiatives/stargate/dossier");
            var stands = client.send(HttpRequest.newBuilder(dossier).build(), BodyHandlers.ofString());
            var request = HttpRequest.newBuilder(dossier)
                    .header("Content-Type", "application/yaml")
                    .PUT(BodyPublishers.ofString(stands.body()));
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
