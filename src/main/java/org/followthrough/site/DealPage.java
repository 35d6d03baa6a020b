package org.followthrough.site;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import org.jboss.resteasy.reactive.RestPath;

/// A deal: its terms, its milestones, and what it counts for in each initiative.
@Path("/deals/{key}")
class DealPage {

    record deal(DealView view, Page page) implements TemplateInstance {}

    private final Whereabouts whereabouts;

    DealPage(Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
    }

    @GET
    @Produces(Html.TYPE)
    public Uni<String> show(@RestPath String key, @BeanParam Asked asked, @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        var choices = asked.choices(page);
        return Html.of(
                page,
                whereabouts.of(Whereabouts.Kind.DEAL, key, choices),
                answers -> new deal(DealView.of(key, answers, choices), page));
    }
}
