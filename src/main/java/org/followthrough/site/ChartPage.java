package org.followthrough.site;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.util.function.BiFunction;
import org.followthrough.problem.ParameterReader;
import org.followthrough.tally.UnitTally;
import org.followthrough.tracker.Convertible;
import org.followthrough.tracker.Trackers;
import org.jboss.resteasy.reactive.RestPath;

/// Each chart as a file of its own, for whoever quotes it, and its numbers as a table.
@Path("/initiatives")
class ChartPage {

    private static final String SVG = "image/svg+xml;charset=UTF-8";

    private final Trackers trackers;

    ChartPage(Trackers trackers) {
        this.trackers = trackers;
    }

    @GET
    @Path("{key}/ladder.svg")
    @Produces(SVG)
    public Uni<String> ladder(
            @RestPath String key,
            @BeanParam Asked asked,
            @BeanParam ChartParameters chart,
            @Context RoutingContext routing) {
        return drawn(key, asked, chart, routing, (asking, of) -> new LadderPicture(asking, of.tally()).svg());
    }

    @GET
    @Path("{key}/bridge.svg")
    @Produces(SVG)
    public Uni<String> bridge(
            @RestPath String key,
            @BeanParam Asked asked,
            @BeanParam ChartParameters chart,
            @Context RoutingContext routing) {
        return drawn(
                key, asked, chart, routing, (asking, of) -> bridge(asking, of).svg());
    }

    @GET
    @Path("{key}/bridge.csv")
    @Produces(Csv.TYPE)
    public Uni<String> bridgeTable(
            @RestPath String key,
            @BeanParam Asked asked,
            @BeanParam ChartParameters chart,
            @Context RoutingContext routing) {
        return drawn(
                key, asked, chart, routing, (asking, of) -> bridge(asking, of).csv());
    }

    @GET
    @Path("{key}/timeline.svg")
    @Produces(SVG)
    public Uni<String> timeline(
            @RestPath String key,
            @BeanParam Asked asked,
            @BeanParam ChartParameters chart,
            @Context RoutingContext routing) {
        return drawn(
                key, asked, chart, routing, (asking, of) -> timeline(asking, of).svg());
    }

    @GET
    @Path("{key}/timeline.csv")
    @Produces(Csv.TYPE)
    public Uni<String> timelineTable(
            @RestPath String key,
            @BeanParam Asked asked,
            @BeanParam ChartParameters chart,
            @Context RoutingContext routing) {
        return drawn(
                key, asked, chart, routing, (asking, of) -> timeline(asking, of).csv());
    }

    /// What was asked for, found in the answer.
    private record Found(UnitTally tally, ChartParameters.Of of) {}

    private static BridgePicture bridge(Asking asking, Found found) {
        return new BridgePicture(asking, found.tally(), found.of().basis());
    }

    private static TimelinePicture timeline(Asking asking, Found found) {
        var basis = found.of().basis();
        var happenings = new Happenings(asking, basis, asking.answer().tally().deals());
        return new TimelinePicture(asking, found.tally().unit(), basis, happenings);
    }

    /// On the worker pool, for a large chart takes its time.
    private Uni<String> drawn(
            String key,
            Asked asked,
            ChartParameters chart,
            RoutingContext routing,
            BiFunction<Asking, Found, String> drawing) {
        var page = Spoken.page(routing);
        var reader = new ParameterReader();
        var choices = asked.read(page, reader);
        var of = chart.read(reader);
        reader.check();
        return trackers.answer(key, choices.question(Whereabouts.today()), choices.knownAt())
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(Convertible::check)
                .map(answer -> drawing.apply(new Asking(answer, choices, page), new Found(of.in(answer), of)));
    }
}
