package org.followthrough.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/// A PostgreSQL that is none of the service's own, as an operator gives it one.
final class Outside implements AutoCloseable {

    private final EmbeddedServer server;
    private boolean isClosed;

    private Outside(EmbeddedServer server) {
        this.server = server;
    }

    static Outside in(Path folder) {
        return new Outside(EmbeddedServer.start(folder));
    }

    /// What tells the service where it is, and something else besides.
    Map<String, String> environment(String... namesAndValues) {
        var environment = new LinkedHashMap<>(Map.of(
                "QUARKUS_DATASOURCE_REACTIVE_URL", server.reactiveUrl(),
                "QUARKUS_DATASOURCE_USERNAME", EmbeddedServer.USER,
                "QUARKUS_DATASOURCE_PASSWORD", server.password()));
        for (var i = 0; i < namesAndValues.length; i += 2) {
            environment.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return environment;
    }

    void execute(String... statements) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }

    Connection connection() throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), EmbeddedServer.USER, server.password());
    }

    EmbeddedServer server() {
        return server;
    }

    /// May be done early, and again.
    @Override
    public void close() throws IOException {
        if (!isClosed) {
            isClosed = true;
            server.close();
        }
    }
}
