package org.followthrough.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The table of tokens over JDBC: for commands that run without the service, and for its start, before anybody waits.
record TokenTable(Connection connection) {

    Secret create(NewToken.Terms terms, String by, Instant at) throws SQLException {
        var secret = Secret.make();
        try (var statement = prepared(TokenSql.INSERT)) {
            var initiatives = terms.initiatives();
            statement.setString(1, secret.id());
            statement.setBytes(2, secret.hash());
            statement.setString(3, terms.name());
            statement.setString(4, terms.scope().word());
            statement.setArray(5, initiatives == null ? null : connection.createArrayOf("text", initiatives.toArray()));
            statement.setObject(6, utc(at));
            statement.setString(7, by);
            statement.setObject(8, utc(terms.expiresAt()));
            statement.executeUpdate();
        }
        return secret;
    }

    /// All tokens, newest first.
    List<Token> all() throws SQLException {
        try (var statement = prepared(TokenSql.ALL);
                var rows = statement.executeQuery()) {
            var tokens = new ArrayList<Token>();
            while (rows.next()) {
                tokens.add(Token.of(rows));
            }
            return tokens;
        }
    }

    Optional<Token> find(String id) throws SQLException {
        try (var statement = prepared(TokenSql.BY_ID)) {
            statement.setString(1, id);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(Token.of(rows)) : Optional.empty();
            }
        }
    }

    /// Ends a token; one that has ended stays as it is.
    void revoke(String id, Token.Revoked revoked) throws SQLException {
        revoke(TokenSql.REVOKE, id, revoked);
    }

    /// Ends all tokens of a name.
    void revokeNamed(String name, Token.Revoked revoked) throws SQLException {
        revoke(TokenSql.REVOKE_NAMED, name, revoked);
    }

    boolean hasAnyToWriteWith(Instant now) throws SQLException {
        try (var statement = prepared(TokenSql.ANY_TO_WRITE_WITH)) {
            statement.setObject(1, utc(now));
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean("found");
            }
        }
    }

    private void revoke(String sql, String which, Token.Revoked revoked) throws SQLException {
        try (var statement = prepared(sql)) {
            statement.setObject(1, utc(revoked.at()));
            statement.setString(2, revoked.by());
            statement.setString(3, revoked.why());
            statement.setString(4, which);
            statement.executeUpdate();
        }
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        return connection.prepareStatement(TokenSql.jdbc(sql));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
