package org.followthrough.site.desk;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.followthrough.problem.ParameterReader;
import org.followthrough.problem.Problem;
import org.followthrough.problem.Refusal;
import org.followthrough.record.Author;
import org.followthrough.record.Authors;
import org.followthrough.record.Link;
import org.followthrough.record.Paging;
import org.followthrough.site.Html;
import org.followthrough.site.Page;
import org.followthrough.site.ReportClosure;
import org.followthrough.site.Reported;
import org.followthrough.site.Reports;
import org.followthrough.site.Spoken;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// What readers say is wrong, for editors to look into and to close. Who sees and closes what is as in the API.
@Path(ReportsPage.PATH)
@Produces(Html.TYPE)
class ReportsPage {

    static final String PATH = "/desk/reports";

    record reports(ReportsView view, Page page) implements TemplateInstance {}

    private final Reports reports;
    private final ReportedFacts facts;
    private final Authors authors;
    private final FormTokens tokens;

    ReportsPage(Reports reports, ReportedFacts facts, Authors authors, FormTokens tokens) {
        this.reports = reports;
        this.facts = facts;
        this.authors = authors;
        this.tokens = tokens;
    }

    @GET
    @Operation(hidden = true)
    public Uni<String> list(
            @RestQuery @Nullable String state, @BeanParam Paging paging, @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        var reader = new ParameterReader();
        var wanted = reader.word("state", state, Reports.State.class, Reports.State.OPEN);
        var part = paging.read(reader);
        reader.check();
        var begin = page.language().path(PATH) + (wanted == Reports.State.OPEN ? "" : "?state=" + wanted.word());
        return Html.of(
                page,
                reports.page(wanted, null, authors.current(), part).chain(found -> facts(found.items())
                        .map(latest -> new ReportsView(
                                null,
                                wanted == Reports.State.OPEN,
                                part.after() == null ? "" : part.after().word(),
                                part.after() == null ? null : begin,
                                found.next() == null ? null : after(begin, found.next()),
                                ReportsView.lines(found.items(), latest, page, null)))),
                view -> new reports(view, page));
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public Uni<String> one(@RestPath String id, @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        return Html.of(page, one(id, authors.current(), page, null), view -> new reports(view, page));
    }

    @POST
    @Path("{id}/closing")
    @Consumes(Entered.TYPE)
    @Operation(hidden = true)
    public Uni<RestResponse<String>> close(@RestPath String id, byte[] body, @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        var entered = Entered.of(body);
        tokens.require(entered);
        var author = authors.current();
        return Uni.createFrom()
                .deferred(() -> reports.close(id, author, new ReportClosure(entered.text("note"))))
                .map(report -> closed(report, author, entered, page))
                .onFailure(Refusal.Unacceptable.class)
                .recoverWithUni(refusal -> again(id, author, page, entered, (Refusal) refusal));
    }

    /// Back to where the list was; or, where somebody else was first, to what they wrote.
    private static RestResponse<String> closed(Reported report, Author author, Entered entered, Page page) {
        var closed = report.closed();
        var isOurs = closed != null
                && closed.by().equals(author.name())
                && closed.note().equals(entered.text("note"));
        var list = page.language().path(PATH);
        var after = entered.text("after");
        return RestResponse.seeOther(
                URI.create(isOurs ? after.isEmpty() ? list : after(list, after) : list + "/" + report.id()));
    }

    private static String after(String list, String cursor) {
        return list + (list.contains("?") ? "&" : "?") + "after=" + Link.encoded(cursor);
    }

    private Uni<RestResponse<String>> again(String id, Author author, Page page, Entered entered, Refusal refusal) {
        return one(id, author, page, entered)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(view -> RestResponse.ResponseBuilder.<String>create(
                                Problem.of(refusal).status())
                        .entity(Html.text(page, new reports(view, page)))
                        .build());
    }

    private Uni<ReportsView> one(String id, Author author, Page page, @Nullable Entered refused) {
        return reports.get(id, author).chain(report -> facts(List.of(report))
                .map(latest -> new ReportsView(
                        Long.toString(report.id()),
                        report.closed() == null,
                        refused == null ? "" : refused.text("after"),
                        null,
                        null,
                        ReportsView.lines(List.of(report), latest, page, refused))));
    }

    private Uni<Map<UUID, ReportedFacts.Latest>> facts(List<Reported> reported) {
        return facts.of(reported.stream().map(Reported::fact).toList());
    }
}
