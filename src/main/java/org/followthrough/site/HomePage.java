package org.followthrough.site;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;

/// All initiatives, and what became of each.
@Path("/")
class HomePage {

    record home(List<HomeLine> lines, String asOf) implements TemplateInstance {}

    private final Whereabouts whereabouts;

    HomePage(Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
    }

    @GET
    @Produces(Html.TYPE)
    public Uni<String> show(@BeanParam Asked asked) {
        var choices = asked.choices();
        var day = Formats.text(choices.question(Whereabouts.today()).asOf());
        return Html.of(
                whereabouts.all(choices),
                answers -> new home(
                        answers.stream().map(each -> HomeLine.of(each, choices)).toList(), day));
    }
}
