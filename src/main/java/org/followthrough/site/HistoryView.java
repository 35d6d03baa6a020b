package org.followthrough.site;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.followthrough.record.Link;
import org.followthrough.record.Page;
import org.followthrough.record.Revision;
import org.followthrough.record.SubjectKind;
import org.followthrough.record.VersionView;
import org.jspecify.annotations.Nullable;

/// All that the page of the versions of something shows.
///
/// @param thing its page, or only what it is called where it no longer stands
/// @param corrections where the facts of it are that no longer stand, or `null` where none belong to it
/// @param older where older versions are, or `null`
/// @param newest where the newest are, or `null` on the page of these
record HistoryView(
        Piece thing,
        List<Line> lines,
        @Nullable String corrections,
        @Nullable String older,
        @Nullable String newest,
        String json) {

    /// A version.
    ///
    /// @param state whether it stands, or until when it did
    /// @param closure who closed it and why, or `null`
    /// @param same what there is to say where no field reads otherwise, or `null`
    record Line(
            int number,
            String state,
            @Nullable String closure,
            String recorded,
            String why,
            @Nullable String same,
            List<Changed> changes,
            List<Said> says) {}

    /// A field that reads otherwise.
    record Changed(String name, String before, String after) {}

    /// One thing that it says.
    record Said(String name, String value) {}

    /// What the versions name.
    static Stream<Names.Thing> things(SubjectKind kind, Page<Revision> found) {
        var named = found.items().stream()
                .flatMap(each -> Stream.of(each.version().terms(), each.before()))
                .filter(Objects::nonNull)
                .flatMap(terms -> TermsWords.things(kind, terms));
        return Stream.concat(
                named,
                found.items().stream()
                        .map(each -> new Names.Thing(kind, each.version().key())));
    }

    static HistoryView of(
            SubjectKind kind, String key, Page<Revision> found, boolean isNewest, Names.Known known, Choices choices) {
        var addresses = new Addresses(key, choices);
        var piece = known.piece(kind, key, addresses);
        var stands = isNewest && found.items().getFirst().version().supersededAt() == null;
        var path = "/%s/%s".formatted(kind.plural(), Link.encoded(key));
        var versions = choices.language().path(path + "/versions");
        var hasFacts = kind == SubjectKind.DEAL || kind == SubjectKind.COMMITMENT;
        return new HistoryView(
                stands || !isNewest ? piece : Piece.plain(piece.text()),
                found.items().stream()
                        .map(each -> line(kind, each, known, addresses))
                        .toList(),
                hasFacts ? choices.language().path(path + "/corrections") : null,
                found.next() == null ? null : versions + "?after=" + Link.encoded(found.next()),
                isNewest ? null : versions,
                Link.API + path + "/versions");
    }

    private static Line line(SubjectKind kind, Revision revision, Names.Known known, Addresses addresses) {
        var version = revision.version();
        var language = addresses.language();
        var says = TermsWords.of(kind, version.terms(), known, addresses);
        var before = revision.before();
        var said = before == null ? Map.<Term, String>of() : TermsWords.of(kind, before, known, addresses);
        var closed = version.closed();
        return new Line(
                version.number(),
                state(version, language),
                closed == null || closed.who() == null
                        ? null
                        : language.quotes().why(closed.who(), Objects.requireNonNullElse(closed.why(), "")),
                language.formats().text(version.recordedAt()),
                language.quotes().why(version.who(), version.why()),
                same(revision, language.past()),
                revision.fields().stream()
                        .map(Term::of)
                        .map(term -> new Changed(
                                language.past().term(term), said.getOrDefault(term, ""), says.getOrDefault(term, "")))
                        .toList(),
                says.entrySet().stream()
                        .map(each -> new Said(language.past().term(each.getKey()), each.getValue()))
                        .toList());
    }

    private static String state(VersionView version, Language language) {
        var until = version.supersededAt();
        if (until == null) {
            return language.past().stands();
        }
        var when = language.formats().text(until);
        return version.closed() == null
                ? language.past().stood(when)
                : language.past().closed(when);
    }

    private static @Nullable String same(Revision revision, Past past) {
        if (revision.before() == null) {
            return past.first();
        }
        return revision.changes().isEmpty() ? past.elsewhere() : null;
    }
}
