package org.followthrough.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.followthrough.problem.Refusal;

/// All tokens on record.
@ApplicationScoped
class Tokens {

    /// How long a token is taken to be as it was read. So long after it was revoked it may still be good on another
    /// replica, or after the command did it; on this one it is not.
    private static final Duration REMEMBERED = Duration.ofSeconds(2);

    private static final long MOST_REMEMBERED = 1000;
    private static final Duration SELDOM = Duration.ofHours(1);
    private static final String UNKNOWN = "The token is not known here";

    private final Pool pool;

    /// By id, and only those whose secret was sent: whoever tries out others pushes none of them out.
    private final Cache<String, Stored> remembered = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(MOST_REMEMBERED)
            .build();

    Tokens(Pool pool) {
        this.pool = pool;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared, and handed to nobody
    private record Stored(Token token, byte[] hash) {

        static Stored of(Row row) {
            return new Stored(Token.of(row), row.getBuffer("hash").getBytes());
        }
    }

    /// The token that a secret belongs to, if it is good now. What is wrong with it is said only to those who have the
    /// whole secret: ids are no secret.
    ///
    /// @return fails with [Refusal.Unauthenticated] otherwise
    Uni<Token> presented(Secret secret) {
        var known = remembered.getIfPresent(secret.id());
        var stored = known == null ? read(secret) : Uni.createFrom().item(known);
        return stored.map(found -> required(found, secret)).call(this::noteUse);
    }

    private Uni<Stored> read(Secret secret) {
        return pool.preparedQuery(TokenSql.BY_ID).execute(Tuple.of(secret.id())).map(rows -> {
            for (var row : rows) {
                return Stored.of(row);
            }
            throw new Refusal.Unauthenticated(UNKNOWN);
        });
    }

    private Token required(Stored stored, Secret secret) {
        if (!secret.isBehind(stored.hash())) {
            throw new Refusal.Unauthenticated(UNKNOWN);
        }
        stored.token().fault(Instant.now()).ifPresent(fault -> {
            throw new Refusal.Unauthenticated(fault);
        });
        if (remembered.getIfPresent(secret.id()) == null) {
            remembered.put(secret.id(), stored);
        }
        return stored.token();
    }

    /// That it cannot be noted keeps nobody from being served.
    private Uni<?> noteUse(Token token) {
        var now = now();
        var before = now.minus(SELDOM);
        if (token.lastUsedAt() != null && token.lastUsedAt().isAfter(before)) {
            return Uni.createFrom().voidItem();
        }
        remembered.invalidate(token.id()); // so that the next request knows that it was
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
                .addBuffer(io.vertx.mutiny.core.buffer.Buffer.buffer(secret.hash()))
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
                .invoke(() -> remembered.invalidate(id))
                .chain(() -> get(id));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
