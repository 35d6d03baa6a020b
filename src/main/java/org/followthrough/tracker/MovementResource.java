package org.followthrough.tracker;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.followthrough.problem.ParameterReader;
import org.followthrough.record.Link;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// What moved the numbers, as data.
@Path(Link.API + "/initiatives/{key}/tracker/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tracker")
class MovementResource {

    private final Trackers trackers;

    MovementResource(Trackers trackers) {
        this.trackers = trackers;
    }

    @GET
    @Operation(
            operationId = "trackerChanges",
            summary = "What moved each number between two days, or between two states of knowledge",
            description =
                    "Between two days: give from, and to. Between what this tracker knew at two moments: give knownFrom,"
                            + " and knownTo. Each number that moved is given before and after, with the facts that moved"
                            + " it, one after the other. The parts add up to the difference exactly; what moved nothing"
                            + " is left out. All other choices combine.")
    public Uni<RestResponse<MovementsView>> changes(
            @RestPath @Parameter(example = "stargate") String key,
            @BeanParam Choices choices,
            @BeanParam MovementParameters parameters,
            @Context Request request) {
        var today = LocalDate.now(ZoneOffset.UTC);
        var reader = new ParameterReader();
        var asked = choices.read(today, reader);
        var compared = parameters.read(reader, choices.asOf, choices.knownAt, today);
        reader.check();
        return compared.knownFrom() == null
                ? days(key, asked, compared, request)
                : moments(key, asked, compared, request);
    }

    private Uni<RestResponse<MovementsView>> days(
            String key, Choices.Asked asked, MovementParameters.Asked compared, Request request) {
        var from = Objects.requireNonNull(compared.from());
        var to = Objects.requireNonNull(compared.to());
        return trackers.answer(key, asked.question().on(to), asked.knownAt())
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(Convertible::check)
                .map(answer -> EntityTags.respond(
                        request, asked, answer, it -> MovementsView.of(it, from, to), "changes", from, to));
    }

    private Uni<RestResponse<MovementsView>> moments(
            String key, Choices.Asked asked, MovementParameters.Asked compared, Request request) {
        var from = Objects.requireNonNull(compared.knownFrom());
        return trackers.compare(key, asked.question(), from, compared.knownTo())
                .map(each -> EntityTags.respond(
                        request,
                        asked,
                        each.answer(),
                        _ -> MovementsView.of(each, from),
                        "changes",
                        from,
                        String.valueOf(compared.knownTo())));
    }
}
