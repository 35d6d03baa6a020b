package org.followthrough.record;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.ParameterReader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Which part of a list is asked for.
@RegisterForReflection(methods = false) // what an endpoint knows is read from these fields
@SuppressWarnings("NullAway.Init") // filled in for each request
public class Paging {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    @RestQuery
    @Parameter(description = "Only those with this text in them, in any case of letters.", example = "star")
    @Nullable
    String q;

    @RestQuery
    @Parameter(
            description = "At most so many.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    @Nullable
    String limit;

    @RestQuery
    @Parameter(description = "Those that follow: what an answer gave as `next`.")
    @Nullable
    String after;

    @Context
    UriInfo address;

    /// What is asked, where nothing else can be wrong.
    ///
    /// @throws org.followthrough.problem.Refusal.Malformed naming all that cannot be read
    public Asked read() {
        var reader = new ParameterReader();
        var asked = read(reader);
        reader.check();
        return asked;
    }

    /// What is asked.
    ///
    /// @param reader is told what is wrong; ask it with [ParameterReader#check] before the answer is used
    public Asked read(ParameterReader reader) {
        return new Asked(
                q == null || q.isEmpty() ? null : q,
                reader.number("limit", limit, 1, MOST, USUAL),
                reader.read("after", after, Phrase.of("what an answer to the same question gave as next"), Cursor::of),
                address.getRequestUri().getRawPath(),
                address.getRequestUri().getRawQuery());
    }

    /// @param q a text that all must have in them, or `null`
    /// @param limit at most so many
    /// @param after where those before ended, or `null` for the first
    /// @param path where the list is
    /// @param query the query as it was sent, or `null`
    public record Asked(
            @Nullable String q,
            int limit,
            @Nullable Cursor after,
            String path,
            @Nullable String query) {}
}
