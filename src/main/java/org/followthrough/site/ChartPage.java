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
        return drawn(
                key,
                asked,
                chart,
                routing,
                (asking, of) -> Chart.LADDER.svg(asking, of.tally(), of.of().basis()));
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
                key,
                asked,
                chart,
                routing,
                (asking, of) -> Chart.BRIDGE.svg(asking, of.tally(), of.of().basis()));
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
                key,
                asked,
                chart,
                routing,
                (asking, of) -> BridgeCsv.of(asking, of.tally(), of.of().basis()));
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
                key,
                asked,
                chart,
                routing,
                (asking, of) -> Chart.TIMELINE.svg(asking, of.tally(), of.of().basis()));
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
                key,
                asked,
                chart,
                routing,
                (asking, of) ->
                        TimelineCsv.of(asking, of.tally().unit(), of.of().basis()));
    }

    /// What was asked for, found in the answer.
    private record Found(UnitTally tally, ChartParameters.Of of) {}

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
