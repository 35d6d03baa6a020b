package org.followthrough.site;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.util.List;
import org.followthrough.problem.ParameterReader;
import org.followthrough.tally.Explanation;
import org.followthrough.tracker.Answer;
import org.followthrough.tracker.ExplanationParameters;
import org.followthrough.tracker.Lines;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// What a number is made of: its items, which add up to it, the rules and the facts.
@Path("/initiatives/{key}/explanation")
class ExplanationPage {

    record explanation(ExplanationView view, Around around, Page page) implements TemplateInstance {}

    /// What stands around an explanation.
    ///
    /// @param of the commitment alone of which it is, or `null`
    record Around(
            String initiative,
            String tracker,
            @Nullable Piece of,
            String unit,
            String asOf,
            List<String> chosen,
            String json) {}

    private final Answers answers;

    ExplanationPage(Answers answers) {
        this.answers = answers;
    }

    @GET
    @Produces(Html.TYPE)
    public Uni<String> show(
            @RestPath String key,
            @BeanParam Asked asked,
            @BeanParam ExplanationParameters number,
            @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        var reader = new ParameterReader();
        var choices = asked.read(page, reader);
        var wanted = number.read(reader);
        reader.check();
        return Html.of(page, answers.of(key, choices), answer -> page(answer, choices, wanted, page));
    }

    private static TemplateInstance page(Answer answer, Choices choices, ExplanationParameters.Asked asked, Page page) {
        var known = answer.facts();
        var addresses = new Addresses(known.initiative().key(), choices);
        var explained = Lines.explain(answer, asked);
        var commitment = asked.commitment();
        var around = new Around(
                known.initiative().name(),
                addresses.tracker(),
                commitment == null ? null : Cited.commitment(commitment, known, addresses),
                addresses.formats().name(explained.unit()),
                addresses.formats().text(answer.question().asOf()),
                Chosen.of(choices),
                addresses.explanationJson(asked.line(), explained.unit(), asked.basis(), asked.stage(), commitment));
        return new explanation(
                ExplanationView.of(
                        explained, commitment == null ? level(explained, answer, addresses) : null, known, addresses),
                around,
                page);
    }

    /// The level of the bridge that a number is, or `null` where it is none.
    private static @Nullable Shown level(Explanation explained, Answer answer, Addresses addresses) {
        var basis = explained.basis();
        if (basis == null) {
            return null;
        }
        return answer.tally().units().stream()
                .filter(each -> each.unit().equals(explained.unit()))
                .map(each -> each.on(basis))
                .flatMap(each -> each.bridge().stream()
                        .filter(step ->
                                explained.line().equals("bridge." + step.line().word())
                                        && step.line().isLevel())
                        .map(step -> new BridgeWords(each, explained.unit(), addresses).level(step)))
                .findFirst()
                .orElse(null);
    }
}
