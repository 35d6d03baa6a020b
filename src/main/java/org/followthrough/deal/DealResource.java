package org.followthrough.deal;

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
import org.followthrough.problem.ParameterReader;
import org.followthrough.record.FactView;
import org.followthrough.record.FactsOnRecord;
import org.followthrough.record.Link;
import org.followthrough.record.Listing;
import org.followthrough.record.Page;
import org.followthrough.record.Paging;
import org.jboss.resteasy.reactive.RestPath;

/// Deals to read.
@Path(Link.API + "/deals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "deals")
class DealResource {

    private static final String EXAMPLE = "openai-coreweave";

    private final Deals deals;
    private final FactsOnRecord facts;
    private final Listing listing;

    DealResource(Deals deals, FactsOnRecord facts, Listing listing) {
        this.deals = deals;
        this.facts = facts;
        this.listing = listing;
    }

    @GET
    @Operation(
            operationId = "deals",
            summary = "Deals, by what is known of them today",
            description = "All that is asked for must hold. In the order of their titles, unless sorted otherwise.")
    public Uni<Page<DealView>> list(@BeanParam DealFilter filter, @BeanParam Paging paging) {
        var reader = new ParameterReader();
        var asked = filter.read(reader);
        var page = paging.read(reader);
        reader.check();
        return listing.page(DealSelection.of(asked, page.q()), page, DealView::of);
    }

    @GET
    @Path("{key}")
    @WithSession
    @Operation(
            operationId = "deal",
            summary = "One deal",
            description = "A contract or project, with its milestones, attributions, overlaps and replacements.")
    public Uni<DealView> get(@RestPath @Parameter(example = EXAMPLE) String key) {
        return deals.get(key).flatMap(deal -> facts.some("t.deals @> array[$1::text]", deal.key())
                .map(some -> DealView.of(deal, some)));
    }

    @GET
    @Path("{key}/milestones")
    @WithSession
    @Operation(operationId = "dealMilestones", summary = "The steps of a deal")
    public Uni<Page<FactView>> milestones(
            @RestPath @Parameter(example = EXAMPLE) String key, @BeanParam Paging paging) {
        return facts(key, paging, "t.type = 'milestone' and t.deals @> array[?::text]");
    }

    @GET
    @Path("{key}/attributions")
    @WithSession
    @Operation(operationId = "dealAttributions", summary = "Towards what a deal counts, and on which basis")
    public Uni<Page<FactView>> attributions(
            @RestPath @Parameter(example = EXAMPLE) String key, @BeanParam Paging paging) {
        return facts(key, paging, "t.type = 'attribution' and t.deals @> array[?::text]");
    }

    @GET
    @Path("{key}/overlaps")
    @WithSession
    @Operation(operationId = "dealOverlaps", summary = "Deals that may be one and the same as this one")
    public Uni<Page<FactView>> overlaps(@RestPath @Parameter(example = EXAMPLE) String key, @BeanParam Paging paging) {
        return facts(key, paging, "t.type = 'overlap' and t.deals @> array[?::text]");
    }

    private Uni<Page<FactView>> facts(String key, Paging paging, String condition) {
        var asked = paging.read();
        return deals.get(key).flatMap(deal -> facts.page(asked, condition, deal.key()));
    }
}
