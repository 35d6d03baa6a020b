package org.followthrough.site;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import org.followthrough.problem.ParameterReader;
import org.followthrough.site.chart.Badge;
import org.followthrough.tally.Basis;
import org.followthrough.tally.UnitTally;
import org.followthrough.tally.Verdict;
import org.followthrough.tally.Worded;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// How an initiative stands in two words, for the pages of others.
@Path("/badge")
class BadgePage {

    private final Answers answers;

    BadgePage(Answers answers) {
        this.answers = answers;
    }

    /// What a badge says.
    enum Says implements Worded {
        VERDICT,
        REALISED
    }

    @GET
    @Path("{key}.svg")
    @Produces(ChartPage.SVG)
    public Uni<RestResponse<String>> badge(
            @RestPath String key,
            @BeanParam Asked asked,
            @BeanParam ChartParameters parameters,
            @RestQuery @Nullable String show,
            @Context Request request,
            @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        var reader = new ParameterReader();
        var choices = asked.read(page, reader);
        var of = parameters.read(reader);
        var says = reader.word("show", show, Says.class, Says.VERDICT);
        reader.check();
        return answers.overview(key, choices).map(answer -> {
            var asking = new Asking(answer, choices, page);
            var basis = parameters.basis == null ? Basis.PROGRAMME : of.basis();
            var drawn = draw(asking, of, basis, says);
            return Fresh.of(drawn).answer(request, ChartPage.SVG, () -> drawn);
        });
    }

    private static String draw(Asking asking, ChartParameters.Of of, Basis basis, Says says) {
        var spoken = Index.spoken(asking.answer());
        var tally = of.unit() == null && spoken != null ? spoken : of.in(asking.answer());
        var name = asking.answer().facts().initiative().name();
        var verdict = tally.on(basis).verdict();
        var language = asking.choices().language();
        var text =
                switch (says) {
                    case VERDICT ->
                        verdict == null
                                ? language.quotes().noFigures()
                                : language.words().label(verdict).toLowerCase(language.locale());
                    case REALISED -> realised(tally, basis, language);
                };
        return Badge.draw(name, text, language.quotes().badgeTitle(name, text), look(verdict));
    }

    private static String realised(UnitTally tally, Basis basis, Language language) {
        var realised = tally.on(basis).realised();
        var announced = tally.announced().current();
        if (announced.commitments() == 0) {
            return language.quotes().noFigures();
        }
        return language.quotes()
                .badgeRealised(
                        language.formats().text(realised.amount(), tally.unit()),
                        language.formats().text(announced.amount(), tally.unit()));
    }

    private static Badge.Look look(@Nullable Verdict verdict) {
        return switch (verdict == null ? "open" : Judgement.tone(verdict)) {
            case "good" -> Badge.Look.GOOD;
            case "bad" -> Badge.Look.BAD;
            default -> Badge.Look.OPEN;
        };
    }
}
