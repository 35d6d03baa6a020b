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
import org.jboss.resteasy.reactive.RestResponse;

/// A commitment: what was said of it, and what has become of it.
@Path("/commitments")
class CommitmentPage {

    record commitment(CommitmentView view, Former.Some former, Page page) implements TemplateInstance {}

    private final Whereabouts whereabouts;
    private final Formers formers;
    private final Histories histories;
    private final Corrections corrections;
    private final FactTables tables;

    CommitmentPage(
            Whereabouts whereabouts, Formers formers, Histories histories, Corrections corrections, FactTables tables) {
        this.tables = tables;
        this.whereabouts = whereabouts;
        this.formers = formers;
        this.histories = histories;
        this.corrections = corrections;
    }

    @GET
    @Path("{key}")
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
    @Path("{key}/versions")
    @Produces(Html.TYPE)
    public Uni<String> versions(@RestPath String key, @BeanParam Paging paging, @Context RoutingContext routing) {
        return histories.show(SubjectKind.COMMITMENT, key, paging, routing);
    }

    /// What was said of it and no longer stands.
    @GET
    @Path("{key}/corrections")
    @Produces(Html.TYPE)
    public Uni<String> corrections(
            @RestPath String key, @BeanParam Paging paging, @BeanParam Asked asked, @Context RoutingContext routing) {
        return corrections.show(SubjectKind.COMMITMENT, key, paging, asked, routing);
    }

    /// The facts that bear on it.
    @GET
    @Path("{key}.csv")
    @Produces(Csv.TYPE)
    public Uni<String> table(@RestPath String key, @BeanParam Asked asked, @Context RoutingContext routing) {
        return tables.csv(Whereabouts.Kind.COMMITMENT, key, asked, routing);
    }

    /// The same for machines.
    @GET
    @Path("{key}.json")
    public RestResponse<Void> data(@RestPath String key) {
        return FactTables.json("commitments", key);
    }
}
