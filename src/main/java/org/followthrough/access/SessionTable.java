package org.followthrough.access;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// All sessions that are open.
@ApplicationScoped
class SessionTable {

    /// No session is open for longer, and none for longer than its token is good.
    static final Duration LIFE = Duration.ofHours(12);

    private static final String INSERT =
            "insert into session (hash, token_id, opened_at, expires_at) values ($1, $2, $3, $4)";

    private static final String DELETE = "delete from session where hash = $1";

    private static final String DELETE_ENDED = "delete from session where expires_at <= $1";

    private static final String TOKEN = """
            select %s from session s join token t on t.id = s.token_id
            where s.hash = $1 and s.expires_at > $2""".formatted(TokenSql.COLUMNS);

    private final Pool pool;

    SessionTable(Pool pool) {
        this.pool = pool;
    }

    /// Opens a session, and clears away those that have ended.
    ///
    /// @return how long it stays open
    Uni<Duration> open(SessionSecret secret, Token token) {
        var now = Tokens.now();
        var left = Duration.between(now, token.expiresAt());
        var life = left.compareTo(LIFE) < 0 ? left : LIFE;
        var values = Tuple.tuple()
                .addBuffer(hash(secret))
                .addString(token.id())
                .addOffsetDateTime(Tokens.utc(now))
                .addOffsetDateTime(Tokens.utc(now.plus(life)));
        return pool.preparedQuery(DELETE_ENDED)
                .execute(Tuple.of(Tokens.utc(now)))
                .chain(() -> pool.preparedQuery(INSERT).execute(values))
                .replaceWith(life);
    }

    /// Ends a session, if it is open.
    Uni<Void> close(SessionSecret secret) {
        return pool.preparedQuery(DELETE)
                .execute(Tuple.tuple().addBuffer(hash(secret)))
                .replaceWithVoid();
    }

    /// The token that an open session stands for, if that is still good: one that was revoked ends it at once.
    Uni<Optional<Token>> token(SessionSecret secret) {
        var now = Instant.now();
        return pool.preparedQuery(TOKEN)
                .execute(Tuple.tuple().addBuffer(hash(secret)).addOffsetDateTime(Tokens.utc(now)))
                .map(rows -> {
                    for (var row : rows) {
                        return Optional.of(Token.of(row))
                                .filter(token -> token.fault(now).isEmpty());
                    }
                    return Optional.empty();
                });
    }

    private static Buffer hash(SessionSecret secret) {
        return Buffer.buffer(secret.hash());
    }
}
