package org.followthrough.site;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.followthrough.dossier.DossierReader;
import org.followthrough.dossier.Format;
import org.followthrough.dossier.Seed;
import org.followthrough.site.desk.Samples;
import org.followthrough.tally.Facts;
import org.followthrough.tally.Question;
import org.followthrough.tally.Tally;
import org.followthrough.tracker.Answer;

/// The looks of the pages in one page: their colours, type and parts, made by the same templates as all others. What is
/// shown is the dossier that comes with the service, so that it is the same whatever is on record.
@Path("/style")
class StylePage {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 31);

    record style(StyleView view, List<?> fields, Page page) implements TemplateInstance {}

    private final Samples samples;

    StylePage(Samples samples) {
        this.samples = samples;
    }

    @GET
    @Produces(Html.TYPE)
    public Uni<String> show(@Context RoutingContext routing) {
        var page = Spoken.page(routing);
        return Html.of(page, Uni.createFrom().voidItem(), _ -> style(page));
    }

    private style style(Page page) {
        var choices = new Choices(page.language(), DAY, null, null, null, null, Set.of(), null, null);
        var view = StyleView.of(new Asking(answer(), choices, page));
        return new style(view, samples.fields(page.language()), page);
    }

    private static Answer answer() {
        var question = Question.asOf(DAY);
        return new Answer(Sample.FACTS, question, Instant.EPOCH, 1, Tally.of(Sample.FACTS, question));
    }

    /// Read once, when the page is first asked for.
    private static final class Sample {

        private static final Facts FACTS = DossierReader.read(Seed.bytes(), Format.YAML, Integer.MAX_VALUE)
                .dossier()
                .known();
    }
}
