package org.followthrough.source;

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

/// Sources to read.
@Path(Link.API + "/sources")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sources")
class SourceResource {

    private static final String COLUMNS =
            "cast(t.terms as text) as terms, t.version, t.recorded_at, t.updated_at, t.closed_at";

    private static final String FACTS = "t.id in (select c.fact_id from citation c where c.source_id = $1)";

    private final Sources sources;
    private final FactsOnRecord facts;
    private final Listing listing;
    private final Versions versions;

    SourceResource(Sources sources, FactsOnRecord facts, Listing listing, Versions versions) {
        this.sources = sources;
        this.facts = facts;
        this.listing = listing;
        this.versions = versions;
    }

    @GET
    @Operation(operationId = "sources", summary = "All sources", description = "In the order of their titles.")
    public Uni<Page<SourceView>> list(@BeanParam Paging paging) {
        var asked = paging.read();
        var selection = new Selection(COLUMNS, "source t", Selection.Order.by("t.title", "text"), "bigint")
                .where("t.closed_at is null");
        if (asked.q() != null) {
            selection.containing(asked.q(), "t.key", "t.title");
        }
        return listing.page(selection, asked, SourceView::of);
    }

    @GET
    @Path("{key}")
    @WithSession
    @Operation(operationId = "source", summary = "One source", description = "A document, with the facts that cite it.")
    public Uni<SourceView> get(@RestPath @Parameter(example = "stargate-article") String key) {
        return sources.get(key)
                .flatMap(source -> facts.some(FACTS, source.id()).map(some -> SourceView.of(source, some)));
    }

    @GET
    @Path("{key}/versions")
    @Operation(
            operationId = "sourceVersions",
            summary = "Every state of the terms of a source, the newest first",
            description = "Also of one that was closed; then its last version says by whom and why.")
    public Uni<Page<VersionView>> versions(
            @RestPath @Parameter(example = "stargate-article") String key, @BeanParam Paging paging) {
        return versions.page(SubjectKind.SOURCE, key, paging);
    }

    @GET
    @Path("{key}/versions/{number}")
    @Operation(operationId = "sourceVersion", summary = "One state of the terms of a source, with who wrote it and why")
    public Uni<VersionView> version(
            @RestPath @Parameter(example = "stargate-article") String key,
            @RestPath @Parameter(example = "1", schema = @Schema(implementation = Integer.class)) String number) {
        return versions.get(SubjectKind.SOURCE, key, number);
    }

    @GET
    @Path("{key}/versions/{number}/difference")
    @Operation(
            operationId = "sourceDifference",
            summary = "What one version of a source says otherwise than another",
            description = "Field by field, and as the merge patch that turns the other into this one.")
    public Uni<DifferenceView> difference(
            @RestPath @Parameter(example = "stargate-article") String key,
            @RestPath @Parameter(example = "1", schema = @Schema(implementation = Integer.class)) String number,
            @RestQuery
                    @Parameter(
                            description = "The version it is compared to; the one before when left out.",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    @Nullable
                    String to) {
        return versions.difference(SubjectKind.SOURCE, key, number, to);
    }
}
