package org.followthrough.site;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import org.followthrough.record.Paging;
import org.followthrough.record.SubjectKind;
import org.followthrough.record.Versions;

/// How something read over time, also something that was closed: each version with who wrote it, when and why, and
/// what it says otherwise than the one before.
@ApplicationScoped
class Histories {

    record history(HistoryView view, Page page) implements TemplateInstance {}

    private final Versions versions;
    private final Names names;

    Histories(Versions versions, Names names) {
        this.versions = versions;
        this.names = names;
    }

    /// The page of the versions of something.
    Uni<String> show(SubjectKind kind, String key, Paging paging, RoutingContext routing) {
        var page = Spoken.page(routing);
        var isNewest = paging.read().after() == null;
        return Html.of(
                page,
                versions.revisions(kind, key, paging).flatMap(found -> names.of(HistoryView.things(kind, found))
                        .map(known ->
                                HistoryView.of(kind, key, found, isNewest, known, Choices.none(page.language())))),
                view -> new history(view, page));
    }

    /// What addresses of this kind are about.
    static SubjectKind kind(String plural) {
        return Arrays.stream(SubjectKind.values())
                .filter(each -> each.plural().equals(plural))
                .findFirst()
                .orElseThrow();
    }
}
