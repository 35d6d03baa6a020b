package org.followthrough.party;

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
import org.followthrough.record.FactsOnRecord;
import org.followthrough.record.Link;
import org.followthrough.record.Listing;
import org.followthrough.record.Page;
import org.followthrough.record.Paging;
import org.followthrough.record.Selection;
import org.jboss.resteasy.reactive.RestPath;

/// Parties to read.
@Path(Link.API + "/parties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "parties")
class PartyResource {

    private static final String COLUMNS =
            "cast(t.terms as text) as terms, t.version, t.recorded_at, t.updated_at, t.closed_at";

    private static final String FACTS = "t.parties @> array[$1::text]";

    private final Parties parties;
    private final FactsOnRecord facts;
    private final Listing listing;

    PartyResource(Parties parties, FactsOnRecord facts, Listing listing) {
        this.parties = parties;
        this.facts = facts;
        this.listing = listing;
    }

    @GET
    @Operation(operationId = "parties", summary = "All parties", description = "In the order of their names.")
    public Uni<Page<PartyView>> list(@BeanParam Paging paging) {
        var asked = paging.read();
        var selection = new Selection(COLUMNS, "party t", Selection.Order.by("t.name", "text"), "bigint")
                .where("t.closed_at is null");
        if (asked.q() != null) {
            selection.containing(asked.q(), "t.key", "t.name");
        }
        return listing.page(selection, asked, PartyView::of);
    }

    @GET
    @Path("{key}")
    @WithSession
    @Operation(
            operationId = "party",
            summary = "One party",
            description = "An organisation or person, with the facts that name it.")
    public Uni<PartyView> get(@RestPath @Parameter(example = "openai") String key) {
        return parties.get(key).flatMap(party -> facts.some(FACTS, party.key()).map(some -> PartyView.of(party, some)));
    }
}
