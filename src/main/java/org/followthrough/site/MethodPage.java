package org.followthrough.site;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.tally.Flag;
import org.followthrough.tally.Verdict;

/// How the numbers are made, for a reader who has never seen them.
@Path("/method")
class MethodPage {

    record method(String example, List<Section> sections, Page page) implements TemplateInstance {}

    /// A part of it.
    ///
    /// @param body markup, of the language's own making
    record Section(String id, String heading, String body) {}

    @GET
    @Produces(Html.TYPE)
    public Uni<String> show(@Context RoutingContext routing) {
        var page = Spoken.page(routing);
        return Html.of(page, Uni.createFrom().voidItem(), _ -> method(page));
    }

    private static method method(Page page) {
        var language = page.language();
        var example = language.say().methodExample(language.path("/initiatives/stargate?asOf=2025-07-31"));
        var sections = Stream.of(Prose.values())
                .map(each -> new Section(
                        each.name().toLowerCase(Locale.ROOT),
                        language.terms().heading(each),
                        filled(language.terms().prose(each), language.words())))
                .toList();
        return new method(example, sections, page);
    }

    /// The lists of terms stand where the prose says so.
    private static String filled(String prose, Words words) {
        return prose.replace("@verdicts", list(Verdict.values(), words, meaning -> meaning + "."))
                .replace("@flags", list(Flag.values(), words, meaning -> meaning));
    }

    private static String list(Enum<?>[] terms, Words words, Function<String, String> sentence) {
        return Stream.of(terms)
                .map(each -> "<dt>%s</dt><dd>%s</dd>".formatted(words.label(each), sentence.apply(words.meaning(each))))
                .collect(Collectors.joining("", "<dl class=\"verdicts\">", "</dl>"));
    }
}
