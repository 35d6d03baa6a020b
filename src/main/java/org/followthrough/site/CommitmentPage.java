package org.followthrough.site;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestPath;

/// A commitment: what was said of it, and what has become of it.
@Path("/commitments/{key}")
class CommitmentPage {

    record commitment(CommitmentView view) implements TemplateInstance {}

    private final Whereabouts whereabouts;

    CommitmentPage(Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
    }

    @GET
    @Produces(Html.TYPE)
    public Uni<String> show(@RestPath String key, @BeanParam Asked asked) {
        var choices = asked.choices();
        return Html.of(
                whereabouts.of(Whereabouts.Kind.COMMITMENT, key, choices),
                answers -> new commitment(CommitmentView.of(key, answers, choices)));
    }
}
