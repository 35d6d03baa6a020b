package org.followthrough.site.desk;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.followthrough.problem.Refusal;
import org.followthrough.site.Html;
import org.followthrough.site.Spoken;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// Forms to correct and to retract a fact.
@Path("/desk")
@Produces(Html.TYPE)
@Consumes(Entered.TYPE)
class CorrectionForms {

    private final Workbench bench;
    private final Records records;
    private final Overtaken overtaken;

    CorrectionForms(Workbench bench, Records records, Overtaken overtaken) {
        this.bench = bench;
        this.records = records;
        this.overtaken = overtaken;
    }

    @GET
    @Path("facts/{id}/correction")
    @Operation(hidden = true)
    public Uni<RestResponse<String>> as(@RestPath String id, @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        return records.fact(id)
                .chain(fact -> {
                    var screen = Standing.screen(fact, 1);
                    return bench.show(page, screen, Standing.of(fact, screen));
                })
                .onFailure(Refusal.Superseded.class)
                .recoverWithUni(_ -> overtaken.before(page, id));
    }

    @POST
    @Path("facts/{id}/correction")
    @Operation(hidden = true)
    public Uni<RestResponse<String>> correct(@RestPath String id, byte[] body, @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        var entered = Entered.of(body);
        return records.fact(id)
                .chain(fact -> bench.submit(page, Standing.screen(fact, 1), entered))
                .onFailure(Refusal.Superseded.class)
                .recoverWithUni(_ -> overtaken.correction(page, id, entered));
    }

    @GET
    @Path("facts/{id}/retraction")
    @Operation(hidden = true)
    public Uni<RestResponse<String>> why(@RestPath String id, @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        return records.fact(id).chain(fact -> bench.show(page, Screens.retract(fact), Entered.none()));
    }

    @POST
    @Path("facts/{id}/retraction")
    @Operation(hidden = true)
    public Uni<RestResponse<String>> retract(@RestPath String id, byte[] body, @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        var entered = Entered.of(body);
        return records.fact(id)
                .chain(fact -> bench.submit(page, Screens.retract(fact), entered))
                .onFailure(Refusal.Superseded.class)
                .recoverWithUni(_ -> overtaken.retraction(page, id, entered));
    }
}
