package org.followthrough.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One state of the terms of something, as it stood from one moment to another.
///
/// @param number counts the versions of one thing, from 1
/// @param initiative the key of the initiative in whose dossier it was at home; left out where it is in none
/// @param terms as they are stored: what is not known is left out
/// @param recordedAt from when it stood
/// @param who who wrote it
/// @param why why
/// @param supersededAt to when it stood, or `null` while it stands
/// @param closed who closed it and why; `null` while it stands and where another version took its place
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Version")
public record VersionView(
        String kind,
        String key,
        int number,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String initiative,
        @JsonRawValue @Schema(type = SchemaType.OBJECT) String terms,
        Instant recordedAt,
        String who,
        String why,
        @Nullable Instant supersededAt,
        @Nullable Closed closed,
        @JsonProperty("_links") Map<String, Link> links) {

    /// That something was taken off, with no other version in its place.
    ///
    /// @param at when
    @Schema(name = "Closed")
    public record Closed(
            Instant at, @Nullable String who, @Nullable String why) {}

    static VersionView of(SubjectKind kind, String key, Row row) {
        var number = row.getInteger("number");
        @Nullable OffsetDateTime superseded = row.getOffsetDateTime("superseded_at");
        @Nullable Instant at = superseded == null ? null : superseded.toInstant();
        return new VersionView(
                kind.word(),
                key,
                number,
                row.getString("home"),
                row.getString("terms"),
                row.getOffsetDateTime("recorded_at").toInstant(),
                row.getString("who"),
                row.getString("why"),
                at,
                at == null || row.getBoolean("is_followed")
                        ? null
                        : new Closed(at, row.getString("closed_by"), row.getString("closed_why")),
                links(kind, key, number));
    }

    private static Map<String, Link> links(SubjectKind kind, String key, int number) {
        var versions = kind.address(key) + "/versions";
        var links = new LinkedHashMap<String, Link>();
        links.put("self", Link.to(versions + "/" + number));
        links.put("difference", Link.template("%s/%d/difference{?to}".formatted(versions, number)));
        if (number > 1) {
            links.put("previous", Link.to(versions + "/" + (number - 1)));
        }
        links.put(kind.word(), kind.link(key));
        return links;
    }
}
