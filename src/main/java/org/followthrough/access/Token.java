package org.followthrough.access;

import io.vertx.mutiny.sqlclient.Row;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.followthrough.figure.Phrase;
import org.followthrough.record.Author;
import org.followthrough.tally.Worded;
import org.jspecify.annotations.Nullable;

/// What is on record of a token, which is all but its secret.
///
/// @param name who uses it, as it stands in the change log
/// @param initiatives the keys of those it is good for, or `null` for all
/// @param lastUsedAt when it was last used, to the hour, or `null` if never
record Token(
        String id,
        String name,
        Scope scope,
        @Nullable List<String> initiatives,
        Instant createdAt,
        String createdBy,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Revoked revoked) {

    /// The end of a token before its time.
    record Revoked(Instant at, String by, String why) {}

    static Token of(Row row) {
        var initiatives = row.getArrayOfStrings("initiatives");
        var revoked = moment(row.getOffsetDateTime("revoked_at"));
        return new Token(
                row.getString("id"),
                row.getString("name"),
                scope(row.getString("scope")),
                initiatives == null ? null : List.of(initiatives),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getString("created_by"),
                row.getOffsetDateTime("expires_at").toInstant(),
                moment(row.getOffsetDateTime("last_used_at")),
                revoked == null
                        ? null
                        : new Revoked(revoked, row.getString("revoked_by"), row.getString("revoked_why")));
    }

    static Token of(ResultSet row) throws SQLException {
        var initiatives = row.getArray("initiatives");
        var revoked = moment(row.getObject("revoked_at", OffsetDateTime.class));
        return new Token(
                row.getString("id"),
                row.getString("name"),
                scope(row.getString("scope")),
                initiatives == null ? null : List.of((String[]) initiatives.getArray()),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("created_by"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                moment(row.getObject("last_used_at", OffsetDateTime.class)),
                revoked == null
                        ? null
                        : new Revoked(revoked, row.getString("revoked_by"), row.getString("revoked_why")));
    }

    private static Scope scope(String word) {
        return Worded.of(Scope.class, word).orElseThrow();
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime stored) {
        return stored == null ? null : stored.toInstant();
    }

    /// Why it is no good, if it is not.
    Optional<Phrase> fault(Instant now) {
        if (revoked != null) {
            return Optional.of(Phrase.of("The token \"%s\" was revoked on %s", name, day(revoked.at())));
        }
        return now.isBefore(expiresAt)
                ? Optional.empty()
                : Optional.of(Phrase.of("The token \"%s\" expired on %s", name, day(expiresAt)));
    }

    /// Who writes with it.
    Author author() {
        return new Author(
                name,
                scope.includes(Scope.WRITE),
                scope.includes(Scope.ADMIN),
                initiatives == null ? null : Set.copyOf(initiatives));
    }

    /// A day in words, in UTC.
    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
