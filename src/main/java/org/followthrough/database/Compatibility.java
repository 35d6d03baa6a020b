package org.followthrough.database;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/// Whether this build may still use a database that a newer one has migrated.
///
/// A schema grows before it shrinks: what only adds leaves the release before at work, so that replicas can be replaced
/// one by one, and put back. Whatever takes something away says from which version on a build can do without it.
@Singleton
class Compatibility {

    private static final String FIRST = "select version from oldest_reader";

    private final Flyway flyway;
    private final DataSource database;
    private final Config config;

    Compatibility(Flyway flyway, DataSource database, Config config) {
        this.flyway = flyway;
        this.database = database;
        this.config = config;
    }

    /// Before anything else looks into the database.
    void check(@Observes @Priority(1) StartupEvent start) throws SQLException {
        if (newestKnown().compareTo(oldestThatMayRead()) < 0) {
            throw Diagnosis.newer(DatabaseChoice.place(config));
        }
    }

    private MigrationVersion newestKnown() {
        return Arrays.stream(flyway.info().all())
                .filter(info -> info.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .max(MigrationVersion::compareTo)
                .orElse(MigrationVersion.EMPTY);
    }

    private MigrationVersion oldestThatMayRead() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(FIRST)) {
            rows.next();
            return MigrationVersion.fromVersion(rows.getString("version"));
        }
    }
}
