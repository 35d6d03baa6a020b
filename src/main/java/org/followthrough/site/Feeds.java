package org.followthrough.site;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Request;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.ParameterReader;
import org.followthrough.record.SubjectKind;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Makes feeds of the change log.
@ApplicationScoped
class Feeds {

    private static final int AT_ONCE = 50;

    private final Lately lately;
    private final Names names;

    Feeds(Lately lately, Names names) {
        this.lately = lately;
        this.names = names;
    }

    /// The feed of all, of an initiative or of a deal.
    ///
    /// @param before the id of the change before which it is to begin, as it stands in the address, or `null`
    Uni<RestResponse<String>> answer(
            ChangeLog.Of of, @Nullable String key, @Nullable String before, Page page, Request request) {
        var reader = new ParameterReader();
        var id = reader.read("before", before, Phrase.of("what a feed gave as its next page"), Long::valueOf);
        reader.check();
        var choices = Choices.none(page.language());
        var start = id == null ? Long.MAX_VALUE : id;
        return lately.some(of, key, start, null, AT_ONCE + 1, choices)
                .flatMap(lines -> name(of, key, choices).map(name -> feed(of, name, lines, page)))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(feed -> {
                    var xml = feed.xml();
                    return Fresh.of(xml).changed(feed.updated()).answer(request, Atom.TYPE, () -> xml);
                });
    }

    private Uni<Piece> name(ChangeLog.Of of, @Nullable String key, Choices choices) {
        if (key == null) {
            return Uni.createFrom().item(new Piece("", choices.on("/")));
        }
        var kind = of == ChangeLog.Of.DEAL ? SubjectKind.DEAL : SubjectKind.INITIATIVE;
        return names.of(Stream.of(new Names.Thing(kind, key)))
                .map(known -> known.piece(kind, key, new Addresses(key, choices)));
    }

    private static Atom feed(ChangeLog.Of of, Piece about, List<ChangeLine> lines, Page page) {
        var shown = lines.subList(0, Math.min(lines.size(), AT_ONCE));
        var first = page.origin() + page.language().path(page.path());
        var quotes = page.language().quotes();
        return new Atom(
                of == ChangeLog.Of.ALL ? quotes.feedAll() : quotes.feedOf(about.text()),
                page.language(),
                page.origin(),
                page.origin() + about.href(),
                first + page.query(),
                first,
                lines.size() > shown.size()
                        ? first + "?before=" + shown.getLast().id()
                        : null,
                shown);
    }
}
