package org.followthrough.editing;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.followthrough.problem.Refusal;
import org.followthrough.record.Link;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// What becomes of facts that are on record. None is ever rewritten.
@Path(Link.API + "/facts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "facts")
class FactEditing {

    private static final String EXAMPLE = "01987b6e-9a70-7cc4-a4f5-0f4f2b3c6a11";

    private final Editing editing;

    FactEditing(Editing editing) {
        this.editing = editing;
    }

    @POST
    @Path("correction")
    @Operation(
            operationId = "correctFact",
            summary = "Put a fact in place of another",
            description = "The whole fact as it should read, with a reason. The one before can still be read, and stays"
                    + " what this tracker knew until now.")
    @RequestBody(
            content =
                    @Content(schema = @Schema(type = SchemaType.OBJECT), examples = @ExampleObject(Bodies.CORRECTION)))
    public Uni<RestResponse<String>> correct(
            @RestPath @Parameter(example = EXAMPLE) String id, byte[] body, @BeanParam EditParameters parameters) {
        var fact = id(id);
        return editing.reasoned(parameters, body, sent -> new Change.Correct(fact, sent));
    }

    @POST
    @Path("retraction")
    @Operation(
            operationId = "retractFact",
            summary = "Let a fact stand no longer",
            description = "With a reason. It can still be read, and stays what this tracker knew until now.")
    @RequestBody(
            content =
                    @Content(schema = @Schema(type = SchemaType.OBJECT), examples = @ExampleObject(Bodies.RETRACTION)))
    public Uni<RestResponse<String>> retract(
            @RestPath @Parameter(example = EXAMPLE) String id, byte[] body, @BeanParam EditParameters parameters) {
        var fact = id(id);
        return editing.reasoned(parameters, body, _ -> new Change.Retract(fact));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new Refusal.NotFound("fact", text);
        }
    }
}
