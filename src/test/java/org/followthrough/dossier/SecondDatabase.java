package org.followthrough.dossier;

import io.quarkus.runtime.StartupEvent;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.followthrough.record.Author;
import org.followthrough.tracker.Tallies;

/// Another database, migrated and empty, on the server of the tests.
public final class SecondDatabase implements AutoCloseable {

    private static final String REACTIVE_URL = "quarkus.datasource.reactive.url";

    private final Pool pool;

    private SecondDatabase(Pool pool) {
        this.pool = pool;
    }

    /// Makes the database, anew if there was one of that name.
    ///
    /// @param server a pool of connections to the first database
    public static SecondDatabase named(String name, Pool server, Vertx vertx) {
        server.query("drop database if exists " + name).executeAndAwait();
        server.query("create database " + name).executeAndAwait();
        var url = value(REACTIVE_URL).replaceAll("/[^/]*$", "/" + name);
        var user = value("quarkus.datasource.username");
        var password = value("quarkus.datasource.password");
        Flyway.configure()
                .dataSource("jdbc:" + url, user, password)
                .locations("db/migration")
                .load()
                .migrate();
        var options = PgConnectOptions.fromUri(url).setUser(user).setPassword(password);
        return new SecondDatabase(Pool.newInstance(PgBuilder.pool()
                .connectingTo(options)
                .using(vertx.getDelegate())
                .build()));
    }

    public Pool pool() {
        return pool;
    }

    /// Puts a dossier on record there.
    public Imported put(String dossier) {
        var bytes = dossier.getBytes(StandardCharsets.UTF_8);
        return imports()
                .put(DossierReader.read(bytes, Format.YAML, bytes.length), Order.because("a copy"), Author.SERVICE)
                .await()
                .indefinitely();
    }

    /// Does there what the service does when it starts.
    public void seed() {
        new Seed(pool, imports(), true).plant(new StartupEvent());
    }

    /// The dossier there, as it stands, with ids.
    public String get(String key) {
        var exported = new Exports(pool).get(key).await().indefinitely();
        return DossierWriter.text(exported.dossier(), Format.YAML, true);
    }

    private Imports imports() {
        return new Imports(pool, Tallies.stored());
    }

    private static String value(String property) {
        return ConfigProvider.getConfig().getValue(property, String.class);
    }

    @Override
    public void close() {
        pool.closeAndAwait();
    }
}
