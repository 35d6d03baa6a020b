package org.followthrough.editing;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.followthrough.record.FactType;
import org.followthrough.record.Link;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// Initiatives to write.
@Path(Link.API + "/initiatives")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, Bodies.MERGE_PATCH})
@Tag(name = "initiatives")
class InitiativeEditing {

    private static final String EXAMPLE = "stargate";
    private static final String BODY = """
            {"name": "Stargate", "country": "US", "currency": "USD", "units": ["USD", "MW"], "natures": ["capital"]}""";

    private final Editing editing;

    InitiativeEditing(Editing editing) {
        this.editing = editing;
    }

    @POST
    @Operation(
            operationId = "createInitiative",
            summary = "Create a initiative",
            description = "Its key is made from its name unless it has one.")
    @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT), examples = @ExampleObject(BODY)))
    public Uni<RestResponse<String>> create(byte[] body, @BeanParam EditParameters parameters) {
        return editing.one(parameters, body, (sent, _) -> new Change.Create(Kind.INITIATIVE, sent));
    }

    @PUT
    @Path("{key}")
    @Operation(
            operationId = "putInitiative",
            summary = "Create a initiative under a key, or give it other terms",
            description = "To change one that exists, If-Match says which version was read. One that was closed stands"
                    + " again. What an answer adds to the terms is passed over.")
    @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT), examples = @ExampleObject(BODY)))
    public Uni<RestResponse<String>> put(
            @RestPath @Parameter(example = EXAMPLE) String key, byte[] body, @BeanParam EditParameters parameters) {
        return editing.one(
                parameters, body, (sent, condition) -> new Change.Put(Kind.INITIATIVE, key, condition, sent));
    }

    @PATCH
    @Path("{key}")
    @Operation(
            operationId = "patchInitiative",
            summary = "Change some of the terms of a initiative",
            description = "A merge patch (RFC 7396): a field of null is taken away.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = Bodies.MERGE_PATCH,
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples = @ExampleObject("{\"summary\": null}")))
    public Uni<RestResponse<String>> patch(
            @RestPath @Parameter(example = EXAMPLE) String key, byte[] body, @BeanParam EditParameters parameters) {
        return editing.one(
                parameters, body, (sent, condition) -> new Change.Patch(Kind.INITIATIVE, key, condition, sent));
    }

    @DELETE
    @Path("{key}")
    @Operation(
            operationId = "closeInitiative",
            summary = "Close a initiative",
            description = "Nothing is erased: it can be read, and restored. What others refer to is not closed.")
    public Uni<RestResponse<String>> close(
            @RestPath @Parameter(example = EXAMPLE) String key, @BeanParam EditParameters parameters) {
        return editing.bare(parameters, condition -> new Change.Close(Kind.INITIATIVE, key, condition));
    }

    @POST
    @Path("{key}/versions/{number: [1-9][0-9]{0,8}}/restoration")
    @Operation(
            operationId = "restoreInitiative",
            summary = "Let a initiative read again as in an earlier version",
            description = "One that was closed stands again, with the facts that were retracted with it.")
    public Uni<RestResponse<String>> restore(
            @RestPath @Parameter(example = EXAMPLE) String key,
            @RestPath @Parameter(example = "1") int number,
            byte[] body,
            @BeanParam EditParameters parameters) {
        return editing.restored(
                parameters, body, condition -> new Change.Restore(Kind.INITIATIVE, key, number, condition));
    }

    @POST
    @Path("{key}/participations")
    @Operation(operationId = "addInitiativeParticipations", summary = "Record who takes part in an initiative")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples = @ExampleObject(Bodies.PARTICIPATION)))
    public Uni<RestResponse<String>> participations(
            @RestPath @Parameter(example = EXAMPLE) String key, byte[] body, @BeanParam EditParameters parameters) {
        return add(FactType.PARTICIPATION, key, body, parameters);
    }

    @POST
    @Path("{key}/claims")
    @Operation(operationId = "addInitiativeClaims", summary = "Record a total that somebody states about an initiative")
    @RequestBody(
            content = @Content(schema = @Schema(type = SchemaType.OBJECT), examples = @ExampleObject(Bodies.CLAIM)))
    public Uni<RestResponse<String>> claims(
            @RestPath @Parameter(example = EXAMPLE) String key, byte[] body, @BeanParam EditParameters parameters) {
        return add(FactType.CLAIM, key, body, parameters);
    }

    @POST
    @Path("{key}/benchmarks")
    @Operation(operationId = "addInitiativeBenchmarks", summary = "Record a rule of thumb from one unit to another")
    @RequestBody(
            content = @Content(schema = @Schema(type = SchemaType.OBJECT), examples = @ExampleObject(Bodies.BENCHMARK)))
    public Uni<RestResponse<String>> benchmarks(
            @RestPath @Parameter(example = EXAMPLE) String key, byte[] body, @BeanParam EditParameters parameters) {
        return add(FactType.BENCHMARK, key, body, parameters);
    }

    @POST
    @Path("{key}/rates")
    @Operation(operationId = "addInitiativeRates", summary = "Record an exchange rate")
    @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT), examples = @ExampleObject(Bodies.RATE)))
    public Uni<RestResponse<String>> rates(
            @RestPath @Parameter(example = EXAMPLE) String key, byte[] body, @BeanParam EditParameters parameters) {
        return add(FactType.RATE, key, body, parameters);
    }

    @POST
    @Path("{key}/overlaps")
    @Operation(
            operationId = "addInitiativeOverlaps",
            summary = "Record that commitments or deals may be one and the same")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples = @ExampleObject(Bodies.OVERLAPS_OF_INITIATIVES)))
    public Uni<RestResponse<String>> overlaps(
            @RestPath @Parameter(example = EXAMPLE) String key, byte[] body, @BeanParam EditParameters parameters) {
        return add(FactType.OVERLAP, key, body, parameters);
    }

    private Uni<RestResponse<String>> add(FactType type, String key, byte[] body, EditParameters parameters) {
        return editing.one(parameters, body, (sent, _) -> new Change.Add(type, Kind.INITIATIVE, key, sent, false));
    }
}
