package org.followthrough.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A fact with what it took the place of, and what took its place.
///
/// @param supersedes what it took the place of, the oldest first
/// @param supersededBy what took its place, the newest last
/// @param current the one of them all that stands, or `null` when the last was retracted
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "FactWithHistory")
record FactHistoryView(
        @JsonUnwrapped FactView fact,
        List<Other> supersedes,
        List<Other> supersededBy,
        @Nullable UUID current,
        @JsonProperty("_links") Map<String, Link> links) {

    /// One of the facts before or after.
    ///
    /// @param recorded when it was recorded and by whom, and what became of it
    @Schema(name = "FactInHistory")
    record Other(UUID id, String href, RecordedView recorded) {

        static Other of(FactView fact) {
            return new Other(fact.id(), address(fact.id()), Objects.requireNonNull(fact.recorded()));
        }
    }

    /// @param earlier the oldest first
    /// @param later the newest last
    static FactHistoryView of(FactView fact, List<FactView> earlier, List<FactView> later) {
        var last = later.isEmpty() ? fact : later.getLast();
        var recorded = last.recorded();
        @Nullable Instant superseded = recorded == null ? null : recorded.supersededAt();
        var current = superseded == null ? last.id() : null;
        var links = new LinkedHashMap<String, Link>();
        links.put("self", Link.to(address(fact.id())));
        if (current != null) {
            links.put("current", Link.to(address(current)));
        }
        links.put("changes", Link.to(Link.API + "/changes?fact=" + fact.id()));
        return new FactHistoryView(
                fact,
                earlier.stream().map(Other::of).toList(),
                later.stream().map(Other::of).toList(),
                current,
                links);
    }

    private static String address(UUID id) {
        return Link.API + "/facts/" + id;
    }
}
