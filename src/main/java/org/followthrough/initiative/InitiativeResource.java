package org.followthrough.initiative;

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
import org.followthrough.record.DifferenceView;
import org.followthrough.record.FactView;
import org.followthrough.record.FactsOnRecord;
import org.followthrough.record.Link;
import org.followthrough.record.Listing;
import org.followthrough.record.Page;
import org.followthrough.record.Paging;
import org.followthrough.record.Selection;
import org.followthrough.record.SubjectKind;
import org.followthrough.record.VersionView;
import org.followthrough.record.Versions;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Initiatives to read.
@Path(Link.API + "/initiatives")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "initiatives")
class InitiativeResource {

    private static final String COLUMNS =
            "cast(t.terms as text) as terms, t.version, t.recorded_at, t.updated_at, t.closed_at";

    private static final String FACTS =
            "t.initiative_id = $1 and t.type in ('participation', 'claim', 'benchmark', 'rate')";

    private final Initiatives initiatives;
    private final FactsOnRecord facts;
    private final Listing listing;
    private final Versions versions;

    InitiativeResource(Initiatives initiatives, FactsOnRecord facts, Listing listing, Versions versions) {
        this.initiatives = initiatives;
        this.facts = facts;
        this.listing = listing;
        this.versions = versions;
    }

    @GET
    @Operation(operationId = "initiatives", summary = "All initiatives", description = "In the order of their names.")
    public Uni<Page<InitiativeView>> list(@BeanParam Paging paging) {
        var asked = paging.read();
        var selection = new Selection(COLUMNS, "initiative t", Selection.Order.by("t.name", "text"), "bigint")
                .where("t.closed_at is null");
        if (asked.q() != null) {
            selection.containing(asked.q(), "t.key", "t.name");
        }
        return listing.page(selection, asked, InitiativeView::of);
    }

    @GET
    @Path("{key}")
    @WithSession
    @Operation(
            operationId = "initiative",
            summary = "One initiative",
            description =
                    "An announced programme, with who takes part in it, what others claim, rules of thumb and exchange rates.")
    public Uni<InitiativeView> get(@RestPath @Parameter(example = "stargate") String key) {
        return initiatives.get(key).flatMap(initiative -> facts.some(FACTS, initiative.id())
                .map(some -> InitiativeView.of(initiative, some)));
    }

    @GET
    @Path("{key}/overlaps")
    @WithSession
    @Operation(operationId = "initiativeOverlaps", summary = "What may be one and the same in an initiative")
    public Uni<Page<FactView>> overlaps(
            @RestPath @Parameter(example = "stargate") String key, @BeanParam Paging paging) {
        var asked = paging.read();
        return initiatives
                .get(key)
                .flatMap(
                        initiative -> facts.page(asked, "t.type = 'overlap' and t.initiative_id = ?", initiative.id()));
    }

    @GET
    @Path("{key}/participations")
    @WithSession
    @Operation(operationId = "initiativeParticipations", summary = "Who takes part in an initiative")
    public Uni<Page<FactView>> participations(
            @RestPath @Parameter(example = "stargate") String key, @BeanParam Paging paging) {
        var asked = paging.read();
        return initiatives
                .get(key)
                .flatMap(initiative ->
                        facts.page(asked, "t.type = 'participation' and t.initiative_id = ?", initiative.id()));
    }

    @GET
    @Path("{key}/versions")
    @Operation(
            operationId = "initiativeVersions",
            summary = "Every state of the terms of an initiative, the newest first",
            description = "Also of one that was closed; then its last version says by whom and why.")
    public Uni<Page<VersionView>> versions(
            @RestPath @Parameter(example = "stargate") String key, @BeanParam Paging paging) {
        return versions.page(SubjectKind.INITIATIVE, key, paging);
    }

    @GET
    @Path("{key}/versions/{number}")
    @Operation(
            operationId = "initiativeVersion",
            summary = "One state of the terms of an initiative, with who wrote it and why")
    public Uni<VersionView> version(
            @RestPath @Parameter(example = "stargate") String key,
            @RestPath @Parameter(example = "1", schema = @Schema(implementation = Integer.class)) String number) {
        return versions.get(SubjectKind.INITIATIVE, key, number);
    }

    @GET
    @Path("{key}/versions/{number}/difference")
    @Operation(
            operationId = "initiativeDifference",
            summary = "What one version of an initiative says otherwise than another",
            description = "Field by field, and as the merge patch that turns the other into this one.")
    public Uni<DifferenceView> difference(
            @RestPath @Parameter(example = "stargate") String key,
            @RestPath @Parameter(example = "1", schema = @Schema(implementation = Integer.class)) String number,
            @RestQuery
                    @Parameter(
                            description = "The version it is compared to; the one before when left out.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    @Nullable
                    String to) {
        return versions.difference(SubjectKind.INITIATIVE, key, number, to);
    }
}
