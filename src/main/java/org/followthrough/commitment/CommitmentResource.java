package org.followthrough.commitment;

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

/// Commitments to read.
@Path(Link.API + "/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "commitments")
class CommitmentResource {

    private static final String COLUMNS =
            "cast(t.terms as text) as terms, t.version, t.recorded_at, t.updated_at, t.closed_at, i.key as home";

    private static final String FACTS = "t.commitments @> array[$1::text]";

    private final Commitments commitments;
    private final FactsOnRecord facts;
    private final Listing listing;

    CommitmentResource(Commitments commitments, FactsOnRecord facts, Listing listing) {
        this.commitments = commitments;
        this.facts = facts;
        this.listing = listing;
    }

    @GET
    @Operation(operationId = "commitments", summary = "All commitments", description = "In the order of their titles.")
    public Uni<Page<CommitmentView>> list(@BeanParam Paging paging) {
        var asked = paging.read();
        var selection = new Selection(
                        COLUMNS,
                        "commitment t join initiative i on i.id = t.initiative_id",
                        Selection.Order.by("t.title", "text"),
                        "bigint")
                .where("t.closed_at is null");
        if (asked.q() != null) {
            selection.containing(asked.q(), "t.key", "t.title");
        }
        return listing.page(selection, asked, CommitmentView::of);
    }

    @GET
    @Path("{key}")
    @WithSession
    @Operation(
            operationId = "commitment",
            summary = "One commitment",
            description = "What was promised, with the statements about it and the deals attributed to it.")
    public Uni<CommitmentView> get(@RestPath @Parameter(example = "stargate-four-years") String key) {
        return commitments.get(key).flatMap(commitment -> facts.some(FACTS, commitment.key())
                .map(some -> CommitmentView.of(commitment, some)));
    }

    @GET
    @Path("{key}/statements")
    @WithSession
    @Operation(operationId = "commitmentStatements", summary = "What was said about a commitment")
    public Uni<Page<FactView>> statements(
            @RestPath @Parameter(example = "stargate-four-years") String key, @BeanParam Paging paging) {
        var asked = paging.read();
        return commitments
                .get(key)
                .flatMap(commitment ->
                        facts.page(asked, "t.type = 'statement' and t.commitment_id = ?", commitment.id()));
    }
}
