package org.followthrough.database;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.jspecify.annotations.Nullable;

/// The command `migrate`: brings the database to what this build needs, says so, and ends without serving anybody.
///
/// Where several replicas run, one such run goes before them, and they are told not to migrate themselves.
@Singleton
@Unremovable
class Migration implements QuarkusApplication {

    /// The word that it goes by.
    static final String NAME = "migrate";

    /// Whether the service migrates by itself when it starts.
    static final String AT_START = "followthrough.database.migrate";

    private static final String MIGRATES = "quarkus.flyway.migrate-at-start";
    private static final String CHECKS = "quarkus.flyway.validate-at-start";

    private final Flyway flyway;
    private final Config config;

    Migration(Flyway flyway, Config config) {
        this.flyway = flyway;
        this.config = config;
    }

    /// Says, before anything starts, who migrates: the command always; the service unless it is told not to, and then
    /// it looks whether somebody has.
    static void prepare(Config config, boolean isCommand) {
        var migrates =
                isCommand || !config.getOptionalValue(AT_START, String.class).equals(Optional.of("false"));
        System.setProperty(MIGRATES, Boolean.toString(migrates));
        System.setProperty(CHECKS, Boolean.toString(!migrates));
        if (isCommand) {
            serveNobody();
        }
    }

    private static void serveNobody() {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.http.host", "127.0.0.1"); // so nobody need be told who may write
        System.setProperty("followthrough.seed", "false");
    }

    @Override
    public int run(String... words) {
        System.out.printf("The database at %s is at version %s.%n", DatabaseChoice.place(config), version(flyway));
        return 0;
    }

    private static String version(Flyway flyway) {
        @Nullable MigrationInfo current = flyway.info().current();
        return current == null ? "0" : current.getVersion().toString();
    }
}
