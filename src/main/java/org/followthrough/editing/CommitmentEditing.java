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

/// Commitments to write.
@Path(Link.API + "/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, Bodies.MERGE_PATCH})
@Tag(name = "commitments")
class CommitmentEditing {

    private static final String EXAMPLE = "stargate-four-years";
    private static final String BODY = """
            {"initiative": "stargate", "title": "500 billion over four years", "kind": "pledge", "horizon": {"from": "2025-01", "to": "2029-01"}}""";

    private final Editing editing;

    CommitmentEditing(Editing editing) {
        this.editing = editing;
    }

    @POST
    @Operation(
            operationId = "createCommitment",
            summary = "Create a commitment",
            description = "Its key is made from its title unless it has one.")
    @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT), examples = @ExampleObject(BODY)))
    public Uni<RestResponse<String>> create(byte[] body, @BeanParam EditParameters parameters) {
        return editing.one(parameters, body, (sent, _) -> new Change.Create(Kind.COMMITMENT, sent));
    }

    @PUT
    @Path("{key}")
    @Operation(
            operationId = "putCommitment",
            summary = "Create a commitment under a key, or give it other terms",
            description = "To change one that exists, If-Match says which version was read. One that was closed stands"
                    + " again. What an answer adds to the terms is passed over.")
    @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT), examples = @ExampleObject(BODY)))
    public Uni<RestResponse<String>> put(
            @RestPath @Parameter(example = EXAMPLE) String key, byte[] body, @BeanParam EditParameters parameters) {
        return editing.one(
                parameters, body, (sent, condition) -> new Change.Put(Kind.COMMITMENT, key, condition, sent));
    }

    @PATCH
    @Path("{key}")
    @Operation(
            operationId = "patchCommitment",
            summary = "Change some of the terms of a commitment",
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
                parameters, body, (sent, condition) -> new Change.Patch(Kind.COMMITMENT, key, condition, sent));
    }

    @DELETE
    @Path("{key}")
    @Operation(
            operationId = "closeCommitment",
            summary = "Close a commitment",
            description = "Nothing is erased: it can be read, and restored. What others refer to is not closed.")
    public Uni<RestResponse<String>> close(
            @RestPath @Parameter(example = EXAMPLE) String key, @BeanParam EditParameters parameters) {
        return editing.bare(parameters, condition -> new Change.Close(Kind.COMMITMENT, key, condition));
    }

    @POST
    @Path("{key}/versions/{number: [1-9][0-9]{0,8}}/restoration")
    @Operation(
            operationId = "restoreCommitment",
            summary = "Let a commitment read again as in an earlier version",
            description = "One that was closed stands again, with the facts that were retracted with it.")
    public Uni<RestResponse<String>> restore(
            @RestPath @Parameter(example = EXAMPLE) String key,
            @RestPath @Parameter(example = "1") int number,
            byte[] body,
            @BeanParam EditParameters parameters) {
        return editing.restored(
                parameters, body, condition -> new Change.Restore(Kind.COMMITMENT, key, number, condition));
    }

    @POST
    @Path("{key}/statements")
    @Operation(operationId = "addCommitmentStatements", summary = "Record something said about a commitment")
    @RequestBody(
            content = @Content(schema = @Schema(type = SchemaType.OBJECT), examples = @ExampleObject(Bodies.STATEMENT)))
    public Uni<RestResponse<String>> statements(
            @RestPath @Parameter(example = EXAMPLE) String key, byte[] body, @BeanParam EditParameters parameters) {
        return add(FactType.STATEMENT, key, body, parameters);
    }

    @POST
    @Path("{key}/overlaps")
    @Operation(operationId = "addCommitmentOverlaps", summary = "Record that commitments may be one and the same")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples = @ExampleObject(Bodies.OVERLAPS_OF_COMMITMENTS)))
    public Uni<RestResponse<String>> overlaps(
            @RestPath @Parameter(example = EXAMPLE) String key, byte[] body, @BeanParam EditParameters parameters) {
        return add(FactType.OVERLAP, key, body, parameters);
    }

    private Uni<RestResponse<String>> add(FactType type, String key, byte[] body, EditParameters parameters) {
        return editing.one(parameters, body, (sent, _) -> new Change.Add(type, Kind.COMMITMENT, key, sent, false));
    }
}
