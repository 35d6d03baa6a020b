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
import org.followthrough.tally.SourceTerms;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// A source: who relays whom, and the facts that rest on it.
@Path("/sources")
class SourcePage {

    record source(SourceView view, Page page) implements TemplateInstance {}

    private final Whereabouts whereabouts;
    private final Histories histories;
    private final FactTables tables;

    SourcePage(Whereabouts whereabouts, Histories histories, FactTables tables) {
        this.tables = tables;
        this.whereabouts = whereabouts;
        this.histories = histories;
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
                        whereabouts.terms(Whereabouts.Kind.SOURCE, key, SourceTerms.class, choices),
                        whereabouts.of(Whereabouts.Kind.SOURCE, key, choices))
                .with((terms, answers) -> SourceView.of(terms, answers, choices));
        return Html.of(page, found, view -> new source(view, page));
    }

    /// How it read over time.
    @GET
    @Path("{key}/versions")
    @Produces(Html.TYPE)
    public Uni<String> versions(@RestPath String key, @BeanParam Paging paging, @Context RoutingContext routing) {
        return histories.show(SubjectKind.SOURCE, key, paging, routing);
    }

    /// The facts that bear on it.
    @GET
    @Path("{key}.csv")
    @Produces(Csv.TYPE)
    public Uni<String> table(@RestPath String key, @BeanParam Asked asked, @Context RoutingContext routing) {
        return tables.csv(Whereabouts.Kind.SOURCE, key, asked, routing);
    }

    /// The same for machines.
    @GET
    @Path("{key}.json")
    public RestResponse<Void> data(@RestPath String key) {
        return FactTables.json("sources", key);
    }
}
