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

/// A commitment: what was said of it, and what has become of it.
@Path("/commitments/{key}")
class CommitmentPage {

    record commitment(CommitmentView view, Page page) implements TemplateInstance {}

    private final Whereabouts whereabouts;

    CommitmentPage(Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
    }

    @GET
    @Produces(Html.TYPE)
    public Uni<String> show(@RestPath String key, @BeanParam Asked asked, @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        var choices = asked.choices(page);
        return Html.of(
                page,
                whereabouts.of(Whereabouts.Kind.COMMITMENT, key, choices),
                answers -> new commitment(CommitmentView.of(key, answers, choices), page));
    }
}
