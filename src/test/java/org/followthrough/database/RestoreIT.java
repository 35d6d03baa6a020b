package org.followthrough.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A backup and the log of writes, as production keeps them, brought back to the moment before a mistake.
class RestoreIT {

    private final Path folder;
    private final Path archive;

    RestoreIT(@TempDir Path folder) {
        this.folder = folder;
        this.archive = folder.resolve("archive");
    }

    @Test
    void theRecordIsBroughtBack_asItWasBeforeAMistake() throws Exception {
        Files.createDirectory(archive);
        archiving();
        String then;
        String before;
        try (var database = Outside.in(folder.resolve("first"));
                var service = RunningService.in(
                        folder,
                        database.environment("FOLLOWTHROUGH_SEED", "true", "FOLLOWTHROUGH_READY_TOKEN", "true"))) {
            service.address();
            backUp(database);
            Visitor.put(service.address(), service.token(), "USD 11.9bn", "USD 12.9bn");
            before = Visitor.get(service.address().resolve("api/v1/changes?order=oldest&limit=200"));
            then = now(database);
            Visitor.put(service.address(), service.token(), "USD 12.9bn", "USD 0.9bn");
            assertThat(Visitor.get(service.address().resolve("api/v1/changes?order=oldest&limit=200")))
                    .isNotEqualTo(before);
        }
        restoreTo(then);
        try (var database = Outside.in(folder.resolve("second"));
                var service = RunningService.in(folder, database.environment())) {
            assertThat(Visitor.get(service.address().resolve("api/v1/changes?order=oldest&limit=200")))
                    .isEqualTo(before);
            assertThat(Visitor.get(service.address().resolve("api/v1/initiatives/stargate/dossier")))
                    .contains("USD 12.9bn")
                    .doesNotContain("USD 0.9bn");
        }
    }

    /// Every piece of the log is kept as soon as it is full, or the server stops.
    private void archiving() throws IOException, SQLException {
        try (var database = Outside.in(folder.resolve("first"))) {
            database.execute(
                    "alter system set archive_mode = on",
                    "alter system set archive_command = 'cp %%p %s/%%f'".formatted(archive));
        }
    }

    /// A copy of the files, taken while the service runs.
    private void backUp(Outside database) throws IOException, SQLException {
        var copy = Files.createDirectory(folder.resolve("second")).resolve("data");
        try (var connection = database.connection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('drill', true)");
            copy(folder.resolve("first/data"), copy);
            try (var rows = statement.executeQuery("select labelfile from pg_backup_stop()")) {
                rows.next();
                Files.writeString(copy.resolve("backup_label"), rows.getString("labelfile"));
            }
        }
        Files.copy(folder.resolve("first/password"), folder.resolve("second/password"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            files.forEach(file -> copyOne(file, from.relativize(file), to));
        }
    }

    private static void copyOne(Path file, Path name, Path to) {
        var isFolder = Files.isDirectory(file);
        if (name.endsWith("postmaster.pid") || (name.startsWith("pg_wal") && !isFolder)) {
            return; // it is not running, and its log comes from the archive
        }
        try {
            Files.copy(file, to.resolve(name.toString()), StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void restoreTo(String moment) throws IOException {
        var data = folder.resolve("second/data");
        Files.createFile(data.resolve("recovery.signal"));
        Files.writeString(
                data.resolve("postgresql.auto.conf"), """
                archive_mode = off
                restore_command = 'cp %s/%%f %%p'
                recovery_target_time = '%s'
                recovery_target_action = promote
                """.formatted(archive, moment), StandardOpenOption.APPEND);
    }

    private static String now(Outside database) throws SQLException {
        try (var connection = database.connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select clock_timestamp()::text")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
