package org.followthrough.database;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.sqlclient.Pool;
import jakarta.inject.Singleton;

/// Connections to a standby, which are asked the same as those to the database itself.
@Singleton
@ReactiveDataSource("reading")
class StandbyConnections implements PgPoolCreator {

    private final Connections likeThese = new Connections();

    @Override
    public Pool create(Input input) {
        return likeThese.create(input);
    }
}
