package org.followthrough.site;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.followthrough.tracker.Answer;
import org.followthrough.tracker.Convertible;
import org.followthrough.tracker.Trackers;
import org.jboss.resteasy.reactive.RestPath;

/// The tracker of an initiative, for reading and as tables.
@Path("/initiatives")
class TrackerPage {

    record tracker(TrackerView view) implements TemplateInstance {}

    private final Trackers trackers;

    TrackerPage(Trackers trackers) {
        this.trackers = trackers;
    }

    @GET
    @Path("{key}")
    @Produces(Html.TYPE)
    public Uni<String> show(@RestPath String key, @BeanParam Asked asked) {
        var choices = asked.choices();
        return Html.of(overview(key, choices), answer -> new tracker(TrackerView.of(answer, choices)));
    }

    @GET
    @Path("{key}.csv")
    @Produces(Csv.TYPE)
    public Uni<String> ladder(@RestPath String key, @BeanParam Asked asked) {
        return overview(key, asked.choices()).map(LadderCsv::of);
    }

    @GET
    @Path("{key}/deals.csv")
    @Produces(Csv.TYPE)
    public Uni<String> deals(@RestPath String key, @BeanParam Asked asked) {
        return answer(key, asked.choices()).map(DealsCsv::of);
    }

    private Uni<Answer> overview(String key, Choices choices) {
        return trackers.overview(key, choices.question(Whereabouts.today()), choices.knownAt())
                .map(Convertible::check);
    }

    private Uni<Answer> answer(String key, Choices choices) {
        return trackers.answer(key, choices.question(Whereabouts.today()), choices.knownAt())
                .map(Convertible::check);
    }
}
