package org.followthrough.record;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.followthrough.problem.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/// Single facts.
@Path(Link.API + "/facts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "facts")
class FactResource {

    private final FactsOnRecord facts;

    FactResource(FactsOnRecord facts) {
        this.facts = facts;
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "fact",
            summary = "One fact",
            description =
                    "With who says so, who recorded it, and, if it was corrected or retracted, who did so and why; with"
                            + " every fact that it took the place of, and every one that took its place since.")
    public Uni<FactHistoryView> get(
            @RestPath @Parameter(description = "Its id.", example = "01987b6e-9a70-7cc4-a4f5-0f4f2b3c6a11") String id) {
        return facts.get(id(id));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new Refusal.NotFound("fact", text);
        }
    }
}
