package org.followthrough.site.desk;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.followthrough.record.FactType;
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

    CorrectionForms(Workbench bench, Records records) {
        this.bench = bench;
        this.records = records;
    }

    @GET
    @Path("facts/{id}/correction")
    @Operation(hidden = true)
    public Uni<RestResponse<String>> as(@RestPath String id, @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        return records.fact(id).chain(fact -> {
            var screen = correction(fact);
            var usual = Entered.none();
            Shown.fill(usual, screen.fields(Group.Part.MAIN), fact.says(), "");
            if (fact.type() == FactType.OVERLAP) {
                same(usual, fact.says().path("share"));
            }
            return bench.show(page, screen, usual);
        });
    }

    @POST
    @Path("facts/{id}/correction")
    @Operation(hidden = true)
    public Uni<RestResponse<String>> correct(@RestPath String id, byte[] body, @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        var entered = Entered.of(body);
        return records.fact(id).chain(fact -> bench.submit(page, correction(fact), entered));
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
        return records.fact(id).chain(fact -> bench.submit(page, Screens.retract(fact), entered));
    }

    /// One citation at least, and no more than a form reads.
    private static Screen correction(Records.OneFact fact) {
        var citations = fact.says().path("cite").size();
        return Screens.correct(fact, Math.clamp(citations, 1, Changes.MOST_CITATIONS));
    }

    /// What an editor would have answered.
    private static void same(Entered usual, JsonNode share) {
        if (share.isMissingNode()) {
            usual.set(Sameness.NAME, Sameness.MAYBE.word());
        } else if (share.isObject()) {
            usual.set(Sameness.NAME, Sameness.PARTLY.word());
        } else if (share.asDouble() == 1) {
            usual.set(Sameness.NAME, Sameness.SAME.word());
        } else {
            usual.set(Sameness.NAME, Sameness.PARTLY.word());
            for (var each : new String[] {"share.low", "share.best", "share.high"}) {
                usual.set(each, share.asText());
            }
        }
    }
}
