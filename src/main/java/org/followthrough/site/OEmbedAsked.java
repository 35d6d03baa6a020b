package org.followthrough.site;

import org.followthrough.problem.ParameterReader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// What a program asks that embeds by address (oembed.com).
public class OEmbedAsked {

    private static final int MOST = 100_000;

    @RestQuery
    @Nullable
    String url;

    @RestQuery
    @Nullable
    String maxwidth;

    @RestQuery
    @Nullable
    String maxheight;

    @RestQuery
    @Nullable
    String format;

    /// Whether not to follow readers, which nobody does here; some ask everybody.
    @RestQuery
    @Nullable
    String dnt;

    @Nullable
    Integer width(ParameterReader reader) {
        return number(reader, "maxwidth", maxwidth);
    }

    @Nullable
    Integer height(ParameterReader reader) {
        return number(reader, "maxheight", maxheight);
    }

    private static @Nullable Integer number(ParameterReader reader, String name, @Nullable String value) {
        return value == null || value.isEmpty() ? null : (Integer) reader.number(name, value, 1, MOST, 1);
    }
}
