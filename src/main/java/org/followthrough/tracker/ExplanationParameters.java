package org.followthrough.tracker;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.followthrough.figure.Unit;
import org.followthrough.problem.ParameterReader;
import org.followthrough.tally.Basis;
import org.followthrough.tally.Stage;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Which number is to be explained.
@RegisterForReflection(methods = false) // what an endpoint knows is read from these fields
public class ExplanationParameters {

    @RestQuery
    @Parameter(description = "The unit of the number; the currency of the answer when left out.", example = "USD")
    @Nullable
    String unit;

    @RestQuery
    @Parameter(
            description = "The basis of the number, where it has one.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"programme", "brand", "sponsor"},
                            defaultValue = "sponsor"))
    @Nullable
    String basis;

    @RestQuery
    @Parameter(
            description = "The stage of the number, where no other line is asked for, or that of `implied`.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"proposed", "agreed", "underway", "realised"},
                            defaultValue = "agreed"))
    @Nullable
    String stage;

    @RestQuery
    @Parameter(
            description = "Another number than that of a stage: announced, announced.original, announced.current,"
                    + " implied, pace, bridge.<step> such as bridge.overlap, or reconciliation.<claim>.",
            example = "bridge.overlap")
    @Nullable
    String line;

    @RestQuery
    @Parameter(description = "Only what counts towards this commitment or its parts.", example = "stargate-immediate")
    @Nullable
    String commitment;

    /// Reads them; what is wrong with them is left in the reader.
    public Asked read(ParameterReader reader) {
        var stageRead = reader.word("stage", stage, Stage.class, Stage.AGREED);
        return new Asked(
                line == null || line.isEmpty() ? stageRead.word() : line,
                reader.unit("unit", unit),
                reader.word("basis", basis, Basis.class, Basis.SPONSOR),
                stageRead,
                commitment == null || commitment.isEmpty() ? null : commitment);
    }

    /// @param unit `null` for the currency of the answer
    /// @param commitment `null` for the initiative as a whole
    public record Asked(
            String line,
            @Nullable Unit unit,
            Basis basis,
            Stage stage,
            @Nullable String commitment) {}
}
