package org.followthrough.site;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.followthrough.problem.ParameterReader;
import org.followthrough.tally.Movements;
import org.followthrough.tracker.Answer;
import org.followthrough.tracker.Convertible;
import org.followthrough.tracker.MovementParameters;
import org.followthrough.tracker.Trackers;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// Two days, or two states of knowledge, side by side, with what moved each number.
@Path("/initiatives/{key}/moved")
class MovedPage {

    record moved(View view, Page page) implements TemplateInstance {}

    /// @param heading what is compared
    /// @param kept the choices of the reader that go on, as fields of the form
    record View(
            String name,
            String tracker,
            String action,
            String from,
            String to,
            String knownFrom,
            String knownTo,
            List<Choices.Parameter> kept,
            List<String> chosen,
            String heading,
            List<MovedLine> lines,
            String json) {}

    private final Trackers trackers;

    MovedPage(Trackers trackers) {
        this.trackers = trackers;
    }

    @GET
    @Produces(Html.TYPE)
    public Uni<String> show(
            @RestPath String key,
            @BeanParam Asked asked,
            @BeanParam MovementParameters parameters,
            @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        var today = Whereabouts.today();
        var reader = new ParameterReader();
        var choices = asked.read(page, reader);
        var compared = parameters.isEmpty()
                ? new MovementParameters.Asked(today.minusMonths(6), today, null, null)
                : parameters.read(reader, asked.asOf, asked.knownAt, today);
        reader.check();
        return compared.knownFrom() == null
                ? days(key, choices, compared, page)
                : moments(key, choices, compared, page);
    }

    private Uni<String> days(String key, Choices choices, MovementParameters.Asked compared, Page page) {
        var from = Objects.requireNonNull(compared.from());
        var to = Objects.requireNonNull(compared.to());
        var found = trackers.answer(key, choices.question(to).on(to), choices.knownAt())
                .map(Convertible::check);
        return Html.of(page, found, answer -> {
            var facing = facing(answer, choices, from, answer.knownAt(), to, answer.knownAt());
            var movements = Movements.between(answer.facts(), answer.question(), from, to);
            var formats = page.language().formats();
            var heading = page.language().say().movedDays(formats.when(from), formats.when(to));
            return new moved(view(answer, choices, compared, heading, movements, facing), page);
        });
    }

    private Uni<String> moments(String key, Choices choices, MovementParameters.Asked compared, Page page) {
        var from = Objects.requireNonNull(compared.knownFrom());
        var found = trackers.compare(key, choices.question(Whereabouts.today()), from, compared.knownTo());
        return Html.of(page, found, both -> {
            var answer = both.answer();
            var day = answer.question().asOf();
            var facing = facing(answer, choices, day, from, day, answer.knownAt());
            var formats = page.language().formats();
            var heading = page.language()
                    .say()
                    .movedKnown(formats.text(from), formats.text(answer.knownAt()), formats.when(day));
            return new moved(view(answer, choices, compared, heading, both.movements(), facing), page);
        });
    }

    private static Facing facing(
            Answer answer, Choices choices, LocalDate from, Instant knownFrom, LocalDate to, Instant knownTo) {
        var key = answer.facts().initiative().key();
        return new Facing(
                answer.facts(),
                new Addresses(key, choices.pinned(from, knownFrom)),
                new Addresses(key, choices.pinned(to, knownTo)));
    }

    private static View view(
            Answer answer,
            Choices choices,
            MovementParameters.Asked compared,
            String heading,
            Movements movements,
            Facing facing) {
        var initiative = answer.facts().initiative();
        var addresses = new Addresses(initiative.key(), choices);
        return new View(
                initiative.name(),
                addresses.tracker(),
                addresses.language().path("/initiatives/" + initiative.key() + "/moved"),
                text(compared.from()),
                text(compared.to()),
                text(compared.knownFrom()),
                text(compared.knownTo()),
                choices.parameters(),
                Chosen.of(choices),
                heading,
                movements.moved().stream()
                        .map(each -> MovedLine.of(each, facing))
                        .toList(),
                addresses.moved(compared));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
