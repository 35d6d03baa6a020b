package org.followthrough.record;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// How something stands on record.
///
/// @param version counts its terms' versions, from 1
/// @param recordedAt when it was first recorded
/// @param updatedAt when its terms were last changed
/// @param closedAt when it was taken off, or `null` while it stands
public record State(
        int version,
        Instant recordedAt,
        Instant updatedAt,
        @Nullable Instant closedAt) {

    /// Of a row with the columns that all of them have.
    public static State of(Row row) {
        var closed = row.getOffsetDateTime("closed_at");
        return new State(
                row.getInteger("version"),
                instant(row.getOffsetDateTime("recorded_at")),
                instant(row.getOffsetDateTime("updated_at")),
                closed == null ? null : instant(closed));
    }

    private static Instant instant(OffsetDateTime moment) {
        return moment.toInstant();
    }
}
