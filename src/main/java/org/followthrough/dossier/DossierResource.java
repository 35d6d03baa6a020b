package org.followthrough.dossier;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.Refusal;
import org.followthrough.record.Authors;
import org.followthrough.record.VersionTag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// A whole initiative as one file.
@Path("/api/v1/initiatives/{key}/dossier")
@Tag(name = "dossiers")
class DossierResource {

    private final Imports imports;
    private final Exports exports;
    private final Authors authors;
    private final Intake intake;

    DossierResource(Imports imports, Exports exports, Authors authors, Intake intake) {
        this.imports = imports;
        this.exports = exports;
        this.authors = authors;
        this.intake = intake;
    }

    /// The dossier as it stands.
    @GET
    @Produces({DossierParameters.YAML, DossierParameters.JSON})
    @Operation(summary = "The dossier of an initiative as it stands, for editing, review and other databases")
    public Uni<RestResponse<String>> get(
            @RestPath String key,
            @Parameter(description = "yaml or json; otherwise what is accepted, or else yaml") @RestQuery @Nullable
                    String format,
            @Parameter(description = "Whether facts carry the ids under which they stand") @RestQuery @Nullable
                    String ids,
            @Parameter(hidden = true) @RestHeader(HttpHeaders.ACCEPT) @Nullable String accept) {
        var written = DossierParameters.answerFormat(format, accept);
        var withIds = DossierParameters.withIds(ids);
        return exports.get(key)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(exported -> RestResponse.ResponseBuilder.ok(
                                DossierWriter.text(exported.dossier(), written, withIds))
                        .header(HttpHeaders.ETAG, VersionTag.of(exported.revision()))
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                        .type(DossierParameters.mediaType(written))
                        .build());
    }

    /// Creates or updates an initiative from a file, all or nothing.
    @PUT
    @Consumes({
        DossierParameters.YAML,
        DossierParameters.JSON,
        "application/x-yaml",
        "text/yaml",
        "text/x-yaml",
        MediaType.TEXT_PLAIN
    })
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Put a dossier on record, all or nothing: what it no longer says is retracted")
    public Uni<RestResponse<Imported>> put(
            @RestPath String key,
            byte[] body,
            @Parameter(description = "Why, for the change log") @RestQuery @Nullable String reason,
            @Parameter(description = "Whether only to say what would change") @RestQuery @Nullable String dryRun,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Parameter(hidden = true) @RestHeader(HttpHeaders.CONTENT_TYPE) @Nullable String type) {
        var author = authors.current();
        author.requireWriting(key);
        var order = DossierParameters.order(reason, dryRun, ifMatch);
        var format = DossierParameters.bodyFormat(type);
        return intake.inTurn(Uni.createFrom()
                        .item(() -> read(key, body, format))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                        .chain(read -> imports.put(read, order, author)))
                .map(DossierResource::answer);
    }

    private ReadDossier read(String key, byte[] body, Format format) {
        var read = intake.read(body, format);
        var initiative = read.dossier().initiative();
        if (!initiative.key().equals(key)) {
            var spot = read.places().of(initiative).at("key");
            throw new Refusal.Unacceptable(
                    Phrase.of("The dossier is of another initiative"),
                    List.of(spot.fault(Phrase.of("The key is not the one in the address"), Phrase.of("\"%s\"", key))));
        }
        return read;
    }

    private static RestResponse<Imported> answer(Imported imported) {
        var isNew = imported.created() && !imported.dryRun();
        var response = isNew
                ? RestResponse.ResponseBuilder.<Imported>created(
                        URI.create("/api/v1/initiatives/%s".formatted(imported.initiative())))
                : RestResponse.ResponseBuilder.<Imported>ok();
        if (!imported.dryRun()) {
            response.header(HttpHeaders.ETAG, imported.tag());
        }
        return response.entity(imported).build();
    }
}
