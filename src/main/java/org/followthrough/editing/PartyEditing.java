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
import org.followthrough.record.Link;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// Parties to write.
@Path(Link.API + "/parties")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, Bodies.MERGE_PATCH})
@Tag(name = "parties")
class PartyEditing {

    private static final String EXAMPLE = "softbank";
    private static final String BODY = """
            {"name": "SoftBank Group", "country": "JP", "identifiers": {"lei": "5493003BZYYYCDIO0R13"}}""";

    private final Editing editing;

    PartyEditing(Editing editing) {
        this.editing = editing;
    }

    @POST
    @Operation(
            operationId = "createParty",
            summary = "Create a party",
            description = "Its key is made from its name unless it has one.")
    @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT), examples = @ExampleObject(BODY)))
    public Uni<RestResponse<String>> create(byte[] body, @BeanParam EditParameters parameters) {
        return editing.one(parameters, body, (sent, _) -> new Change.Create(Kind.PARTY, sent));
    }

    @PUT
    @Path("{key}")
    @Operation(
            operationId = "putParty",
            summary = "Create a party under a key, or give it other terms",
            description = "To change one that exists, If-Match says which version was read. One that was closed stands"
                    + " again. What an answer adds to the terms is passed over.")
    @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT), examples = @ExampleObject(BODY)))
    public Uni<RestResponse<String>> put(
            @RestPath @Parameter(example = EXAMPLE) String key, byte[] body, @BeanParam EditParameters parameters) {
        return editing.one(parameters, body, (sent, condition) -> new Change.Put(Kind.PARTY, key, condition, sent));
    }

    @PATCH
    @Path("{key}")
    @Operation(
            operationId = "patchParty",
            summary = "Change some of the terms of a party",
            description = "A merge patch (RFC 7396): a field of null is taken away.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = Bodies.MERGE_PATCH,
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples = @ExampleObject("{\"summary\": null}")))
    public Uni<RestResponse<String>> patch(
            @RestPath @Parameter(example = EXAMPLE) String key, byte[] body, @BeanParam EditParameters parameters) {
        return editing.one(parameters, body, (sent, condition) -> new Change.Patch(Kind.PARTY, key, condition, sent));
    }

    @DELETE
    @Path("{key}")
    @Operation(
            operationId = "closeParty",
            summary = "Close a party",
            description = "Nothing is erased: it can be read, and restored. What others refer to is not closed.")
    public Uni<RestResponse<String>> close(
            @RestPath @Parameter(example = EXAMPLE) String key, @BeanParam EditParameters parameters) {
        return editing.bare(parameters, condition -> new Change.Close(Kind.PARTY, key, condition));
    }

    @POST
    @Path("{key}/versions/{number: [1-9][0-9]{0,8}}/restoration")
    @Operation(
            operationId = "restoreParty",
            summary = "Let a party read again as in an earlier version",
            description = "One that was closed stands again, with the facts that were retracted with it.")
    public Uni<RestResponse<String>> restore(
            @RestPath @Parameter(example = EXAMPLE) String key,
            @RestPath @Parameter(example = "1") int number,
            byte[] body,
            @BeanParam EditParameters parameters) {
        return editing.restored(parameters, body, condition -> new Change.Restore(Kind.PARTY, key, number, condition));
    }
}
