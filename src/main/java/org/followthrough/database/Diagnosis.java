package org.followthrough.database;

import io.quarkus.runtime.QuarkusBindException;
import io.smallrye.config.ConfigValidationException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.internal.exception.sqlExceptions.FlywaySqlUnableToConnectToDbException;
import org.hibernate.tool.schema.spi.SchemaManagementException;

/// What a failed start comes down to, for those failures an operator can do something about.
record Diagnosis(Throwable failure, String database) {

    private static final String UNKNOWN_TO_US =
            "not resolved locally"; // Flyway has a code for it, but keeps it to itself
    private static final String UNKNOWN_TO_DATABASE = "not applied to database";
    private static final String NO_SUCH_DATABASE = "3D000";
    private static final String LOGIN_REFUSED = "28";

    Optional<CannotStart> cannotStart() {
        return first(CannotStart.class)
                .or(() -> first(ConfigValidationException.class).map(Diagnosis::settingUnusable))
                .or(() -> first(QuarkusBindException.class).map(this::portInUse))
                .or(() -> first(FlywaySqlUnableToConnectToDbException.class).map(_ -> notConnected()))
                .or(() -> first(FlywayValidateException.class).map(this::otherHistory))
                .or(() -> first(FlywayException.class).map(this::notMigrated))
                .or(() -> first(SchemaManagementException.class).map(this::otherSchema));
    }

    static CannotStart settingUnusable(ConfigValidationException settings) {
        return new CannotStart(
                Trouble.SETTING_UNUSABLE, "A setting cannot be used: " + unusable(settings.getProblem(0)));
    }

    /// The configuration's own words, but for the numbers and the classes in them.
    private static String unusable(ConfigValidationException.Problem problem) {
        return problem.getMessage()
                .replaceAll("SRCFG\\d+: |^java\\.[A-Za-z.]+: ", "")
                .replaceAll(
                        "(with the config value \"[^\"]*\") threw an Exception whilst being converted",
                        "$1 is no good:");
    }

    private CannotStart portInUse(QuarkusBindException bind) {
        return new CannotStart(
                Trouble.PORT_IN_USE,
                "%s:%s cannot be listened on (%s): stop what listens there, or choose another with QUARKUS_HTTP_PORT."
                        .formatted(bind.getHost(), Integer.toString(bind.getPort()), line(bind)));
    }

    private CannotStart notConnected() {
        var reason = first(SQLException.class);
        var state = reason.map(SQLException::getSQLState).orElse("");
        if (state.startsWith(LOGIN_REFUSED) || state.equals(NO_SUCH_DATABASE)) {
            return new CannotStart(
                    Trouble.DATABASE_REFUSES,
                    "The database at %s refuses us: %s"
                            .formatted(database, reason.map(Diagnosis::line).orElse("")));
        }
        return new CannotStart(
                Trouble.DATABASE_UNREACHABLE,
                "The database at %s cannot be reached: %s"
                        .formatted(database, reason.map(Diagnosis::line).orElse("")));
    }

    private CannotStart otherHistory(FlywayValidateException validation) {
        var message = Objects.toString(validation.getMessage(), "");
        if (message.contains(UNKNOWN_TO_US)) {
            return newer(database);
        }
        return message.contains(UNKNOWN_TO_DATABASE) ? older() : notMigrated(validation);
    }

    static CannotStart newer(String database) {
        return new CannotStart(
                Trouble.DATABASE_NEWER,
                "The database at %s was written by a newer Followthrough: run that one or a later one."
                        .formatted(database));
    }

    private CannotStart older() {
        return new CannotStart(
                Trouble.DATABASE_OLDER,
                "The database at %s is older than this Followthrough needs: run the command \"migrate\" first, or have the service do it with FOLLOWTHROUGH_DATABASE_MIGRATE=true."
                        .formatted(database));
    }

    private CannotStart notMigrated(FlywayException migration) {
        return new CannotStart(
                Trouble.MIGRATION_FAILED,
                "The database at %s cannot be migrated: %s"
                        .formatted(
                                database,
                                first(SQLException.class).map(Diagnosis::line).orElseGet(() -> line(migration))));
    }

    private CannotStart otherSchema(SchemaManagementException schema) {
        return new CannotStart(
                Trouble.MIGRATION_FAILED,
                "The database at %s is not as migrated: %s".formatted(database, line(schema)));
    }

    private static String line(Throwable failure) {
        return Objects.toString(failure.getMessage(), "no reason given")
                .lines()
                .map(String::strip)
                .reduce("", (one, other) -> one.isEmpty() ? other : one + " " + other);
    }

    private <T extends Throwable> Optional<T> first(Class<T> kind) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
