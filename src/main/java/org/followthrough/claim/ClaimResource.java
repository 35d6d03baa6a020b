package org.followthrough.claim;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.followthrough.initiative.Initiatives;
import org.followthrough.record.FactView;
import org.followthrough.record.FactsOnRecord;
import org.followthrough.record.Link;
import org.followthrough.record.Page;
import org.followthrough.record.Paging;
import org.jboss.resteasy.reactive.RestPath;

/// What an initiative's items are held against, to read.
@Path(Link.API + "/initiatives/{key}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "initiatives")
class ClaimResource {

    private static final String EXAMPLE = "stargate";

    private final Initiatives initiatives;
    private final FactsOnRecord facts;

    ClaimResource(Initiatives initiatives, FactsOnRecord facts) {
        this.initiatives = initiatives;
        this.facts = facts;
    }

    @GET
    @Path("claims")
    @WithSession
    @Operation(operationId = "claims", summary = "Totals that others state about an initiative")
    public Uni<Page<FactView>> claims(@RestPath @Parameter(example = EXAMPLE) String key, @BeanParam Paging paging) {
        return facts(key, paging, "claim");
    }

    @GET
    @Path("benchmarks")
    @WithSession
    @Operation(operationId = "benchmarks", summary = "Rules of thumb from one unit to another")
    public Uni<Page<FactView>> benchmarks(
            @RestPath @Parameter(example = EXAMPLE) String key, @BeanParam Paging paging) {
        return facts(key, paging, "benchmark");
    }

    @GET
    @Path("rates")
    @WithSession
    @Operation(operationId = "rates", summary = "Exchange rates")
    public Uni<Page<FactView>> rates(@RestPath @Parameter(example = EXAMPLE) String key, @BeanParam Paging paging) {
        return facts(key, paging, "rate");
    }

    private Uni<Page<FactView>> facts(String key, Paging paging, String type) {
        var asked = paging.read();
        return initiatives
                .get(key)
                .flatMap(initiative -> facts.page(asked, "t.initiative_id = ? and t.type = ?", initiative.id(), type));
    }
}
