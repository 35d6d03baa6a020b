package org.followthrough.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.followthrough.tally.Worded;
import org.jspecify.annotations.Nullable;

/// One row of the change log.
///
/// @param id what comes later has a greater one
/// @param at when it was recorded
/// @param kind `new`, `delivery`, `reduction`, `correction`, `retraction`, `update`, `move`, `closure`, `reopening`,
///     `listing`
/// @param initiative the key of the initiative in whose dossier the change was made, or `null`
/// @param subject what changed, or what the fact is about
/// @param fact the id of the fact, or `null` where terms changed; of a correction the one that stands since
/// @param before what was there, as it is stored, or `null`
/// @param after what is there since, as it is stored, or `null`
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Change")
record ChangeView(
        long id,
        Instant at,
        String kind,
        @Nullable String initiative,
        Subject subject,
        @Nullable UUID fact,
        String who,
        String why,

        @JsonRawValue @Schema(type = SchemaType.OBJECT) @Nullable
        String before,

        @JsonRawValue @Schema(type = SchemaType.OBJECT) @Nullable
        String after,

        @JsonProperty("_links") Map<String, Link> links) {

    /// @param kind `initiative`, `source`, `party`, `commitment` or `deal`
    @Schema(name = "ChangedSubject")
    record Subject(String kind, String key) {}

    static ChangeView of(Row row) {
        var subject = new Subject(row.getString("subject_kind"), row.getString("subject_key"));
        var fact = row.getUUID("fact_id");
        var initiative = row.getString("initiative");
        return new ChangeView(
                row.getLong("id"),
                row.getOffsetDateTime("at").toInstant(),
                row.getString("kind"),
                initiative,
                subject,
                fact,
                row.getString("who"),
                row.getString("why"),
                row.getString("before"),
                row.getString("after"),
                links(subject, fact, initiative));
    }

    private static Map<String, Link> links(Subject subject, @Nullable UUID fact, @Nullable String initiative) {
        var links = new LinkedHashMap<String, Link>();
        var kind = Worded.of(SubjectKind.class, subject.kind()).orElseThrow();
        links.put("subject", kind.link(subject.key()));
        if (fact == null) {
            links.put("versions", Link.to(kind.address(subject.key()) + "/versions"));
        } else {
            links.put("fact", Link.to(Link.API + "/facts/" + fact));
        }
        if (initiative != null) {
            links.put("initiative", SubjectKind.INITIATIVE.link(initiative));
        }
        return links;
    }
}
