package org.followthrough.site;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.net.URI;
import java.util.List;
import org.followthrough.problem.ParameterReader;
import org.followthrough.record.Paging;
import org.followthrough.record.SubjectKind;
import org.followthrough.tracker.Answer;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// The tracker of an initiative, for reading and as tables.
@Path("/initiatives")
class TrackerPage {

    record tracker(TrackerView view, Sharing sharing, List<ChangeLine> recent, Page page) implements TemplateInstance {}

    private static final int RECENT = 10;

    private final Answers answers;
    private final Lately lately;
    private final Family family;
    private final MadePages pages;
    private final Histories histories;

    TrackerPage(Answers answers, Lately lately, Family family, MadePages pages, Histories histories) {
        this.answers = answers;
        this.lately = lately;
        this.family = family;
        this.pages = pages;
        this.histories = histories;
    }

    @GET
    @Path("{key}")
    @Produces(Html.TYPE)
    public Uni<String> show(
            @RestPath String key,
            @BeanParam Asked asked,
            @BeanParam DealsAsked deals,
            @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        var reader = new ParameterReader();
        var choices = asked.read(page, reader);
        var wanted = deals.read(reader);
        reader.check();
        return pages.of(key, page, choices, () -> make(key, page, choices, wanted));
    }

    private Uni<String> make(String key, Page page, Choices choices, DealsAsked.Wanted wanted) {
        return Html.of(
                page,
                answers.of(key, choices).flatMap(answer -> lately.of(key, RECENT, choices)
                        .flatMap(recent ->
                                family.within(key, choices.knownAt()).map(owners -> new Read(answer, recent, owners)))),
                read -> {
                    var asking = new Asking(read.answer(), choices, page);
                    return new tracker(
                            TrackerView.of(asking, wanted, read.owners()), Sharing.of(asking), read.recent(), page);
                });
    }

    private record Read(Answer answer, List<ChangeLine> recent, List<Family.Pair> owners) {}

    @GET
    @Path("{key}.csv")
    @Produces(Csv.TYPE)
    public Uni<String> ladder(@RestPath String key, @BeanParam Asked asked, @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        var choices = asked.choices(page);
        return answers.overview(key, choices).map(answer -> LadderCsv.of(new Asking(answer, choices, page)));
    }

    /// The same for machines, asked as the page was.
    @GET
    @Path("{key}.json")
    public RestResponse<Void> data(@RestPath String key, @BeanParam Asked asked, @Context RoutingContext routing) {
        var choices = asked.choices(Spoken.page(routing));
        return RestResponse.temporaryRedirect(URI.create(new Addresses(key, choices).trackerJson()));
    }

    @GET
    @Path("{key}/deals.csv")
    @Produces(Csv.TYPE)
    public Uni<String> deals(@RestPath String key, @BeanParam Asked asked, @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        var choices = asked.choices(page);
        return answers.of(key, choices).map(answer -> DealsCsv.of(new Asking(answer, choices, page)));
    }

    /// How it read over time.
    @GET
    @Path("{key}/versions")
    @Produces(Html.TYPE)
    public Uni<String> versions(@RestPath String key, @BeanParam Paging paging, @Context RoutingContext routing) {
        return histories.show(SubjectKind.INITIATIVE, key, paging, routing);
    }
}
