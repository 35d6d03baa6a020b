package org.followthrough.access;

import static io.restassured.RestAssured.given;

import io.quarkus.runtime.StartupEvent;
import io.restassured.specification.RequestSpecification;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Tokens that are in the database of the tests from the start. Requests that write are sent with [#ADMIN] unless they
/// say otherwise ([SendsToken]).
@ApplicationScoped
public class TestTokens {

    /// Of an admin, named `tester` in the change log.
    public static final String ADMIN = secret("testadmin0");

    /// May write to all initiatives; named `writer`.
    public static final String WRITER = secret("testwriter");

    /// May only read; named `reader`.
    public static final String READER = secret("testreader");

    /// Could write to all initiatives, until 2020-01-31.
    public static final String EXPIRED = secret("testexpire");

    /// Could write to all initiatives, until it was revoked on 2020-01-15.
    public static final String REVOKED = secret("testrevoke");

    /// Has the form of a token, but is none.
    public static final String UNKNOWN = secret("testunknow");

    private static final Instant THEN = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant SOON = Instant.now().plus(Duration.ofDays(30));

    private final boolean areWanted;

    TestTokens(@ConfigProperty(name = "tests.tokens", defaultValue = "true") boolean wanted) {
        this.areWanted = wanted;
    }

    /// Of somebody who may write to these initiatives only; named after them, as in `writer of a, b`.
    public static String writer(String... initiatives) {
        var keys = List.copyOf(new TreeSet<>(List.of(initiatives)));
        var name = "writer of " + String.join(", ", keys);
        var secret =
                secret("t" + HexFormat.of().toHexDigits((long) name.hashCode()).substring(7));
        insert(secret, name, Scope.WRITE, keys, SOON, null);
        return secret;
    }

    /// The value of the header `Authorization`.
    public static String bearer(String token) {
        return "Bearer " + token;
    }

    /// A request by whoever has a token.
    public static RequestSpecification as(String token) {
        return as(token, given());
    }

    /// The same, of a request that has begun.
    public static RequestSpecification as(String token, RequestSpecification request) {
        return request.header("Authorization", bearer(token));
    }

    /// A request by somebody without one.
    public static RequestSpecification asNobody() {
        return asNobody(given());
    }

    /// The same, of a request that has begun.
    public static RequestSpecification asNobody(RequestSpecification request) {
        return request.noFilters();
    }

    /// Before the service looks whether there are any.
    void put(@Observes @Priority(1) StartupEvent start) {
        if (areWanted) {
            insert(ADMIN, "tester", Scope.ADMIN, null, SOON, null);
            insert(WRITER, "writer", Scope.WRITE, null, SOON, null);
            insert(READER, "reader", Scope.READ, null, SOON, null);
            insert(EXPIRED, "expired", Scope.WRITE, null, Instant.parse("2020-01-31T00:00:00Z"), null);
            insert(REVOKED, "revoked", Scope.WRITE, null, SOON, Instant.parse("2020-01-15T00:00:00Z"));
        }
    }

    private static String secret(String id) {
        return "ft_%s_%s".formatted(id, "t".repeat(43));
    }

    private static void insert(
            String secret,
            String name,
            Scope scope,
            @Nullable List<String> initiatives,
            Instant expires,
            @Nullable Instant revoked) {
        var read = Secret.read(secret).orElseThrow();
        try (var connection = connection();
                var statement = connection.prepareStatement("""
                        insert into token (id, hash, name, scope, initiatives, created_at, created_by, expires_at,
                            last_used_at, revoked_at, revoked_by, revoked_why)
                        values (?, ?, ?, ?, ?, ?, 'the tests', ?, ?, ?, ?, ?) on conflict do nothing""")) {
            statement.setString(1, read.id());
            statement.setBytes(2, read.hash());
            statement.setString(3, name);
            statement.setString(4, scope.word());
            statement.setArray(5, initiatives == null ? null : connection.createArrayOf("text", initiatives.toArray()));
            statement.setObject(6, THEN.atOffset(ZoneOffset.UTC));
            statement.setObject(7, expires.atOffset(ZoneOffset.UTC));
            statement.setObject(8, Instant.now().atOffset(ZoneOffset.UTC)); // so that none is noted by the first test
            statement.setObject(9, revoked == null ? null : revoked.atOffset(ZoneOffset.UTC));
            statement.setString(10, revoked == null ? null : "the tests");
            statement.setString(11, revoked == null ? null : "for the tests");
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /// To the database of the service that is being tested.
    static Connection connection() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
    }
}
