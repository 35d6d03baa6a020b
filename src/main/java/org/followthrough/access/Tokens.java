package org.followthrough.access;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.Refusal;

/// All tokens on record.
@ApplicationScoped
class Tokens {

    private static final Duration SELDOM = Duration.ofHours(1);
    /// What is said of a token that is none, whatever the reason.
    static final Phrase UNKNOWN = Phrase.of("The token is not known here");

    private final Pool pool;

    Tokens(Pool pool) {
        this.pool = pool;
    }

    /// The token that a secret belongs to, if it is good now. What is wrong with it is said only to those who have the
    /// whole secret: ids are no secret. It is looked up each time, so that one that is revoked is no good from that
    /// moment on, on whichever replica.
    ///
    /// @return fails with [Refusal.Unauthenticated] otherwise
    Uni<Token> presented(Secret secret) {
        return pool.preparedQuery(TokenSql.BY_ID)
                .execute(Tuple.of(secret.id()))
                .map(rows -> required(rows, secret))
                .call(this::noteUse);
    }

    private static Token required(RowSet<Row> rows, Secret secret) {
        for (var row : rows) {
            if (secret.isBehind(row.getBuffer("hash").getBytes())) {
                var token = Token.of(row);
                token.fault(Instant.now()).ifPresent(fault -> {
                    throw new Refusal.Unauthenticated(fault);
                });
                return token;
            }
        }
        throw new Refusal.Unauthenticated(UNKNOWN);
    }

    /// That it cannot be noted keeps nobody from being served.
    private Uni<?> noteUse(Token token) {
        var now = now();
        var before = now.minus(SELDOM);
        if (token.lastUsedAt() != null && token.lastUsedAt().isAfter(before)) {
            return Uni.createFrom().voidItem();
        }
        return pool.preparedQuery(TokenSql.USED)
                .execute(Tuple.of(utc(now), token.id(), utc(before)))
                .replaceWithVoid()
                .onFailure()
                .recoverWithNull();
    }

    /// The token of an id, good or not.
    ///
    /// @return fails with [Refusal.NotFound] when there is none
    Uni<Token> get(String id) {
        return pool.preparedQuery(TokenSql.BY_ID).execute(Tuple.of(id)).map(rows -> {
            for (var row : rows) {
                return Token.of(row);
            }
            throw new Refusal.NotFound("token", id);
        });
    }

    /// Makes a token.
    ///
    /// @return its secret, which is nowhere else
    Uni<Secret> create(NewToken.Terms terms, String by) {
        var secret = Secret.make();
        var initiatives = terms.initiatives();
        var values = Tuple.tuple()
                .addString(secret.id())
                .addBuffer(Buffer.buffer(secret.hash()))
                .addString(terms.name())
                .addString(terms.scope().word())
                .addArrayOfString(initiatives == null ? null : initiatives.toArray(String[]::new))
                .addOffsetDateTime(utc(now()))
                .addString(by)
                .addOffsetDateTime(utc(terms.expiresAt()));
        return pool.preparedQuery(TokenSql.INSERT).execute(values).replaceWith(secret);
    }

    /// Ends a token; one that has ended stays as it is.
    ///
    /// @return fails with [Refusal.NotFound] when there is none
    Uni<Token> revoke(String id, String by, String why) {
        return pool.preparedQuery(TokenSql.REVOKE)
                .execute(Tuple.of(utc(now()), by, why, id))
                .chain(() -> get(id));
    }

    /// Now, as precisely as the database keeps it.
    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /// A moment as the database takes it.
    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
