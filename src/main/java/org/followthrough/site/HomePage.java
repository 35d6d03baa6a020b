package org.followthrough.site;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import org.followthrough.problem.ParameterReader;

/// All initiatives, and what became of each.
@Path("/")
class HomePage {

    record home(HomeView view, Page page) implements TemplateInstance {}

    private final Index index;

    HomePage(Index index) {
        this.index = index;
    }

    @GET
    @Produces(Html.TYPE)
    public Uni<String> show(@BeanParam Asked asked, @BeanParam HomeAsked initiatives, @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        var reader = new ParameterReader();
        var choices = asked.read(page, reader);
        var wanted = initiatives.read(reader);
        reader.check();
        return Html.of(page, index.find(wanted, choices), found -> new home(HomeView.of(found, wanted, choices), page));
    }
}
