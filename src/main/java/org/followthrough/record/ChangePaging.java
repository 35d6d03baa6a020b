package org.followthrough.record;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.followthrough.problem.ParameterReader;
import org.followthrough.tally.Worded;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Which part of the change log is asked for, from which end.
@RegisterForReflection(methods = false) // what an endpoint knows is read from these fields
@SuppressWarnings("NullAway.Init") // filled in for each request
class ChangePaging {

    /// From which end the log is read.
    enum From implements Worded {
        NEWEST,
        OLDEST
    }

    @RestQuery
    @Parameter(
            description = "From which end: the newest first, or the oldest first, for those who follow the log.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"newest", "oldest"},
                            defaultValue = "newest"))
    @Nullable
    String order;

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

    /// What is asked.
    ///
    /// @param reader is told what is wrong; ask it with [ParameterReader#check] before the answer is used
    Asked read(ParameterReader reader) {
        var paging = new Paging();
        paging.limit = limit;
        paging.after = after;
        paging.address = address;
        return new Asked(reader.word("order", order, From.class, From.NEWEST), paging.read(reader));
    }

    record Asked(From from, Paging.Asked part) {}
}
