package org.followthrough.site;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.followthrough.record.Link;
import org.followthrough.record.Page;
import org.followthrough.record.Paging;
import org.followthrough.record.SubjectKind;
import org.jspecify.annotations.Nullable;

/// Says what no longer stands of a deal or a commitment.
@ApplicationScoped
class Formers {

    private final Superseded superseded;
    private final Names names;

    Formers(Superseded superseded, Names names) {
        this.superseded = superseded;
        this.names = names;
    }

    /// The latest of them, for the page of what they are about.
    Uni<Former.Some> few(SubjectKind kind, String key, Choices choices) {
        var all = choices.on("/%s/%s/corrections".formatted(kind.plural(), Link.encoded(key)));
        return superseded
                .few(kind, key, choices.knownAt())
                .flatMap(found -> said(found, kind, key, choices, found.next() == null ? null : all));
    }

    /// The part of them that is asked for.
    Uni<Former.Some> page(SubjectKind kind, String key, Paging.Asked asked, Choices choices) {
        var path = "/%s/%s/corrections".formatted(kind.plural(), Link.encoded(key));
        return superseded
                .page(kind, key, choices.knownAt(), asked)
                .flatMap(found -> said(
                        found,
                        kind,
                        key,
                        choices,
                        found.next() == null ? null : choices.on(path, "after", found.next())));
    }

    private Uni<Former.Some> said(
            Page<Superseded.Former> found, SubjectKind kind, String key, Choices choices, @Nullable String more) {
        return names.of(found.items().stream().flatMap(Superseded.Former::things))
                .map(known -> new Former.Some(Former.of(found.items(), kind, key, known, choices), more));
    }
}
