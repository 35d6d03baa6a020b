package org.followthrough.site;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import org.followthrough.record.Paging;
import org.followthrough.record.SubjectKind;
import org.jboss.resteasy.reactive.RestPath;

/// A commitment: what was said of it, and what has become of it.
@Path("/commitments/{key}")
class CommitmentPage {

    record commitment(CommitmentView view, Former.Some former, Page page) implements TemplateInstance {}

    private final Whereabouts whereabouts;
    private final Formers formers;
    private final Histories histories;
    private final Corrections corrections;

    CommitmentPage(Whereabouts whereabouts, Formers formers, Histories histories, Corrections corrections) {
        this.whereabouts = whereabouts;
        this.formers = formers;
        this.histories = histories;
        this.corrections = corrections;
    }

    @GET
    @Produces(Html.TYPE)
    public Uni<String> show(@RestPath String key, @BeanParam Asked asked, @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        var choices = asked.choices(page);
        var found = Uni.combine()
                .all()
                .unis(
                        whereabouts.of(Whereabouts.Kind.COMMITMENT, key, choices),
                        formers.few(SubjectKind.COMMITMENT, key, choices))
                .asTuple();
        return Html.of(
                page,
                found,
                each -> new commitment(CommitmentView.of(key, each.getItem1(), choices), each.getItem2(), page));
    }

    /// How it read over time.
    @GET
    @Path("versions")
    @Produces(Html.TYPE)
    public Uni<String> versions(@RestPath String key, @BeanParam Paging paging, @Context RoutingContext routing) {
        return histories.show(SubjectKind.COMMITMENT, key, paging, routing);
    }

    /// What was said of it and no longer stands.
    @GET
    @Path("corrections")
    @Produces(Html.TYPE)
    public Uni<String> corrections(
            @RestPath String key, @BeanParam Paging paging, @BeanParam Asked asked, @Context RoutingContext routing) {
        return corrections.show(SubjectKind.COMMITMENT, key, paging, asked, routing);
    }
}
