package org.followthrough.site;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.followthrough.problem.Refusal;
import org.followthrough.record.Link;
import org.followthrough.record.Paging;
import org.followthrough.record.SubjectKind;
import org.jspecify.annotations.Nullable;

/// All that was said of a deal or a commitment and no longer stands.
@ApplicationScoped
class Corrections {

    record corrections(CorrectionsView view, Page page) implements TemplateInstance {}

    /// @param thing what they are about
    /// @param newest where the latest are, or `null` on the page of these
    /// @param json the same in the change log
    record CorrectionsView(
            Piece thing,
            Former.Some some,
            String versions,
            @Nullable String newest,
            String json) {}

    private final Formers formers;
    private final Names names;

    Corrections(Formers formers, Names names) {
        this.formers = formers;
        this.names = names;
    }

    /// The page of what no longer stands of a deal or a commitment.
    Uni<String> show(SubjectKind kind, String key, Paging paging, Asked asked, RoutingContext routing) {
        var page = Spoken.page(routing);
        var choices = asked.choices(page);
        var part = paging.read();
        return Html.of(
                page,
                thing(kind, key, choices).flatMap(thing -> formers.page(kind, key, part, choices)
                        .map(some -> view(kind, key, thing, some, part.after() == null, choices))),
                view -> new corrections(view, page));
    }

    private Uni<Piece> thing(SubjectKind kind, String key, Choices choices) {
        return names.of(Stream.of(new Names.Thing(kind, key))).map(known -> {
            if (!known.has(kind, key)) {
                throw new Refusal.NotFound(kind.word(), key);
            }
            return known.piece(kind, key, new Addresses(key, choices));
        });
    }

    private static CorrectionsView view(
            SubjectKind kind, String key, Piece thing, Former.Some some, boolean isNewest, Choices choices) {
        var path = "/%s/%s".formatted(kind.plural(), Link.encoded(key));
        return new CorrectionsView(
                thing,
                some,
                choices.language().path(path + "/versions"),
                isNewest ? null : choices.on(path + "/corrections"),
                Link.API + "/changes?kind=correction,retraction&subject=" + Link.encoded(kind.word() + ":" + key));
    }
}
