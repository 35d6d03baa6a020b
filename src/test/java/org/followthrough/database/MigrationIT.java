package org.followthrough.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How the schema is brought forward apart from the service, and which builds may use which schema.
class MigrationIT {

    private static final String MIGRATES = "FOLLOWTHROUGH_DATABASE_MIGRATE";
    private static final String OF_TOMORROW = """
            insert into flyway_schema_history
                (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
            values (100000, '100000', 'of tomorrow', 'SQL', 'V100000__of_tomorrow.sql', 1, 'somebody', 1, true)
            """;

    private final Path folder;

    MigrationIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aServiceThatDoesNotMigrate_startsOnceTheCommandHas() throws Exception {
        try (var database = Outside.in(folder.resolve("database"))) {
            var environment = database.environment(MIGRATES, "false");
            try (var service = RunningService.in(folder, environment)) {
                assertRefused(service, Trouble.DATABASE_OLDER, "run the command \"migrate\" first");
            }
            for (var time = 0; time < 2; time++) { // the second time there is nothing to do
                try (var command = RunningService.command(folder, environment, "migrate")) {
                    assertThat(command.exitCode()).isZero();
                    assertThat(command.output()).singleElement().asString().contains("is at version ");
                }
            }
            try (var service = RunningService.in(folder, environment)) {
                assertThat(service.address()).isNotNull();
            }
        }
    }

    @Test
    void aDatabaseOfANewerRelease_isUsedWhileItIsReadAlike_andRefusedFromThenOn() throws Exception {
        try (var database = Outside.in(folder.resolve("database"))) {
            try (var command = RunningService.command(folder, database.environment(), "migrate")) {
                assertThat(command.exitCode()).isZero();
            }
            database.execute(OF_TOMORROW);
            try (var service = RunningService.in(folder, database.environment(MIGRATES, "false"))) {
                assertThat(service.address()).isNotNull();
            }
            database.execute("update oldest_reader set version = '100000'");
            try (var service = RunningService.in(folder, database.environment())) {
                assertRefused(service, Trouble.DATABASE_NEWER, "newer Followthrough");
            }
        }
    }

    private static void assertRefused(RunningService service, Trouble trouble, String reason) {
        var exitCode = service.exitCode();
        assertAll(
                () -> assertThat(service.errors()).singleElement().asString().contains(reason),
                () -> assertThat(exitCode).isEqualTo(trouble.exitCode()));
    }
}
