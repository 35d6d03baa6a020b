package org.followthrough.party;

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
    private final Versions versions;

    PartyResource(Parties parties, FactsOnRecord facts, Listing listing, Versions versions) {
        this.parties = parties;
        this.facts = facts;
        this.listing = listing;
        this.versions = versions;
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

    @GET
    @Path("{key}/versions")
    @Operation(
            operationId = "partyVersions",
            summary = "Every state of the terms of a party, the newest first",
            description = "Also of one that was closed; then its last version says by whom and why.")
    public Uni<Page<VersionView>> versions(
            @RestPath @Parameter(example = "softbank") String key, @BeanParam Paging paging) {
        return versions.page(SubjectKind.PARTY, key, paging);
    }

    @GET
    @Path("{key}/versions/{number}")
    @Operation(operationId = "partyVersion", summary = "One state of the terms of a party, with who wrote it and why")
    public Uni<VersionView> version(
            @RestPath @Parameter(example = "softbank") String key,
            @RestPath @Parameter(example = "1", schema = @Schema(implementation = Integer.class)) String number) {
        return versions.get(SubjectKind.PARTY, key, number);
    }

    @GET
    @Path("{key}/versions/{number}/difference")
    @Operation(
            operationId = "partyDifference",
            summary = "What one version of a party says otherwise than another",
            description = "Field by field, and as the merge patch that turns the other into this one.")
    public Uni<DifferenceView> difference(
            @RestPath @Parameter(example = "softbank") String key,
            @RestPath @Parameter(example = "1", schema = @Schema(implementation = Integer.class)) String number,
            @RestQuery
                    @Parameter(
                            description = "The version it is compared to; the one before when left out.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    @Nullable
                    String to) {
        return versions.difference(SubjectKind.PARTY, key, number, to);
    }
}
