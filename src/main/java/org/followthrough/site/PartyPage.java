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
import org.followthrough.tally.PartyTerms;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// A party: what it promised, what it is party to, and what is said of it.
@Path("/parties")
class PartyPage {

    record party(PartyView view, Page page) implements TemplateInstance {}

    private final Whereabouts whereabouts;
    private final Family family;
    private final Histories histories;
    private final FactTables tables;

    PartyPage(Whereabouts whereabouts, Family family, Histories histories, FactTables tables) {
        this.tables = tables;
        this.whereabouts = whereabouts;
        this.family = family;
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
                        whereabouts.terms(Whereabouts.Kind.PARTY, key, PartyTerms.class, choices),
                        whereabouts.of(Whereabouts.Kind.PARTY, key, choices),
                        family.of(key, choices.knownAt()))
                .with((terms, answers, relatives) -> PartyView.of(terms, relatives, answers, choices));
        return Html.of(page, found, view -> new party(view, page));
    }

    /// How it read over time.
    @GET
    @Path("{key}/versions")
    @Produces(Html.TYPE)
    public Uni<String> versions(@RestPath String key, @BeanParam Paging paging, @Context RoutingContext routing) {
        return histories.show(SubjectKind.PARTY, key, paging, routing);
    }

    /// The facts that bear on it.
    @GET
    @Path("{key}.csv")
    @Produces(Csv.TYPE)
    public Uni<String> table(@RestPath String key, @BeanParam Asked asked, @Context RoutingContext routing) {
        return tables.csv(Whereabouts.Kind.PARTY, key, asked, routing);
    }

    /// The same for machines.
    @GET
    @Path("{key}.json")
    public RestResponse<Void> data(@RestPath String key) {
        return FactTables.json("parties", key);
    }
}
