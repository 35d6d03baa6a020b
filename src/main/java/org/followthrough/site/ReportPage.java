package org.followthrough.site;

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
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.problem.Refusal;
import org.followthrough.record.ForAnybody;
import org.followthrough.record.Link;
import org.followthrough.record.SubjectKind;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Where a reader says that something on record is wrong. It changes nothing on record, and nobody has to say who they
/// are.
@Path("/report")
class ReportPage {

    private static final int LONGEST_SAID = 2000;

    record report(ReportView view, Page page) implements TemplateInstance {}

    record thanks(String back, Page page) implements TemplateInstance {}

    /// @param says what the fact says
    /// @param problem what is to be mended before it is sent again, or `null`
    record ReportView(
            String action,
            String fact,
            String on,
            Piece initiative,
            List<Piece> says,
            String wrong,
            String elsewhere,
            @Nullable String problem) {}

    private final Reports reports;
    private final Names names;
    private final Turns turns;

    ReportPage(Reports reports, Names names, Turns turns) {
        this.reports = reports;
        this.names = names;
        this.turns = turns;
    }

    /// A fact in words.
    private record Told(Reports.Questioned questioned, List<Piece> says, Piece initiative) {

        String text() {
            var text = says.stream().map(Piece::text).collect(Collectors.joining());
            return text.length() <= LONGEST_SAID ? text : text.substring(0, LONGEST_SAID);
        }
    }

    @GET
    @Produces(Html.TYPE)
    public Uni<String> show(
            @RestQuery @Nullable String fact,
            @RestQuery("page") @Nullable String from,
            @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        var form = new ReportForm();
        form.page = from;
        return Html.of(page, told(fact, page), told -> new report(view(told, form, page, null), page));
    }

    @GET
    @Path("thanks")
    @Produces(Html.TYPE)
    public Uni<String> thanks(@RestQuery("page") @Nullable String from, @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        return Html.of(page, Uni.createFrom().item(ReportForm.page(from)), back -> new thanks(back, page));
    }

    @POST
    @ForAnybody
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(Html.TYPE)
    public Uni<RestResponse<String>> send(@BeanParam ReportForm form, @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        if (form.isSpam()) {
            return Uni.createFrom().item(sent(form, page));
        }
        return told(form.fact, page).flatMap(told -> {
            var quotes = page.language().quotes();
            if (!form.isComplete()) {
                return again(told, form, page, 422, quotes.reportMissing());
            }
            var sender = routing.request().remoteAddress();
            if (!turns.take(sender == null ? null : sender.hostAddress())) {
                return again(told, form, page, 429, quotes.reportTooMany());
            }
            var elsewhere = ReportForm.text(form.elsewhere);
            var report = new Reports.Sent(
                    ReportForm.page(form.page),
                    page.tag(),
                    told.text(),
                    ReportForm.text(form.wrong),
                    elsewhere.isEmpty() ? null : elsewhere);
            return reports.add(told.questioned().id(), report)
                    .flatMap(isTaken -> isTaken
                            ? Uni.createFrom().item(sent(form, page))
                            : again(told, form, page, 429, quotes.reportTooMany()));
        });
    }

    /// To a page of its own, so that nothing is sent twice when it is loaded anew.
    private static RestResponse<String> sent(ReportForm form, Page page) {
        var back = Link.encoded(ReportForm.page(form.page));
        return RestResponse.seeOther(
                URI.create(page.origin() + page.language().path("/report/thanks") + "?page=" + back));
    }

    private static Uni<RestResponse<String>> again(Told told, ReportForm form, Page page, int status, String problem) {
        return Uni.createFrom()
                .item(told)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(_ -> Html.text(page, new report(view(told, form, page, problem), page)))
                .map(html -> RestResponse.ResponseBuilder.<String>create(status)
                        .entity(html)
                        .type(MediaType.valueOf(Html.TYPE))
                        .build());
    }

    private static ReportView view(Told told, ReportForm form, Page page, @Nullable String problem) {
        return new ReportView(
                page.language().path("/report"),
                told.questioned().id().toString(),
                ReportForm.page(form.page),
                told.initiative(),
                told.says(),
                ReportForm.text(form.wrong),
                ReportForm.text(form.elsewhere),
                problem);
    }

    private Uni<Told> told(@Nullable String fact, Page page) {
        var choices = Choices.none(page.language());
        return reports.fact(id(fact)).flatMap(questioned -> {
            var home = new Names.Thing(SubjectKind.INITIATIVE, questioned.initiative());
            var addresses = new Addresses(questioned.initiative(), choices);
            return names.of(Stream.concat(Stream.of(home), Names.in(questioned.fact()).stream()))
                    .map(known -> new Told(
                            questioned,
                            says(questioned, known, addresses),
                            known.piece(SubjectKind.INITIATIVE, questioned.initiative(), addresses)));
        });
    }

    /// What the fact says, and of what.
    private static List<Piece> says(Reports.Questioned questioned, Names.Known known, Addresses addresses) {
        var fact = questioned.fact();
        var facts = known.of(questioned.initiative());
        var says = FactWords.of(fact, facts, addresses);
        var of = Cited.subject(fact, facts, addresses);
        if (of == null) {
            return says;
        }
        var sentence = new Sentence();
        var said = says.stream().map(sentence::mark).collect(Collectors.joining());
        return sentence.pieces(addresses.language().quotes().badgeTitle(sentence.mark(of), said));
    }

    private static UUID id(@Nullable String fact) {
        try {
            return UUID.fromString(fact == null ? "" : fact);
        } catch (IllegalArgumentException _) {
            throw new Refusal.NotFound("fact", fact == null ? "" : fact);
        }
    }
}
