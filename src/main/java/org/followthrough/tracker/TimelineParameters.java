package org.followthrough.tracker;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.followthrough.figure.Unit;
import org.followthrough.problem.ParameterReader;
import org.followthrough.tally.Basis;
import org.followthrough.tally.Timeline;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// What a timeline is of, from when to when.
@RegisterForReflection(methods = false) // what an endpoint knows is read from these fields
class TimelineParameters {

    @RestQuery
    @Parameter(description = "The unit of the amounts; the currency of the answer when left out.", example = "USD")
    @Nullable
    String unit;

    @RestQuery
    @Parameter(
            description = "The basis on which deals count.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"programme", "brand", "sponsor"},
                            defaultValue = "sponsor"))
    @Nullable
    String basis;

    @RestQuery
    @Parameter(
            description = "The first day; that of the first fact when left out.",
            example = "2025-01-01",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String from;

    @RestQuery
    @Parameter(
            description = "The last day; that of `asOf` when left out.",
            example = "2025-12-31",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String to;

    @RestQuery
    @Parameter(
            description = "How long each period is. At most 4000 periods are answered.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"day", "month", "year"},
                            defaultValue = "month"))
    @Nullable
    String every;

    Asked read(ParameterReader reader) {
        return new Asked(
                reader.unit("unit", unit),
                reader.word("basis", basis, Basis.class, Basis.SPONSOR),
                reader.day("from", from),
                reader.day("to", to),
                reader.word("every", every, Timeline.Every.class, Timeline.Every.MONTH));
    }

    /// @param unit `null` for the currency of the answer
    /// @param from `null` for the day of the first fact
    /// @param to `null` for the day of the question
    record Asked(
            @Nullable Unit unit,
            Basis basis,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Timeline.Every every) {}
}
