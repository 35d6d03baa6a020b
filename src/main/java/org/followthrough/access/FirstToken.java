package org.followthrough.access;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.Refusal;
import org.followthrough.record.Author;

/// Whether writing was ever set up, where a service is reached from other machines. A service without a token serves
/// reading only and says so, when it starts and to everybody who tries.
@ApplicationScoped
class FirstToken {

    private final String listensOn;
    private final DataSource database;
    private volatile boolean isMissing;

    FirstToken(@ConfigProperty(name = "quarkus.http.host") String listensOn, DataSource database) {
        this.listensOn = listensOn;
        this.database = database;
    }

    /// Before anybody is served, so that waiting for the database holds up nobody.
    void look(@Observes StartupEvent start) throws SQLException {
        if (Loopback.is(listensOn)) {
            return;
        }
        try (var connection = database.getConnection()) {
            isMissing = !new TokenTable(connection).hasAnyToWriteWith(Instant.now());
        }
        if (isMissing) {
            Log.infof(
                    "Listening on %s, not on loopback, and there is no token to write with: serves reading only"
                            + " (the command \"token create\" makes one)",
                    listensOn);
        }
    }

    /// @throws Refusal.Unauthenticated for an author who is nobody while there is nothing one could sign in with
    void require(Author author) {
        if (author.mayWrite()) {
            isMissing = false; // made since the start
        } else if (isMissing && author.isAnonymous()) {
            throw new Refusal.Unauthenticated(
                    Phrase.of("This service serves reading only: writing is not set up. Make a token with the command"
                            + " \"token create\", and send it as \"Authorization: Bearer ft_…\""));
        }
    }
}
