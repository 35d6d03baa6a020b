package org.followthrough.tracker;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.followthrough.problem.ParameterReader;
import org.followthrough.record.Authors;
import org.followthrough.record.Link;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Whether what is stored for the tracker is what the facts say.
@Path(Link.API + "/admin/tally-check")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
class TallyCheckResource {

    private final TallyCheck tallies;
    private final Authors authors;

    TallyCheckResource(TallyCheck tallies, Authors authors) {
        this.tallies = tallies;
        this.authors = authors;
    }

    @POST
    @Operation(
            operationId = "checkTally",
            summary = "Work out stored tallies anew, and name each difference",
            description = "For those who administer the service. It reads every fact, and takes its time.")
    public Uni<TallyCheck.Found> check(
            @Parameter(description = "The key of one initiative; all when left out.") @RestQuery @Nullable
                    String initiative,
            @Parameter(description = "Whether to store what was recomputed, where there is a difference.")
                    @RestQuery
                    @Nullable
                    String repair) {
        authors.current().requireAdministering();
        var reader = new ParameterReader();
        var isRepairing = reader.truth("repair", repair);
        reader.check();
        return tallies.check(initiative, isRepairing);
    }
}
