package org.followthrough.tracker;

import io.quarkus.vertx.http.HttpServerStart;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.followthrough.record.OneWriter;
import org.followthrough.tally.DailySums;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Works out anew, in the background, the sums of initiatives that have none, or some that are out of date.
@ApplicationScoped
class Rebuilding {

    private static final Logger LOG = Logger.getLogger(Rebuilding.class);

    private static final String OUTDATED = """
            select id, key from initiative
            left join tally_state on initiative_id = id
            where closed_at is null and rules is distinct from $1
            order by id""";

    private static final String REVISION = "select revision from initiative where id = $1";
    private static final int TRIES = 3;

    private final Pool pool;
    private final Set<Long> underway = ConcurrentHashMap.newKeySet();

    private record Worked(long revision, @Nullable DailySums sums) {}

    Rebuilding(Pool pool) {
        this.pool = pool;
    }

    /// Once somebody can be served. Nobody waits for it: until then the facts are asked.
    void begin(@ObservesAsync HttpServerStart started) {
        all().subscribe()
                .with(_ -> {}, failure -> LOG.warn("The stored tallies could not be brought up to date", failure));
    }

    /// All that are out of date, one after the other.
    Uni<Void> all() {
        return pool.preparedQuery(OUTDATED).execute(Tuple.of(Anew.RULES)).chain(rows -> Multi.createFrom()
                .iterable(rows)
                .onItem()
                .transformToUniAndConcatenate(row -> of(row.getLong("id"), row.getString("key")))
                .onItem()
                .ignoreAsUni());
    }

    /// Asks for one, unless it is being worked out already.
    void ask(long id, String key) {
        if (underway.add(id)) {
            of(id, key)
                    .onTermination()
                    .invoke(() -> underway.remove(id))
                    .subscribe()
                    .with(_ -> {}, failure -> LOG.warnf(failure, "The stored tally of \"%s\" is out of date", key));
        }
    }

    /// One, without keeping writers waiting while it is worked out.
    Uni<Void> of(long id, String key) {
        return of(id, key, TRIES);
    }

    private Uni<Void> of(long id, String key, int tries) {
        return work(id, key).chain(worked -> pool.withTransaction(connection -> OneWriter.alone(connection)
                        .chain(() -> revision(connection, id))
                        .chain(revision -> {
                            if (revision == worked.revision()) {
                                return Anew.store(connection, id, worked.sums()).replaceWith(true);
                            }
                            return tries > 1
                                    ? Uni.createFrom().item(false)
                                    : Anew.store(connection, id, key).replaceWith(true);
                        }))
                .chain(done -> done ? Uni.createFrom().voidItem() : of(id, key, tries - 1)));
    }

    private Uni<Worked> work(long id, String key) {
        return pool.withTransaction(connection -> connection
                .query(Histories.ONE_MOMENT)
                .execute()
                .chain(() -> revision(connection, id))
                .chain(revision -> Anew.sums(connection, id, key).map(sums -> new Worked(revision, sums))));
    }

    private static Uni<Long> revision(SqlConnection connection, long id) {
        return connection.preparedQuery(REVISION).execute(Tuple.of(id)).map(rows -> rows.iterator()
                .next()
                .getLong("revision"));
    }
}
