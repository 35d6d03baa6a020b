package org.followthrough.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.followthrough.record.Link;
import org.jspecify.annotations.Nullable;

/// What a reader said is wrong.
///
/// @param page where the reader saw it
/// @param language that of the page
/// @param said what the fact said to the reader
/// @param wrong what is wrong with it
/// @param elsewhere where it says otherwise, or `null`
/// @param closed what became of it, or `null` while it is open
@JsonInclude(JsonInclude.Include.ALWAYS)
@RegisterForReflection
@Schema(name = "Report")
public record Reported(
        long id,
        Instant at,
        String initiative,
        UUID fact,
        String page,
        String language,
        String said,
        String wrong,
        @Nullable String elsewhere,
        @Nullable Closed closed,
        @JsonProperty("_links") Map<String, Link> links) {

    /// @param note what came of it
    @RegisterForReflection
    @Schema(name = "ReportClosed")
    public record Closed(Instant at, String by, String note) {}

    static Reported of(Row row) {
        var fact = row.getUUID("fact_id");
        @Nullable OffsetDateTime closed = row.getOffsetDateTime("closed_at");
        return new Reported(
                row.getLong("id"),
                row.getOffsetDateTime("at").toInstant(),
                row.getString("initiative"),
                fact,
                row.getString("page"),
                row.getString("language"),
                row.getString("said"),
                row.getString("wrong"),
                row.getString("elsewhere"),
                closed == null
                        ? null
                        : new Closed(closed.toInstant(), row.getString("closed_by"), row.getString("note")),
                Map.of("fact", Link.to(Link.API + "/facts/" + fact), "page", Link.to(row.getString("page"))));
    }
}
