package org.followthrough.site.desk;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.followthrough.figure.Unreadable;
import org.followthrough.record.Authors;
import org.followthrough.site.Count;
import org.followthrough.site.Html;
import org.followthrough.site.Page;
import org.followthrough.site.Reports;
import org.followthrough.site.Spoken;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Where editors begin, and how a figure is read while it is typed.
@Path("/desk")
class DeskPage {

    record desk(List<FormView.Key> initiatives, Count reports, Page page) implements TemplateInstance {}

    private final Offers offers;
    private final Reports reports;
    private final Authors authors;
    private final DeskWords words;

    DeskPage(Offers offers, Reports reports, Authors authors, DeskWords words) {
        this.offers = offers;
        this.reports = reports;
        this.authors = authors;
        this.words = words;
    }

    @GET
    @Produces(Html.TYPE)
    @Operation(hidden = true)
    public Uni<String> show(@Context RoutingContext routing) {
        var page = Spoken.page(routing);
        var open = reports.open(authors.current());
        return Html.of(
                page,
                Uni.combine().all().unis(offers.initiatives(), open).asTuple(),
                found -> new desk(found.getItem1(), page.language().formats().count(found.getItem2()), page));
    }

    @GET
    @Path("figure")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Map<String, String> figure(@RestQuery @Nullable String text, @Context RoutingContext routing) {
        var language = Spoken.page(routing).language();
        var say = words.of(language);
        try {
            var read = ReadBack.of(text == null ? "" : text, language.formats(), say);
            return Map.of("reading", say.text(DeskText.READ_AS) + " " + read);
        } catch (Unreadable unreadable) {
            var fault = "%s. %s %s"
                    .formatted(
                            language.said(unreadable.said()),
                            say.text(DeskText.RIGHT),
                            language.said(unreadable.expected()));
            return Map.of("fault", fault);
        }
    }
}
