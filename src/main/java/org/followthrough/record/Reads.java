package org.followthrough.record;

import io.quarkus.arc.InjectableInstance;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Where lists and the log are read: from a standby of the database, where there is one, for readers who do not say who
/// they are.
///
/// Whoever signs in is answered by the database itself, and so reads at once what they have written; a standby may be
/// a moment behind. What is decided or remembered never comes from a standby, so that nothing of what it does not know
/// yet can last. When it is away, or gives up a question for what it has to write, the database itself answers.
@ApplicationScoped
public class Reads {

    private static final Logger LOG = Logger.getLogger(Reads.class);

    private final Pool database;
    private final @Nullable Pool standby;
    private final Authors authors;

    Reads(Pool database, @ReactiveDataSource("reading") InjectableInstance<Pool> standby, Authors authors) {
        this.database = database;
        this.standby = standby.getHandle().getBean().isActive() ? standby.get() : null;
        this.authors = authors;
    }

    /// Asks what one statement can answer. To be called where the request is known.
    public Uni<RowSet<Row>> ask(String statement, Tuple values) {
        if (standby == null || !authors.current().isAnonymous()) {
            return database.preparedQuery(statement).execute(values);
        }
        return standby.preparedQuery(statement)
                .execute(values)
                .onFailure(Reads::isOfTheStandby)
                .recoverWithUni(failure -> {
                    LOG.debugf("The standby does not answer: %s", failure.getMessage());
                    return database.preparedQuery(statement).execute(values);
                });
    }

    /// Whether the database itself might answer what the standby does not. What is wrong with the question itself is
    /// wrong there too.
    private static boolean isOfTheStandby(Throwable failure) {
        return !Listing.isBadData(failure);
    }
}
