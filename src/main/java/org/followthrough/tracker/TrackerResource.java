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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.followthrough.problem.ParameterReader;
import org.followthrough.record.Link;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// What was announced against what was realised, as data.
@Path(Link.API + "/initiatives/{key}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tracker")
class TrackerResource {

    private static final String EXAMPLE = "stargate";

    private final Trackers trackers;

    TrackerResource(Trackers trackers) {
        this.trackers = trackers;
    }

    @GET
    @Path("tracker")
    @Operation(
            operationId = "tracker",
            summary = "What was announced, and what there is of it",
            description =
                    "By unit, basis and stage, as ranges: low, best and high, where a high of null is open and a best"
                            + " of null is undisclosed. All choices combine.")
    public Uni<RestResponse<TrackerView>> tracker(
            @RestPath @Parameter(example = EXAMPLE) String key, @BeanParam Choices choices, @Context Request request) {
        var asked = choices.read(today());
        return answer(
                trackers.overview(key, asked.question(), asked.knownAt()), asked, request, "tracker", TrackerView::of);
    }

    @GET
    @Path("tracker/explanation")
    @Operation(
            operationId = "explanation",
            summary = "The items, rules and citations that make a number",
            description = "The items add up to the number exactly. With no line and no stage it is what is agreed.")
    public Uni<RestResponse<ExplanationView>> explanation(
            @RestPath @Parameter(example = EXAMPLE) String key,
            @BeanParam Choices choices,
            @BeanParam ExplanationParameters parameters,
            @Context Request request) {
        var reader = new ParameterReader();
        var asked = choices.read(today(), reader);
        var number = parameters.read(reader);
        reader.check();
        return answer(
                trackers.answer(key, asked.question(), asked.knownAt()),
                asked,
                request,
                number,
                answer -> ExplanationView.of(answer, Lines.explain(answer, number), number));
    }

    @GET
    @Path("timeline")
    @Operation(
            operationId = "timeline",
            summary = "The amounts over time, and what each period added",
            description =
                    "The amounts are those at the end of each period. The running sum of the flow is the tracker's number.")
    public Uni<RestResponse<TimelineView>> timeline(
            @RestPath @Parameter(example = EXAMPLE) String key,
            @BeanParam Choices choices,
            @BeanParam TimelineParameters parameters,
            @Context Request request) {
        var reader = new ParameterReader();
        var asked = choices.read(today(), reader);
        var line = parameters.read(reader);
        reader.check();
        var answered = trackers.answer(key, asked.question(), asked.knownAt());
        return answer(answered, asked, request, line, answer -> TimelineView.of(answer, line));
    }

    /// On the worker pool, for a timeline of a large initiative takes its time.
    private <T> Uni<RestResponse<T>> answer(
            Uni<Answer> answered, Choices.Asked asked, Request request, Object line, Function<Answer, T> view) {
        return answered.emitOn(Infrastructure.getDefaultWorkerPool())
                .map(Convertible::check)
                .map(answer -> EntityTags.respond(request, asked, answer, view, line));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
