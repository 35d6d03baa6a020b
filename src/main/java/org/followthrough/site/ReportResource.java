package org.followthrough.site;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.ParameterReader;
import org.followthrough.problem.Refusal;
import org.followthrough.record.Authors;
import org.followthrough.record.Link;
import org.followthrough.record.Page;
import org.followthrough.record.Paging;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// What readers say is wrong, for the editors.
@Path(Link.API + "/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports", description = "What readers say is wrong")
class ReportResource {

    private final Reports reports;
    private final Authors authors;

    ReportResource(Reports reports, Authors authors) {
        this.reports = reports;
        this.authors = authors;
    }

    @GET
    @Operation(
            operationId = "reports",
            summary = "What readers say is wrong",
            description = "For those who may write, about what they may write to. The newest first.")
    public Uni<Page<Reported>> list(
            @Parameter(description = "open, closed or all; open, if left out.") @RestQuery @Nullable String state,
            @Parameter(description = "Only those about this initiative.", example = "stargate") @RestQuery @Nullable
                    String initiative,
            @BeanParam Paging paging) {
        authors.current().requireWriting();
        var reader = new ParameterReader();
        var wanted = reader.word("state", state, Reports.State.class, Reports.State.OPEN);
        var part = paging.read(reader);
        reader.check();
        var about = initiative == null || initiative.isEmpty() ? null : initiative;
        return reports.page(wanted, about, authors.current(), part);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "report",
            summary = "One report",
            description = "For those who may write to what it is about.")
    public Uni<Reported> get(@RestPath @Parameter(example = "1") String id) {
        return reports.get(id, authors.current());
    }

    @POST
    @Path("{id}/closure")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "closeReport",
            summary = "Close a report",
            description = "For those who may write to what it is about, with a note on what came of it. One that is"
                    + " closed stays as it is.")
    public Uni<Reported> close(@RestPath @Parameter(example = "1") String id, @Nullable ReportClosure closure) {
        authors.current().requireWriting();
        if (closure == null) {
            throw new Refusal.Malformed(Phrase.of("There is no body"), List.of());
        }
        return reports.close(id, authors.current(), closure);
    }
}
