package org.followthrough.deal;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.followthrough.problem.ParameterReader;
import org.followthrough.record.DifferenceView;
import org.followthrough.record.FactView;
import org.followthrough.record.FactsOnRecord;
import org.followthrough.record.Link;
import org.followthrough.record.Listing;
import org.followthrough.record.Page;
import org.followthrough.record.Paging;
import org.followthrough.record.SubjectKind;
import org.followthrough.record.VersionView;
import org.followthrough.record.Versions;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Deals to read.
@Path(Link.API + "/deals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "deals")
class DealResource {

    private static final String EXAMPLE = "openai-coreweave";

    private final Deals deals;
    private final FactsOnRecord facts;
    private final Listing listing;
    private final Versions versions;

    DealResource(Deals deals, FactsOnRecord facts, Listing listing, Versions versions) {
        this.deals = deals;
        this.facts = facts;
        this.listing = listing;
        this.versions = versions;
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

    @GET
    @Path("{key}/versions")
    @Operation(
            operationId = "dealVersions",
            summary = "Every state of the terms of a deal, the newest first",
            description = "Also of one that was closed; then its last version says by whom and why.")
    public Uni<Page<VersionView>> versions(
            @RestPath @Parameter(example = EXAMPLE) String key, @BeanParam Paging paging) {
        return versions.page(SubjectKind.DEAL, key, paging);
    }

    @GET
    @Path("{key}/versions/{number}")
    @Operation(operationId = "dealVersion", summary = "One state of the terms of a deal, with who wrote it and why")
    public Uni<VersionView> version(
            @RestPath @Parameter(example = EXAMPLE) String key,
            @RestPath @Parameter(example = "1", schema = @Schema(implementation = Integer.class)) String number) {
        return versions.get(SubjectKind.DEAL, key, number);
    }

    @GET
    @Path("{key}/versions/{number}/difference")
    @Operation(
            operationId = "dealDifference",
            summary = "What one version of a deal says otherwise than another",
            description = "Field by field, and as the merge patch that turns the other into this one.")
    public Uni<DifferenceView> difference(
            @RestPath @Parameter(example = EXAMPLE) String key,
            @RestPath @Parameter(example = "1", schema = @Schema(implementation = Integer.class)) String number,
            @RestQuery
                    @Parameter(
                            description = "The version it is compared to; the one before when left out.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    @Nullable
                    String to) {
        return versions.difference(SubjectKind.DEAL, key, number, to);
    }

    @GET
    @Path("{key}/replacements")
    @WithSession
    @Operation(operationId = "dealReplacements", summary = "What a deal replaces, and what replaces it")
    public Uni<Page<FactView>> replacements(
            @RestPath @Parameter(example = EXAMPLE) String key, @BeanParam Paging paging) {
        return facts(key, paging, "t.type = 'replacement' and t.deals @> array[?::text]");
    }

    private Uni<Page<FactView>> facts(String key, Paging paging, String condition) {
        var asked = paging.read();
        return deals.get(key).flatMap(deal -> facts.page(asked, condition, deal.key()));
    }
}
