package org.followthrough.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A copy of the database to take along, made and put back as the README of `deploy` says.
@Tag("postgresql")
class DumpIT {

    private static final List<String> ALL = List.of(
            "api/v1/changes?order=oldest&limit=200",
            "api/v1/initiatives/stargate/dossier",
            "api/v1/initiatives/stargate/tracker?asOf=2025-12-31");

    private final Path folder;

    DumpIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void whatWasDumpedWhileTheServiceRan_isAllThereInAnEmptyDatabase_andCanBeWrittenTo() throws Exception {
        var dump = folder.resolve("followthrough.dump").toString();
        List<String> before;
        String token;
        try (var database = Installed.in(folder.resolve("first"));
                var service = RunningService.in(folder, withSomethingInIt(database))) {
            token = service.token();
            Visitor.put(service.address(), token, "USD 11.9bn", "USD 12.9bn");
            before = everything(service);
            database.run("pg_dump", "--format=custom", "--no-owner", "--file=" + dump, database.url());
        }
        try (var database = Installed.in(folder.resolve("second"))) {
            database.run(
                    "pg_restore",
                    "--no-owner",
                    "--exit-on-error",
                    "--single-transaction",
                    "--dbname=" + database.url(),
                    dump);
            try (var service = RunningService.in(folder, whichIsMigrated(database))) {
                assertThat(everything(service)).isEqualTo(before);
                Visitor.put(service.address(), token, "USD 12.9bn", "USD 13.9bn");
            }
        }
    }

    private static List<String> everything(RunningService service) throws IOException, InterruptedException {
        var address = service.address();
        var everything = new ArrayList<String>();
        for (var each : ALL) {
            everything.add(Visitor.get(address.resolve(each)));
        }
        return everything;
    }

    private static Map<String, String> withSomethingInIt(Installed database) {
        return with(database, Map.of("FOLLOWTHROUGH_SEED", "true", "FOLLOWTHROUGH_READY_TOKEN", "true"));
    }

    private static Map<String, String> whichIsMigrated(Installed database) {
        return with(database, Map.of("FOLLOWTHROUGH_DATABASE_MIGRATE", "false"));
    }

    private static Map<String, String> with(Installed database, Map<String, String> more) {
        var environment = new HashMap<>(database.environment());
        environment.putAll(more);
        return environment;
    }
}
