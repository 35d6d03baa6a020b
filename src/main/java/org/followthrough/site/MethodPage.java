package org.followthrough.site;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.followthrough.tally.Flag;
import org.followthrough.tally.Verdict;

/// How the numbers are made, for a reader who has never seen them.
@Path("/method")
class MethodPage {

    record method(List<Verdict> verdicts, List<Flag> flags) implements TemplateInstance {}

    @GET
    @Produces(Html.TYPE)
    public Uni<String> show() {
        return Html.of(Uni.createFrom().voidItem(), _ -> new method(List.of(Verdict.values()), List.of(Flag.values())));
    }
}
