package org.followthrough.site.desk;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.followthrough.site.Html;
import org.followthrough.site.Page;
import org.followthrough.site.Spoken;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// All versions of a thing, also of one that was closed, and letting it read again as in one of them.
@Path("/desk")
@Produces(Html.TYPE)
@Consumes(Entered.TYPE)
class VersionsPage {

    private static final String ALL = "{plural: initiatives|parties|sources|commitments|deals}/{key}/versions";
    private static final String RESTORATION = ALL + "/{number: [1-9][0-9]{0,8}}/restoration";

    record versions(VersionsView view, Page page) implements TemplateInstance {}

    /// @param stands whether the latest stands
    record VersionsView(String title, boolean stands, List<Line> lines) {}

    /// A version.
    ///
    /// @param href where it can be restored, or nothing where it is what stands
    record Line(int number, String recorded, String who, String why, List<Said> says, String href) {}

    /// One thing that it says.
    record Said(String name, String value) {}

    private final Workbench bench;
    private final Records records;
    private final DeskWords words;

    VersionsPage(Workbench bench, Records records, DeskWords words) {
        this.bench = bench;
        this.records = records;
        this.words = words;
    }

    @GET
    @Path(ALL)
    @Operation(hidden = true)
    public Uni<String> show(@RestPath String plural, @RestPath String key, @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        return Html.of(
                page, records.versions(ThingForms.kind(plural), key), found -> new versions(view(found, page), page));
    }

    @GET
    @Path(RESTORATION)
    @Operation(hidden = true)
    public Uni<RestResponse<String>> why(
            @RestPath String plural, @RestPath String key, @RestPath int number, @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        return records.versions(ThingForms.kind(plural), key)
                .chain(found ->
                        bench.show(page, Screens.restore(found.getFirst().subject(), number), Entered.none()));
    }

    @POST
    @Path(RESTORATION)
    @Operation(hidden = true)
    public Uni<RestResponse<String>> restore(
            @RestPath String plural,
            @RestPath String key,
            @RestPath int number,
            byte[] body,
            @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        var entered = Entered.of(body);
        return records.versions(ThingForms.kind(plural), key)
                .chain(found ->
                        bench.submit(page, Screens.restore(found.getFirst().subject(), number), entered));
    }

    private VersionsView view(List<Records.Version> versions, Page page) {
        var latest = versions.getFirst().subject();
        return new VersionsView(
                latest.title(),
                latest.stands(),
                versions.stream().map(each -> line(each, page)).toList());
    }

    private Line line(Records.Version version, Page page) {
        var subject = version.subject();
        var recorded = version.row().getOffsetDateTime("recorded_at").toInstant();
        return new Line(
                subject.version(),
                page.language().formats().text(recorded),
                version.row().getString("who"),
                page.language().words().reason(version.row().getString("why")),
                says(subject, page),
                subject.stands()
                        ? ""
                        : page.language()
                                .path("/desk%s/versions/%d/restoration".formatted(subject.path(), subject.version())));
    }

    private List<Said> says(Subject subject, Page page) {
        var fields = Screens.change(subject).fields(Group.Part.MAIN);
        var filled = Entered.none();
        Shown.fill(filled, fields, subject.terms(), "");
        var says = new ArrayList<Said>();
        for (var field : fields) {
            if (filled.has(field.name())) {
                says.add(new Said(
                        words.of(page.language()).text(field.label()), String.join(", ", filled.all(field.name()))));
            }
        }
        return says;
    }
}
