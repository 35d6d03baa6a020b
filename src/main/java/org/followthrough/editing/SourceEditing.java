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

/// Sources to write.
@Path(Link.API + "/sources")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, Bodies.MERGE_PATCH})
@Tag(name = "sources")
class SourceEditing {

    private static final String EXAMPLE = "wsj-2025-07-21";
    private static final String BODY = """
            {"title": "The deal that was not signed", "publisher": "A newspaper", "published": "2025-07-21", "url": "https://example.org/deal"}""";

    private final Editing editing;

    SourceEditing(Editing editing) {
        this.editing = editing;
    }

    @POST
    @Operation(
            operationId = "createSource",
            summary = "Create a source",
            description = "Its key is made from its title unless it has one.")
    @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT), examples = @ExampleObject(BODY)))
    public Uni<RestResponse<String>> create(byte[] body, @BeanParam EditParameters parameters) {
        return editing.one(parameters, body, (sent, _) -> new Change.Create(Kind.SOURCE, sent));
    }

    @PUT
    @Path("{key}")
    @Operation(
            operationId = "putSource",
            summary = "Create a source under a key, or give it other terms",
            description = "To change one that exists, If-Match says which version was read. One that was closed stands"
                    + " again. What an answer adds to the terms is passed over.")
    @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT), examples = @ExampleObject(BODY)))
    public Uni<RestResponse<String>> put(
            @RestPath @Parameter(example = EXAMPLE) String key, byte[] body, @BeanParam EditParameters parameters) {
        return editing.one(parameters, body, (sent, condition) -> new Change.Put(Kind.SOURCE, key, condition, sent));
    }

    @PATCH
    @Path("{key}")
    @Operation(
            operationId = "patchSource",
            summary = "Change some of the terms of a source",
            description = "A merge patch (RFC 7396): a field of null is taken away.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = Bodies.MERGE_PATCH,
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples = @ExampleObject("{\"summary\": null}")))
    public Uni<RestResponse<String>> patch(
            @RestPath @Parameter(example = EXAMPLE) String key, byte[] body, @BeanParam EditParameters parameters) {
        return editing.one(parameters, body, (sent, condition) -> new Change.Patch(Kind.SOURCE, key, condition, sent));
    }

    @DELETE
    @Path("{key}")
    @Operation(
            operationId = "closeSource",
            summary = "Close a source",
            description = "Nothing is erased: it can be read, and restored. What others refer to is not closed.")
    public Uni<RestResponse<String>> close(
            @RestPath @Parameter(example = EXAMPLE) String key, @BeanParam EditParameters parameters) {
        return editing.bare(parameters, condition -> new Change.Close(Kind.SOURCE, key, condition));
    }

    @POST
    @Path("{key}/versions/{number: [1-9][0-9]{0,8}}/restoration")
    @Operation(
            operationId = "restoreSource",
            summary = "Let a source read again as in an earlier version",
            description = "One that was closed stands again, with the facts that were retracted with it.")
    public Uni<RestResponse<String>> restore(
            @RestPath @Parameter(example = EXAMPLE) String key,
            @RestPath @Parameter(example = "1") int number,
            byte[] body,
            @BeanParam EditParameters parameters) {
        return editing.restored(parameters, body, condition -> new Change.Restore(Kind.SOURCE, key, number, condition));
    }
}
