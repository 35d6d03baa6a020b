package org.followthrough.commitment;

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
    private final Versions versions;

    CommitmentResource(Commitments commitments, FactsOnRecord facts, Listing listing, Versions versions) {
        this.commitments = commitments;
        this.facts = facts;
        this.listing = listing;
        this.versions = versions;
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
    @Path("{key}/overlaps")
    @WithSession
    @Operation(operationId = "commitmentOverlaps", summary = "Commitments that may be one and the same as this one")
    public Uni<Page<FactView>> overlaps(
            @RestPath @Parameter(example = "stargate-four-years") String key, @BeanParam Paging paging) {
        var asked = paging.read();
        return commitments
                .get(key)
                .flatMap(commitment ->
                        facts.page(asked, "t.type = 'overlap' and t.commitments @> array[?::text]", commitment.key()));
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

    @GET
    @Path("{key}/versions")
    @Operation(
            operationId = "commitmentVersions",
            summary = "Every state of the terms of a commitment, the newest first",
            description = "Also of one that was closed; then its last version says by whom and why.")
    public Uni<Page<VersionView>> versions(
            @RestPath @Parameter(example = "None") String key, @BeanParam Paging paging) {
        return versions.page(SubjectKind.COMMITMENT, key, paging);
    }

    @GET
    @Path("{key}/versions/{number}")
    @Operation(
            operationId = "commitmentVersion",
            summary = "One state of the terms of a commitment, with who wrote it and why")
    public Uni<VersionView> version(
            @RestPath @Parameter(example = "None") String key,
            @RestPath @Parameter(example = "1", schema = @Schema(implementation = Integer.class)) String number) {
        return versions.get(SubjectKind.COMMITMENT, key, number);
    }

    @GET
    @Path("{key}/versions/{number}/difference")
    @Operation(
            operationId = "commitmentDifference",
            summary = "What one version of a commitment says otherwise than another",
            description = "Field by field, and as the merge patch that turns the other into this one.")
    public Uni<DifferenceView> difference(
            @RestPath @Parameter(example = "None") String key,
            @RestPath @Parameter(example = "1", schema = @Schema(implementation = Integer.class)) String number,
            @RestQuery
                    @Parameter(
                            description = "The version it is compared to; the one before when left out.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    @Nullable
                    String to) {
        return versions.difference(SubjectKind.COMMITMENT, key, number, to);
    }
}
