package org.followthrough.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How the packaged service starts, stops and refuses to start, seen from outside.
class StartIT {

    private static final String FOLDER = "FOLLOWTHROUGH_DATABASE_FOLDER";
    private static final String URL = "QUARKUS_DATASOURCE_REACTIVE_URL";
    private static final Path SHARED =
            Path.of("target", "start-database").toAbsolutePath(); // its programs are unpacked once

    private final Path folder;

    StartIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void startsWithNothingButAnEmptyFolder_andIsHealthy() throws Exception {
        try (var service = RunningService.in(folder, Map.of())) {
            assertThat(status(service.address().resolve("q/health"))).isEqualTo(200);
            assertThat(folder.resolve("data/postgresql/data")).isDirectory();
        }
    }

    @Test
    void whatWasStored_isThereAfterARestart() throws Exception {
        try (var service = started()) {
            keep("restart");
            service.stop();
        }
        try (var _ = started()) {
            assertThat(kept("restart")).isTrue();
        }
    }

    @Test
    void afterAKill_startsAgainInTheSameFolder() throws Exception {
        try (var service = started()) {
            keep("kill");
            service.kill();
        }
        try (var _ = started()) {
            assertThat(kept("kill")).isTrue();
        }
    }

    @Test
    void stoppingTheService_stopsItsDatabase() throws Exception {
        try (var service = started()) {
            var server = databaseProcess();
            service.stop();
            assertThat(server.onExit()).succeedsWithin(10, TimeUnit.SECONDS); // it says goodbye a moment before it goes
        }
    }

    @Test
    void aFolderInUse_isRefused() throws Exception {
        try (var first = started();
                var second = RunningService.in(folder, Map.of(FOLDER, SHARED.toString()))) {
            assertRefused(second, Trouble.FOLDER_IN_USE, "in use by another Followthrough");
            assertThat(status(first.address().resolve("q/health"))).isEqualTo(200);
        }
    }

    @Test
    void aMisspeltSetting_isNamed_andChangesNothing() throws Exception {
        var environment = Map.of(FOLDER, SHARED.toString(), "FOLLOWTHROUGH_TRACKER_LISTET", "7");
        try (var service = RunningService.in(folder, environment)) {
            assertThat(status(service.address().resolve("q/health"))).isEqualTo(200);
            assertThat(service.errors()).anyMatch(line -> line.contains("did you mean FOLLOWTHROUGH_TRACKER_LISTED?"));
        }
    }

    @Test
    void aFolderThatCannotBeWritten_isRefused() throws Exception {
        var file = Files.createFile(folder.resolve("no-folder"));
        try (var service = RunningService.in(folder, Map.of(FOLDER, file.toString()))) {
            assertRefused(service, Trouble.FOLDER_UNUSABLE, file.toString());
        }
    }

