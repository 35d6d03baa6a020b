package org.followthrough.site.desk;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.followthrough.record.SubjectKind;
import org.followthrough.site.Html;
import org.followthrough.site.Spoken;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Forms for initiatives, parties, sources, commitments and deals: new ones, other terms, closing.
@Path("/desk")
@Produces(Html.TYPE)
@Consumes(Entered.TYPE)
class ThingForms {

    private static final String ALL = "{plural: initiatives|parties|sources|commitments|deals}";
    private static final String ONE = ALL + "/{key}";

    private final Workbench bench;
    private final Records records;

    ThingForms(Workbench bench, Records records) {
        this.bench = bench;
        this.records = records;
    }

    @GET
    @Path(ALL)
    @Operation(hidden = true)
    public Uni<RestResponse<String>> fresh(
            @RestPath String plural, @RestQuery @Nullable String initiative, @Context RoutingContext routing) {
        var usual = initiative == null ? Entered.none() : Entered.none().set("initiative", initiative);
        return bench.show(Spoken.page(routing), Screens.create(kind(plural)), usual);
    }

    @POST
    @Path(ALL)
    @Operation(hidden = true)
    public Uni<RestResponse<String>> create(@RestPath String plural, byte[] body, @Context RoutingContext routing) {
        return bench.submit(Spoken.page(routing), Screens.create(kind(plural)), Entered.of(body));
    }

    @GET
    @Path(ONE)
    @Operation(hidden = true)
    public Uni<RestResponse<String>> terms(
            @RestPath String plural, @RestPath String key, @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        return records.standing(kind(plural), key).chain(subject -> {
            var screen = Screens.change(subject);
            var usual = Entered.none();
            Shown.fill(usual, screen.fields(Group.Part.MAIN), subject.terms(), "");
            return bench.show(page, screen, usual);
        });
    }

    @POST
    @Path(ONE)
    @Operation(hidden = true)
    public Uni<RestResponse<String>> change(
            @RestPath String plural, @RestPath String key, byte[] body, @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        var entered = Entered.of(body);
        return records.standing(kind(plural), key)
                .chain(subject -> bench.submit(page, Screens.change(subject), entered));
    }

    @GET
    @Path(ONE + "/closing")
    @Operation(hidden = true)
    public Uni<RestResponse<String>> closing(
            @RestPath String plural, @RestPath String key, @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        return records.standing(kind(plural), key)
                .chain(subject -> bench.show(page, Screens.close(subject), Entered.none()));
    }

    @POST
    @Path(ONE + "/closing")
    @Operation(hidden = true)
    public Uni<RestResponse<String>> close(
            @RestPath String plural, @RestPath String key, byte[] body, @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        var entered = Entered.of(body);
        return records.versions(kind(plural), key)
                .chain(versions ->
                        bench.submit(page, Screens.close(versions.getFirst().subject()), entered));
    }

    static SubjectKind kind(String plural) {
        return Arrays.stream(SubjectKind.values())
                .filter(each -> each.plural().equals(plural))
                .findFirst()
                .orElseThrow();
    }
}
