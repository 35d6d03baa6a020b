package org.followthrough.database;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.inject.Singleton;
import java.util.List;

/// Connections to the database, as Quarkus makes them, but that plans of long statements are kept too.
@Singleton
class Connections implements PgPoolCreator {

    /// The longest statement there is has about 3,500 characters; those beyond 2,048 would be planned every time.
    private static final int LONGEST_KEPT = 10_000;

    @Override
    public Pool create(Input input) {
        var options = input.pgConnectOptionsList();
        options.forEach(each -> each.setPreparedStatementCacheSqlLimit(LONGEST_KEPT));
        return PgBuilder.pool()
                .with(input.poolOptions())
                .connectingTo(List.<SqlConnectOptions>copyOf(options))
                .using(input.vertx())
                .build();
    }
}
