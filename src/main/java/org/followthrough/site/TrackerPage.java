package org.followthrough.site;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import org.followthrough.problem.ParameterReader;
import org.followthrough.tracker.Answer;
import org.followthrough.tracker.Convertible;
import org.followthrough.tracker.Trackers;
import org.jboss.resteasy.reactive.RestPath;

/// The tracker of an initiative, for reading and as tables.
@Path("/initiatives")
class TrackerPage {

    record tracker(TrackerView view, Page page) implements TemplateInstance {}

    private final Trackers trackers;

    TrackerPage(Trackers trackers) {
        this.trackers = trackers;
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
        return Html.of(
                page,
                answer(key, choices),
                answer -> new tracker(TrackerView.of(new Asking(answer, choices, page), wanted), page));
    }

    @GET
    @Path("{key}.csv")
    @Produces(Csv.TYPE)
    public Uni<String> ladder(@RestPath String key, @BeanParam Asked asked, @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        return numbers(key, asked.choices(page)).map(LadderCsv::of);
    }

    @GET
    @Path("{key}/deals.csv")
    @Produces(Csv.TYPE)
    public Uni<String> deals(@RestPath String key, @BeanParam Asked asked, @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        return answer(key, asked.choices(page)).map(DealsCsv::of);
    }

    private Uni<Answer> numbers(String key, Choices choices) {
        return trackers.overview(key, choices.question(Whereabouts.today()), choices.knownAt())
                .map(Convertible::check);
    }

    private Uni<Answer> answer(String key, Choices choices) {
        return trackers.answer(key, choices.question(Whereabouts.today()), choices.knownAt())
                .map(Convertible::check);
    }
}
