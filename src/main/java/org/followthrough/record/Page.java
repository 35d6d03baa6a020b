package org.followthrough.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Some of a list.
///
/// @param next what to give as `after` for those that follow, or `null` when these are the last
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Page<T>(
        List<T> items,
        @Nullable String next,
        @JsonProperty("_links") Map<String, Link> links) {}
