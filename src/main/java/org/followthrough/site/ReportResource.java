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
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.ParameterReader;
import org.followthrough.problem.Refusal;
import org.followthrough.record.Author;
import org.followthrough.record.Authors;
import org.followthrough.record.Link;
import org.followthrough.record.Page;
import org.followthrough.record.Paging;
import org.followthrough.tally.Worded;
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

    /// Which of them are asked for.
    enum State implements Worded {
        OPEN,
        CLOSED,
        ALL
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
        var author = authors.current();
        author.requireWriting();
        var reader = new ParameterReader();
        var wanted = reader.word("state", state, State.class, State.OPEN);
        var part = paging.read(reader);
        reader.check();
        var open =
                switch (wanted) {
                    case OPEN -> Boolean.TRUE;
                    case CLOSED -> Boolean.FALSE;
                    case ALL -> null;
                };
        return reports.page(open, scope(author, initiative), part);
    }

    private static @Nullable Set<String> scope(Author author, @Nullable String initiative) {
        if (initiative == null || initiative.isEmpty()) {
            return author.initiatives();
        }
        author.requireWriting(initiative);
        return Set.of(initiative);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "report",
            summary = "One report",
            description = "For those who may write to what it is about.")
    public Uni<Reported> get(@RestPath @Parameter(example = "1") String id) {
        var author = authors.current();
        author.requireWriting();
        return required(id, author);
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
        var author = authors.current();
        author.requireWriting();
        if (closure == null) {
            throw new Refusal.Malformed(Phrase.of("There is no body"), List.of());
        }
        var note = closure.read();
        return required(id, author).chain(report -> reports.close(report.id(), author.name(), note));
    }

    private Uni<Reported> required(String id, Author author) {
        long number;
        try {
            number = Long.parseLong(id);
        } catch (NumberFormatException _) {
            throw new Refusal.NotFound("report", id);
        }
        return reports.get(number).invoke(report -> author.requireWriting(report.initiative()));
    }
}
