package org.followthrough.initiative;

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
import org.followthrough.record.FactView;
import org.followthrough.record.FactsOnRecord;
import org.followthrough.record.Link;
import org.followthrough.record.Listing;
import org.followthrough.record.Page;
import org.followthrough.record.Paging;
import org.followthrough.record.Selection;
import org.jboss.resteasy.reactive.RestPath;

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

    InitiativeResource(Initiatives initiatives, FactsOnRecord facts, Listing listing) {
        this.initiatives = initiatives;
        this.facts = facts;
        this.listing = listing;
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
}