    @Test
    void aPortInUse_isRefused() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var port = Integer.toString(other.getLocalPort());
            try (var service = RunningService.onPort(port, folder, Map.of(FOLDER, SHARED.toString()))) {
                assertRefused(service, Trouble.PORT_IN_USE, port);
            }
        }
    }

    @Test
    void aDatabaseThatCannotBeReached_isNamedWithoutItsPassword() throws Exception {
        var url = "postgresql://somebody:secret@127.0.0.1:1/nowhere";
        try (var service = RunningService.in(folder, Map.of(URL, url))) {
            assertRefused(service, Trouble.DATABASE_UNREACHABLE, "127.0.0.1:1/nowhere cannot be reached");
            assertThat(service.errors()).noneMatch(line -> line.contains("secret"));
        }
    }

    @Test
    void anAddressThatIsNone_isRefused() throws Exception {
        try (var service = RunningService.in(folder, Map.of(URL, "mysql://somebody:secret@host/db"))) {
            assertRefused(service, Trouble.NO_DATABASE, "quarkus.datasource.reactive.url");
            assertThat(service.errors()).noneMatch(line -> line.contains("secret"));
        }
    }

    @Test
    void aGivenDatabase_isUsedAndNothingIsEmbedded() throws Exception {
        try (var outside = EmbeddedServer.start(SHARED);
                var service = RunningService.in(folder, given(outside, outside.password()))) {
            assertThat(status(service.address().resolve("q/health"))).isEqualTo(200);
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void aGivenDatabase_mayBeGivenByItsJdbcUrlAlone() throws Exception {
        try (var outside = EmbeddedServer.start(SHARED)) {
            var url = "%s?user=%s&password=%s".formatted(outside.jdbcUrl(), EmbeddedServer.USER, outside.password());
            try (var service = RunningService.in(folder, Map.of("QUARKUS_DATASOURCE_JDBC_URL", url))) {
                assertThat(status(service.address().resolve("q/health"))).isEqualTo(200);
            }
        }
    }

    @Test
    void aWrongPassword_isRefused() throws Exception {
        try (var outside = EmbeddedServer.start(SHARED);
                var service = RunningService.in(folder, given(outside, "wrong"))) {
            assertRefused(service, Trouble.DATABASE_REFUSES, "password authentication failed");
        }
    }

    @Test
    void aDatabaseThatCannotBeMigrated_isRefused() throws Exception {
        try (var outside = EmbeddedServer.start(folder.resolve("readonly"))) {
            execute(folder.resolve("readonly"), "alter database postgres set default_transaction_read_only = on");
            try (var service = RunningService.in(folder, given(outside, outside.password()))) {
                assertRefused(service, Trouble.MIGRATION_FAILED, "read-only");
            }
        }
    }

    @Test
    void aSettingThatCannotBeUsed_isNamed_andNothingElseIsSaid() throws Exception {
        for (var setting : List.of(
                new Setting("FOLLOWTHROUGH_TRACKER_LISTED", "many", "followthrough.tracker.listed"),
                new Setting("FOLLOWTHROUGH_TRACKER_REMEMBERED", "-1", "followthrough.tracker.remembered"),
                new Setting("FOLLOWTHROUGH_REPORTS_PER_HOUR", "2147483648", "followthrough.reports.per-hour"),
                new Setting("FOLLOWTHROUGH_DOSSIER_MOST_BYTES", "0", "followthrough.dossier.most-bytes"),
                new Setting("FOLLOWTHROUGH_DATABASE_MIGRATE", "perhaps", "followthrough.database.migrate"),
                new Setting("QUARKUS_HTTP_PORT", "eighty", "quarkus.http.port"))) {
            var environment = Map.of(URL, "postgresql://127.0.0.1:1/nowhere", setting.variable(), setting.value());
            try (var service = RunningService.command(folder, environment)) {
                assertRefused(service, Trouble.SETTING_UNUSABLE, setting.name());
                assertThat(service.output()).isEmpty();
            }
        }
    }

    private record Setting(String variable, String value, String name) {}

    private RunningService started() throws IOException {
        var service = RunningService.in(folder, Map.of(FOLDER, SHARED.toString()));
        service.address();
        return service;
    }

    private static Map<String, String> given(EmbeddedServer outside, String password) {
        return Map.of(
                URL,
                outside.reactiveUrl(),
                "QUARKUS_DATASOURCE_USERNAME",
                EmbeddedServer.USER,
                "QUARKUS_DATASOURCE_PASSWORD",
                password);
    }

    private static void assertRefused(RunningService service, Trouble trouble, String reason) {
        var exitCode = service.exitCode();
        assertAll(
                () -> assertThat(exitCode).isEqualTo(trouble.exitCode()),
                () -> assertThat(service.errors()).singleElement().asString().contains(reason));
    }

    private static int status(URI address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static void keep(String name) throws Exception {
        execute(SHARED, "drop schema if exists %1$s cascade; create schema %1$s".formatted(name));
    }

    private static boolean kept(String name) throws Exception {
        try {
            execute(SHARED, "drop schema " + name);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static void execute(Path database, String sql) throws IOException, SQLException {
        var url = "jdbc:postgresql://127.0.0.1:%s/postgres".formatted(note(database, 3));
        var password = Files.readString(database.resolve("password"));
        try (var connection = DriverManager.getConnection(url, EmbeddedServer.USER, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static ProcessHandle databaseProcess() throws IOException {
        return ProcessHandle.of(Long.parseLong(note(SHARED, 0))).orElseThrow();
    }

    /// A line of the note that a running server keeps of itself: its process first, its port fourth.
    private static String note(Path database, int line) throws IOException {
        return Files.readAllLines(database.resolve("data/postmaster.pid"))
                .get(line)
                .strip();
    }
}
