package org.followthrough.access;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.followthrough.record.Author;

/// The token that lies ready at a start, so that whoever starts the service on their own machine can write at once.
///
/// Only where `followthrough.ready-token` says so, as it does for the embedded database, and on loopback only: who may
/// write to a database of others, or on a service that others reach, is not for the service to say.
@Singleton
public class ReadyToken {

    /// What the setting is called.
    public static final String SETTING = "followthrough.ready-token";

    /// As it stands in the change log.
    static final String NAME = "ready";

    private static final Duration GOOD_FOR = Duration.ofHours(24);

    private final DataSource database;
    private final boolean isWanted;
    private final boolean isLocal;

    ReadyToken(
            DataSource database,
            @ConfigProperty(name = SETTING, defaultValue = "false") boolean wanted,
            @ConfigProperty(name = "quarkus.http.host") String listensOn) {
        this.database = database;
        this.isWanted = wanted;
        this.isLocal = Loopback.is(listensOn);
    }

    /// Makes a new one and revokes that of the start before. To be called once, before anybody is served.
    ///
    /// @return what is to be shown to whoever starts the service, and logged nowhere; empty where none is wanted
    public Optional<Secret> renew() {
        if (!isWanted) {
            return Optional.empty();
        }
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var by = Author.SERVICE.name();
        try (var connection = database.getConnection()) {
            var table = new TokenTable(connection);
            table.revokeNamed(NAME, new Token.Revoked(now, by, "The service was started again"));
            return isLocal
                    ? Optional.of(
                            table.create(new NewToken.Terms(NAME, Scope.ADMIN, null, now.plus(GOOD_FOR)), by, now))
                    : Optional.empty();
        } catch (SQLException failed) {
            throw new IllegalStateException("The ready token cannot be made", failed);
        }
    }
}
