package org.followthrough.dossier;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.followthrough.record.FactType;
import org.followthrough.record.VersionTag;
import org.jspecify.annotations.Nullable;

/// What putting a dossier on record changed, or would change.
///
/// @param initiative the key of the initiative
/// @param revision the revision of the initiative after it
/// @param dryRun whether nothing was stored
/// @param created whether the initiative was not on record before
/// @param counts how many changes there are of each kind
/// @param changes the changes, as they stand in the change log
public record Imported(
        String initiative,
        long revision,
        boolean dryRun,
        boolean created,
        Map<String, Long> counts,
        List<Change> changes) {

    /// One change.
    ///
    /// @param kind such as `new`, `delivery`, `reduction`, `correction`, `retraction`, `update`
    /// @param subject what it is about: its kind and key, as in `deal:openai-oracle`
    /// @param fact the id of the fact; left out when it is the terms of the subject that changed
    /// @param type what the fact is, or `null`; no part of the answer
    /// @param before what stood before; left out when there was nothing
    /// @param after what stands now; left out when there is nothing
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Change(
            String kind,
            String subject,
            @Nullable UUID fact,
            @JsonIgnore @Nullable FactType type,
            @JsonRawValue @Nullable String before,
            @JsonRawValue @Nullable String after) {}

    /// The entity tag of what stands now.
    @JsonIgnore
    public String tag() {
        return VersionTag.of(revision);
    }

    /// What is known of an import before it is done.
    record Outline(String initiative, boolean dryRun, boolean created) {

        Imported with(long revision, Draft draft) {
            var counts = new TreeMap<String, Long>();
            draft.changes.forEach(change -> counts.merge(change.kind(), 1L, Long::sum));
            var changes = draft.changes.stream()
                    .map(each -> new Change(
                            each.kind(),
                            each.subjectKind() + ":" + each.subjectKey(),
                            each.fact(),
                            each.type(),
                            each.before(),
                            each.after()))
                    .toList();
            return new Imported(initiative, revision, dryRun, created, counts, changes);
        }
    }
}
