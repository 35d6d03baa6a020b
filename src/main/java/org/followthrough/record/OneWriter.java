package org.followthrough.record;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.OffsetDateTime;

/// Lets one at a time write to the record.
public final class OneWriter {

    /// Held to the end of the transaction by whoever writes. The number only has to be nobody else's.
    private static final String LOCK = "select pg_advisory_xact_lock(4607182418800017408)";

    /// For the rest of the transaction plans are made once and kept, and go by indexes: making them took most of the
    /// time, and there are few keys and very many rows, whatever the database takes there to be.
    private static final String KEEP_PLANS = """
            select set_config('plan_cache_mode', 'force_generic_plan', true), set_config('enable_seqscan', 'off', true)""";

    /// Strictly later than anything on record, so that every moment of the past keeps its answer.
    private static final String MOMENT =
            "select greatest(clock_timestamp(), (select max(at) from change) + interval '1 microsecond') as moment";

    private OneWriter() {}

    /// Waits until nobody else writes.
    ///
    /// @param connection in a transaction, at the end of which others may write
    public static Uni<Void> alone(SqlConnection connection) {
        return connection.query(LOCK).execute().replaceWithVoid();
    }

    /// Waits until nobody else writes, and takes the moment at which what follows is recorded. The statements are sent
    /// at once; the database carries each out when the one before it is done.
    ///
    /// @param connection in a transaction, at the end of which others may write
    public static Uni<OffsetDateTime> moment(SqlConnection connection) {
        return Uni.combine()
                .all()
                .unis(
                        alone(connection),
                        connection.query(KEEP_PLANS).execute(),
                        connection.query(MOMENT).execute())
                .with((_, _, rows) -> rows.iterator().next().getOffsetDateTime("moment"));
    }
}
