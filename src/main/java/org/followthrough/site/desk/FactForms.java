package org.followthrough.site.desk;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.followthrough.record.FactType;
import org.followthrough.record.SubjectKind;
import org.followthrough.site.Html;
import org.followthrough.site.Spoken;
import org.followthrough.tally.Worded;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// Forms for new facts, each from its source in one screen. Their addresses are those of the API.
@Path("/desk")
@Produces(Html.TYPE)
@Consumes(Entered.TYPE)
class FactForms {

    private static final String LISTS =
            "{plural: initiatives|commitments|deals}/{key}/{list: milestones|statements|attributions|overlaps|replacements|participations"
                    + "|claims|benchmarks|rates}";

    private final Workbench bench;
    private final Records records;

    FactForms(Workbench bench, Records records) {
        this.bench = bench;
        this.records = records;
    }

    @GET
    @Path(LISTS)
    @Operation(hidden = true)
    public Uni<RestResponse<String>> fresh(
            @RestPath String plural, @RestPath String key, @RestPath String list, @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        var kind = ThingForms.kind(plural);
        var type = type(kind, list);
        return records.standing(kind, key)
                .chain(subject -> bench.show(page, Screens.add(subject, type), usual(subject, type)));
    }

    @POST
    @Path(LISTS)
    @Operation(hidden = true)
    public Uni<RestResponse<String>> add(
            @RestPath String plural,
            @RestPath String key,
            @RestPath String list,
            byte[] body,
            @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        var kind = ThingForms.kind(plural);
        var type = type(kind, list);
        var entered = Entered.of(body);
        return records.standing(kind, key).chain(subject -> bench.submit(page, Screens.add(subject, type), entered));
    }

    /// What is most often meant.
    private static Entered usual(Subject subject, FactType type) {
        var usual = Entered.none();
        if (type == FactType.OVERLAP) {
            usual.set(subject.kind().plural(), subject.key() + "\n");
        }
        if (type == FactType.ATTRIBUTION && subject.initiative() != null) {
            usual.set("towards", subject.initiative());
        }
        return usual;
    }

    private static FactType type(SubjectKind kind, String list) {
        var type =
                Worded.of(FactType.class, list.substring(0, list.length() - 1)).orElseThrow();
        if (!types(kind).contains(type)) {
            throw new NotFoundException();
        }
        return type;
    }

    private static Set<FactType> types(SubjectKind kind) {
        return switch (kind) {
            case INITIATIVE ->
                Set.of(FactType.PARTICIPATION, FactType.CLAIM, FactType.BENCHMARK, FactType.RATE, FactType.OVERLAP);
            case DEAL -> Set.of(FactType.MILESTONE, FactType.ATTRIBUTION, FactType.REPLACEMENT, FactType.OVERLAP);
            case COMMITMENT -> Set.of(FactType.STATEMENT, FactType.OVERLAP);
            case SOURCE, PARTY -> Set.of();
        };
    }
}
