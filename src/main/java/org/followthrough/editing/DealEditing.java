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

/// Deals to write.
@Path(Link.API + "/deals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, Bodies.MERGE_PATCH})
@Tag(name = "deals")
class DealEditing {

    private static final String EXAMPLE = "openai-coreweave";
    private static final String BODY = """
            {"initiative": "stargate", "title": "A data centre in Ohio", "nature": "capital",
             "parties": [{"party": "softbank", "role": "investor"}]}""";

    private final Editing editing;

    DealEditing(Editing editing) {
        this.editing = editing;
    }

    @POST
    @Operation(
            operationId = "createDeal",
            summary = "Create a deal",
            description = "Its key is made from its title unless it has one.")
    @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT), examples = @ExampleObject(BODY)))
    public Uni<RestResponse<String>> create(byte[] body, @BeanParam EditParameters parameters) {
        return editing.one(parameters, body, (sent, _) -> new Change.Create(Kind.DEAL, sent));
    }

    @PUT
    @Path("{key}")
    @Operation(
            operationId = "putDeal",
            summary = "Create a deal under a key, or give it other terms",
            description = "To change one that exists, If-Match says which version was read. One that was closed stands"
                    + " again. What an answer adds to the terms is passed over.")
    @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT), examples = @ExampleObject(BODY)))
    public Uni<RestResponse<String>> put(
            @RestPath @Parameter(example = EXAMPLE) String key, byte[] body, @BeanParam EditParameters parameters) {
        return editing.one(parameters, body, (sent, condition) -> new Change.Put(Kind.DEAL, key, condition, sent));
    }

    @PATCH
    @Path("{key}")
    @Operation(
            operationId = "patchDeal",
            summary = "Change some of the terms of a deal",
            description = "A merge patch (RFC 7396): a field of null is taken away.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = Bodies.MERGE_PATCH,
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples = @ExampleObject("{\"summary\": null}")))
    public Uni<RestResponse<String>> patch(
            @RestPath @Parameter(example = EXAMPLE) String key, byte[] body, @BeanParam EditParameters parameters) {
        return editing.one(parameters, body, (sent, condition) -> new Change.Patch(Kind.DEAL, key, condition, sent));
    }

    @DELETE
    @Path("{key}")
    @Operation(
            operationId = "closeDeal",
            summary = "Close a deal",
            description = "Nothing is erased: it can be read, and restored. What others refer to is not closed.")
    public Uni<RestResponse<String>> close(
            @RestPath @Parameter(example = EXAMPLE) String key, @BeanParam EditParameters parameters) {
        return editing.bare(parameters, condition -> new Change.Close(Kind.DEAL, key, condition));
    }

    @POST
    @Path("{key}/versions/{number: [1-9][0-9]{0,8}}/restoration")
    @Operation(
            operationId = "restoreDeal",
            summary = "Let a deal read again as in an earlier version",
            description = "One that was closed stands again, with the facts that were retracted with it.")
    public Uni<RestResponse<String>> restore(
            @RestPath @Parameter(example = EXAMPLE) String key,
            @RestPath @Parameter(example = "1") int number,
            byte[] body,
            @BeanParam EditParameters parameters) {
        return editing.restored(parameters, body, condition -> new Change.Restore(Kind.DEAL, key, number, condition));
    }

    @POST
    @Path("{key}/milestones")
    @Operation(operationId = "addDealMilestones", summary = "Record a step of a deal")
    @RequestBody(
            content = @Content(schema = @Schema(type = SchemaType.OBJECT), examples = @ExampleObject(Bodies.MILESTONE)))
    public Uni<RestResponse<String>> milestones(
            @RestPath @Parameter(example = EXAMPLE) String key, byte[] body, @BeanParam EditParameters parameters) {
        return add(FactType.MILESTONE, key, body, parameters);
    }

    @POST
    @Path("{key}/attributions")
    @Operation(operationId = "addDealAttributions", summary = "Count a deal towards an initiative or a commitment")
    @RequestBody(
            content =
                    @Content(schema = @Schema(type = SchemaType.OBJECT), examples = @ExampleObject(Bodies.ATTRIBUTION)))
    public Uni<RestResponse<String>> attributions(
            @RestPath @Parameter(example = EXAMPLE) String key, byte[] body, @BeanParam EditParameters parameters) {
        return add(FactType.ATTRIBUTION, key, body, parameters);
    }

    @POST
    @Path("{key}/replacements")
    @Operation(operationId = "addDealReplacements", summary = "Record which older deal a deal replaces")
    @RequestBody(
            content =
                    @Content(schema = @Schema(type = SchemaType.OBJECT), examples = @ExampleObject(Bodies.REPLACEMENT)))
    public Uni<RestResponse<String>> replacements(
            @RestPath @Parameter(example = EXAMPLE) String key, byte[] body, @BeanParam EditParameters parameters) {
        return add(FactType.REPLACEMENT, key, body, parameters);
    }

    @POST
    @Path("{key}/overlaps")
    @Operation(operationId = "addDealOverlaps", summary = "Record that deals may be one and the same")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples = @ExampleObject(Bodies.OVERLAPS_OF_DEALS)))
    public Uni<RestResponse<String>> overlaps(
            @RestPath @Parameter(example = EXAMPLE) String key, byte[] body, @BeanParam EditParameters parameters) {
        return add(FactType.OVERLAP, key, body, parameters);
    }

    private Uni<RestResponse<String>> add(FactType type, String key, byte[] body, EditParameters parameters) {
        return editing.one(parameters, body, (sent, _) -> new Change.Add(type, Kind.DEAL, key, sent, false));
    }
}
