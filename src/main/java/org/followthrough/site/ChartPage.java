package org.followthrough.site;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import org.followthrough.tally.Basis;
import org.followthrough.tally.UnitTally;
import org.jboss.resteasy.reactive.RestPath;

/// Each chart as a file of its own, for whoever quotes it, and its numbers as a table.
@Path("/initiatives")
class ChartPage {

    static final String SVG = "image/svg+xml;charset=UTF-8";

    private final Answers answers;

    ChartPage(Answers answers) {
        this.answers = answers;
    }

    @GET
    @Path("{key}/ladder.svg")
    @Produces(SVG)
    public Uni<String> ladder(
            @RestPath String key,
            @BeanParam Asked asked,
            @BeanParam ChartParameters parameters,
            @Context RoutingContext routing) {
        return svg(Chart.LADDER, key, asked, parameters, routing);
    }

    @GET
    @Path("{key}/bridge.svg")
    @Produces(SVG)
    public Uni<String> bridge(
            @RestPath String key,
            @BeanParam Asked asked,
            @BeanParam ChartParameters parameters,
            @Context RoutingContext routing) {
        return svg(Chart.BRIDGE, key, asked, parameters, routing);
    }

    @GET
    @Path("{key}/bridge.csv")
    @Produces(Csv.TYPE)
    public Uni<String> bridgeTable(
            @RestPath String key,
            @BeanParam Asked asked,
            @BeanParam ChartParameters parameters,
            @Context RoutingContext routing) {
        return drawn(key, asked, parameters, routing, BridgeCsv::of);
    }

    @GET
    @Path("{key}/timeline.svg")
    @Produces(SVG)
    public Uni<String> timeline(
            @RestPath String key,
            @BeanParam Asked asked,
            @BeanParam ChartParameters parameters,
            @Context RoutingContext routing) {
        return svg(Chart.TIMELINE, key, asked, parameters, routing);
    }

    @GET
    @Path("{key}/timeline.csv")
    @Produces(Csv.TYPE)
    public Uni<String> timelineTable(
            @RestPath String key,
            @BeanParam Asked asked,
            @BeanParam ChartParameters parameters,
            @Context RoutingContext routing) {
        return drawn(
                key, asked, parameters, routing, (asking, tally, basis) -> TimelineCsv.of(asking, tally.unit(), basis));
    }

    /// The map is the same in every unit and on every basis.
    @GET
    @Path("{key}/map.svg")
    @Produces(SVG)
    public Uni<String> map(@RestPath String key, @BeanParam Asked asked, @Context RoutingContext routing) {
        return svg(Chart.MAP, key, asked, new ChartParameters(), routing);
    }

    @GET
    @Path("{key}/map.csv")
    @Produces(Csv.TYPE)
    public Uni<String> mapTable(@RestPath String key, @BeanParam Asked asked, @Context RoutingContext routing) {
        return drawn(key, asked, new ChartParameters(), routing, (asking, _, _) -> MapCsv.of(asking));
    }

    /// Makes a file of what was asked for.
    private interface Drawing {

        String draw(Asking asking, UnitTally tally, Basis basis);
    }

    private Uni<String> svg(Chart chart, String key, Asked asked, ChartParameters parameters, RoutingContext routing) {
        return drawn(key, asked, parameters, routing, chart::svg);
    }

    /// On the worker pool, for a large chart takes its time.
    private Uni<String> drawn(
            String key, Asked asked, ChartParameters parameters, RoutingContext routing, Drawing drawing) {
        var page = Spoken.page(routing);
        var wanted = parameters.read(asked, page);
        var choices = wanted.choices();
        var of = wanted.of();
        return answers.of(key, choices)
                .map(answer -> drawing.draw(new Asking(answer, choices, page), of.in(answer), of.basis()));
    }
}
