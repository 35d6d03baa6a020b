package org.followthrough.site;

import java.util.List;
import org.followthrough.record.Mentions;
import org.followthrough.record.SubjectKind;
import org.followthrough.tally.Fact;
import org.jspecify.annotations.Nullable;

/// A fact that no longer stands, as a line.
///
/// @param on its date as written, or `null` when it had always held
/// @param now what took its place, or nothing where it was retracted
/// @param href where that is, or `null`
/// @param when when it ceased to stand
/// @param why who saw to it and what for
record Former(
        String id,
        @Nullable String on,
        List<Piece> says,
        @Nullable String nowOn,
        List<Piece> now,
        @Nullable String href,
        String when,
        String why) {

    /// Some of them.
    ///
    /// @param more where there are more of them, or `null`
    record Some(List<Former> lines, @Nullable String more) {}

    /// @param kind of what they are about
    /// @param key of what they are about
    static List<Former> of(
            List<Superseded.Former> facts, SubjectKind kind, String key, Names.Known known, Choices choices) {
        var shown = facts.stream().map(each -> each.id().toString()).toList();
        return facts.stream()
                .map(each -> of(each, shown, kind, key, known, choices))
                .toList();
    }

    private static Former of(
            Superseded.Former fact,
            List<String> shown,
            SubjectKind kind,
            String key,
            Names.Known known,
            Choices choices) {
        var addresses = new Addresses(fact.home(), choices);
        var facts = known.of(fact.home());
        var language = choices.language();
        var next = fact.next();
        return new Former(
                fact.id().toString(),
                on(fact.fact(), language),
                FactWords.of(fact.fact(), facts, addresses),
                next == null ? null : on(next.fact(), language),
                next == null ? List.of() : FactWords.of(next.fact(), facts, addresses),
                next == null ? null : href(next, shown, kind, key, addresses),
                language.formats().text(fact.at()),
                language.quotes().why(fact.who(), fact.why()));
    }

    private static @Nullable String on(Fact fact, Language language) {
        var on = fact.on();
        return on == null ? null : language.formats().text(on);
    }

    /// What stands is on a page of its own; what was replaced in turn stands above it, if it is still in sight.
    private static @Nullable String href(
            Superseded.Next next, List<String> shown, SubjectKind kind, String key, Addresses addresses) {
        var id = next.id().toString();
        if (shown.contains(id)) {
            return "#" + id;
        }
        return next.stoodAt(addresses.choices().knownAt()) ? page(next.fact(), kind, key, addresses) + "#" + id : null;
    }

    private static String page(Fact fact, SubjectKind kind, String key, Addresses addresses) {
        var mentions = Mentions.of(fact);
        if (kind == SubjectKind.DEAL && mentions.deals().contains(key)) {
            return addresses.deal(key);
        }
        return kind == SubjectKind.COMMITMENT && mentions.commitments().contains(key)
                ? addresses.commitment(key)
                : Cited.home(fact, addresses);
    }
}
