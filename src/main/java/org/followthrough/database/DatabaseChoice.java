package org.followthrough.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.followthrough.access.ReadyToken;

/// Which database to use: the one that is given, by one URL or two, else the embedded one.
///
/// The choice is handed on in system properties, which every part of the service reads its settings from.
record DatabaseChoice(Config config) {

    private static final String REACTIVE_URL = "quarkus.datasource.reactive.url";
    private static final String JDBC_URL = "quarkus.datasource.jdbc.url";
    private static final String USER = "quarkus.datasource.username";
    private static final String PASSWORD = "quarkus.datasource.password";
    private static final String FOLDER = "followthrough.database.folder";
    private static final String SEED = "followthrough.seed";

    /// Makes the choice; gives the embedded server if it was started.
    Optional<EmbeddedServer> make() {
        if (!isGiven()) {
            return Optional.of(startEmbedded());
        }
        useGiven();
        return Optional.empty();
    }

    /// Whether there is an outside database.
    boolean isGiven() {
        return given(REACTIVE_URL).isPresent() || given(JDBC_URL).isPresent();
    }

    /// Where the embedded database is.
    Path folder() {
        return Path.of(given(FOLDER).orElse(Settings.FOLDER));
    }

    /// Sees to it that both drivers know the outside database.
    void useGiven() {
        var reactive = given(REACTIVE_URL);
        var jdbc = given(JDBC_URL);
        if (reactive.isEmpty() || jdbc.isEmpty()) {
            use(reactive.map(url -> DatabaseAddress.read(REACTIVE_URL, url))
                    .orElseGet(() -> DatabaseAddress.read(JDBC_URL, jdbc.orElseThrow())));
        }
    }

    /// A connection to the outside database, once it is [#useGiven].
    Connection connect() throws SQLException {
        var signIn = new Properties();
        given(USER).ifPresent(user -> signIn.put("user", user));
        given(PASSWORD).ifPresent(password -> signIn.put("password", password));
        return DriverManager.getConnection(given(JDBC_URL).orElseThrow(), signIn);
    }

    /// Where the database in use is, for messages: without user, password and options.
    static String place(Config config) {
        return config.getOptionalValue(JDBC_URL, String.class)
                .map(url -> DatabaseAddress.read(JDBC_URL, url).place().replaceAll("\\?.*", ""))
                .orElse("an unknown place");
    }

    private EmbeddedServer startEmbedded() {
        var server = EmbeddedServer.start(folder());
        System.setProperty(REACTIVE_URL, server.reactiveUrl());
        System.setProperty(JDBC_URL, server.jdbcUrl());
        System.setProperty(USER, EmbeddedServer.USER);
        System.setProperty(PASSWORD, server.password());
        if (given(SEED).isEmpty()) {
            System.setProperty(SEED, "true"); // a database of our own has something to see from the first start
        }
        if (given(ReadyToken.SETTING).isEmpty()) {
            System.setProperty(ReadyToken.SETTING, "true"); // and whoever starts it can write to it
        }
        return server;
    }

    private void use(DatabaseAddress address) {
        System.setProperty(REACTIVE_URL, address.reactiveUrl());
        System.setProperty(JDBC_URL, address.jdbcUrl());
        address.user().filter(_ -> given(USER).isEmpty()).ifPresent(user -> System.setProperty(USER, user));
        address.password()
                .filter(_ -> given(PASSWORD).isEmpty())
                .ifPresent(password -> System.setProperty(PASSWORD, password));
    }

    private Optional<String> given(String property) {
        return config.getOptionalValue(property, String.class);
    }
}
