package org.followthrough.editing;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.followthrough.record.Link;
import org.jboss.resteasy.reactive.RestResponse;

/// Several changes in one.
@Path(Link.API + "/changesets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "changes")
class ChangesetResource {

    private final Editing editing;

    ChangesetResource(Editing editing) {
        this.editing = editing;
    }

    @POST
    @Operation(
            operationId = "changeset",
            summary = "Several changes, all or none",
            description = "Up to 10,000 operations, each as the single request that would do it: its method, path, body"
                    + " and, where one is needed, ifMatch. What comes later may rest on what comes before. They share"
                    + " one reason and one moment.")
    @RequestBody(
            content = @Content(schema = @Schema(type = SchemaType.OBJECT), examples = @ExampleObject(Bodies.CHANGESET)))
    public Uni<RestResponse<String>> post(byte[] body, @BeanParam EditParameters parameters) {
        return editing.several(parameters, body, () -> ChangesetReader.read(body));
    }
}
