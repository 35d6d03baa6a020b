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

/// A party: what it promised, what it is party to, and what is said of it.
@Path("/parties/{key}")
class PartyPage {

    record party(PartyView view, Page page) implements TemplateInstance {}

    private final Whereabouts whereabouts;
    private final Family family;
    private final Histories histories;

    PartyPage(Whereabouts whereabouts, Family family, Histories histories) {
        this.whereabouts = whereabouts;
        this.family = family;
        this.histories = histories;
    }

    @GET
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
    @Path("versions")
    @Produces(Html.TYPE)
    public Uni<String> versions(@RestPath String key, @BeanParam Paging paging, @Context RoutingContext routing) {
        return histories.show(SubjectKind.PARTY, key, paging, routing);
    }
}
