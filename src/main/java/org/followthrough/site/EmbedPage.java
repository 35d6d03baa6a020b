package org.followthrough.site;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.followthrough.problem.Refusal;
import org.followthrough.tally.Worded;
import org.followthrough.tracker.Answer;
import org.jboss.resteasy.reactive.RestPath;

/// One chart alone, for the pages of others. It is the only kind of page that others may frame.
@Path(EmbedPage.PATH + "/initiatives/{key}")
class EmbedPage {

    /// Where they are.
    static final String PATH = "/embed";

    record embed(EmbedView view, Page page) implements TemplateInstance {}

    /// @param chosen what was chosen, or nothing
    /// @param at where it says the same for ever, in short
    /// @param tracker where the chart is at home, with the same choices
    record EmbedView(String name, String chosen, Picture picture, String at, String tracker, String feed) {}

    private final Answers answers;

    EmbedPage(Answers answers) {
        this.answers = answers;
    }

    @GET
    @Path("{chart}")
    @Produces(Html.TYPE)
    public Uni<String> show(
            @RestPath String key,
            @RestPath
                    @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"ladder", "bridge", "timeline", "map"}))
                    String chart,
            @BeanParam Asked asked,
            @BeanParam ChartParameters parameters,
            @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        var drawn = Worded.of(Chart.class, chart).orElseThrow(() -> new Refusal.NotFound("chart", chart));
        var wanted = parameters.read(asked, page);
        var choices = wanted.choices();
        var of = wanted.of();
        return Html.of(
                page,
                answers.of(key, choices),
                answer -> new embed(view(new Asking(answer, choices, page), drawn, of), page));
    }

    private static EmbedView view(Asking asking, Chart chart, ChartParameters.Of of) {
        Answer answer = asking.answer();
        var picture = chart.picture(asking, of.in(answer), of.basis());
        return new EmbedView(
                answer.facts().initiative().name(),
                Chosen.sentence(asking.choices().ofNow()),
                picture,
                picture.link().replaceFirst("^https?://", "").replaceFirst("\\?.*", ""),
                asking.page().origin() + asking.addresses().tracker(),
                asking.addresses().feed());
    }
}
