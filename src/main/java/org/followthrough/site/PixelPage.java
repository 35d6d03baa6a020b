package org.followthrough.site;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.util.function.Supplier;
import org.followthrough.site.quote.Painter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// Each chart as a picture of pixels, and the picture that stands for the tracker where somebody links to it.
@Path("/initiatives")
class PixelPage {

    private static final String PNG = "image/png";
    private static final double SHARP = 2;

    private final Answers answers;
    private final Painter painter;

    PixelPage(Answers answers, Painter painter) {
        this.answers = answers;
        this.painter = painter;
    }

    @GET
    @Path("{key}/ladder.png")
    @Produces(PNG)
    public Uni<RestResponse<byte[]>> ladder(
            @RestPath String key,
            @BeanParam Asked asked,
            @BeanParam ChartParameters parameters,
            @Context Request request,
            @Context RoutingContext routing) {
        return chart(Chart.LADDER, key, asked, parameters, request, routing);
    }

    @GET
    @Path("{key}/bridge.png")
    @Produces(PNG)
    public Uni<RestResponse<byte[]>> bridge(
            @RestPath String key,
            @BeanParam Asked asked,
            @BeanParam ChartParameters parameters,
            @Context Request request,
            @Context RoutingContext routing) {
        return chart(Chart.BRIDGE, key, asked, parameters, request, routing);
    }

    @GET
    @Path("{key}/timeline.png")
    @Produces(PNG)
    public Uni<RestResponse<byte[]>> timeline(
            @RestPath String key,
            @BeanParam Asked asked,
            @BeanParam ChartParameters parameters,
            @Context Request request,
            @Context RoutingContext routing) {
        return chart(Chart.TIMELINE, key, asked, parameters, request, routing);
    }

    @GET
    @Path("{key}/map.png")
    @Produces(PNG)
    public Uni<RestResponse<byte[]>> map(
            @RestPath String key, @BeanParam Asked asked, @Context Request request, @Context RoutingContext routing) {
        return chart(Chart.MAP, key, asked, new ChartParameters(), request, routing);
    }

    @GET
    @Path("{key}/card.png")
    @Produces(PNG)
    public Uni<RestResponse<byte[]>> card(
            @RestPath String key, @BeanParam Asked asked, @Context Request request, @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        var choices = asked.choices(page);
        return answers.overview(key, choices).flatMap(answer -> {
            var asking = new Asking(answer, choices, page);
            return painted(asking, "card", request, () -> Card.svg(asking), 1);
        });
    }

    private Uni<RestResponse<byte[]>> chart(
            Chart chart, String key, Asked asked, ChartParameters parameters, Request request, RoutingContext routing) {
        var page = Spoken.page(routing);
        var wanted = parameters.read(asked, page);
        var choices = wanted.choices();
        var of = wanted.of();
        return answers.of(key, choices).flatMap(answer -> {
            var asking = new Asking(answer, choices, page);
            var tally = of.in(answer);
            var drawn = "%s %s %s".formatted(chart, tally.unit(), of.basis());
            return painted(asking, drawn, request, () -> chart.svg(asking, tally, of.basis()), SHARP);
        });
    }

    private Uni<RestResponse<byte[]>> painted(
            Asking asking, String drawn, Request request, Supplier<String> svg, double scale) {
        var fresh = Fresh.of(asking, drawn);
        RestResponse<byte[]> known = fresh.known(request);
        return known == null
                ? painter.paint(fresh.tag().getValue(), svg, scale).map(picture -> fresh.send(picture, PNG))
                : Uni.createFrom().item(known);
    }
}
