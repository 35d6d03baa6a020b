package org.followthrough.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.tally.Attribution;
import org.followthrough.tally.Benchmark;
import org.followthrough.tally.Citation;
import org.followthrough.tally.Claim;
import org.followthrough.tally.Dated;
import org.followthrough.tally.Evidence;
import org.followthrough.tally.ExchangeRate;
import org.followthrough.tally.Fact;
import org.followthrough.tally.Facts;
import org.followthrough.tally.Milestone;
import org.followthrough.tally.Overlap;
import org.followthrough.tally.Participation;
import org.followthrough.tally.Replacement;
import org.followthrough.tally.SourceTerms;
import org.followthrough.tally.Statement;
import org.jspecify.annotations.Nullable;

/// A fact with what it rests on, as a line of a timeline.
///
/// @param on its date as written, or `null` when it has always held
/// @param certain the day from which it counts, where that is sooner than its date alone says, or `null`
/// @param evidence how well it is supported, when better than claimed, or `null`
/// @param report where a reader says that it is wrong
record Cited(
        String id,
        @Nullable String on,
        @Nullable String certain,
        List<Piece> says,
        @Nullable String note,
        @Nullable String evidence,
        List<Source> sources,
        String report) {

    /// One citation.
    ///
    /// @param at where in it, a note on it and when it was read, put together; `null` when nothing is said
    /// @param via the source that it relays, or `null`
    /// @param url where it is on the web, or `null`
    record Source(
            Piece title,
            @Nullable String language,
            @Nullable String publisher,
            @Nullable String at,
            @Nullable Piece via,
            @Nullable String url,
            @Nullable String archived) {}

    static List<Cited> of(List<? extends Dated<?>> facts, Facts known, Addresses addresses) {
        return facts.stream().map(each -> of(each, known, addresses)).toList();
    }

    static Cited of(Dated<?> dated, Facts known, Addresses addresses) {
        Fact fact = dated.fact();
        var on = fact.on();
        var support = fact.support();
        return new Cited(
                dated.id().toString(),
                on == null ? null : addresses.formats().text(on),
                on == null || dated.day().equals(on.lastDay())
                        ? null
                        : addresses.say().countsFrom(addresses.formats().when(dated.day())),
                FactWords.of(fact, known, addresses),
                support.note(),
                support.evidence() == Evidence.CLAIMED
                        ? null
                        : addresses.words().label(support.evidence()),
                support.citations().stream()
                        .map(each -> source(each, known, addresses))
                        .toList(),
                addresses.report(dated.id(), home(fact, addresses)));
    }

    /// The page that a fact is on.
    static String home(Fact fact, Addresses addresses) {
        return switch (fact) {
            case Milestone milestone -> addresses.deal(milestone.deal());
            case Statement statement -> addresses.commitment(statement.commitment());
            case Attribution attribution -> addresses.deal(attribution.deal());
            case Replacement replacement -> addresses.deal(replacement.deal());
            case Overlap _, Participation _, Claim _, Benchmark _, ExchangeRate _ -> addresses.tracker();
        };
    }

    /// A party by its name, with its page.
    static Piece party(String key, Facts known, Addresses addresses) {
        var terms = known.parties().get(key);
        return new Piece(terms == null ? key : terms.name(), addresses.party(key));
    }

    /// A deal by its title, with its page.
    static Piece deal(String key, Facts known, Addresses addresses) {
        var terms = known.deals().get(key);
        return new Piece(terms == null ? key : terms.title(), addresses.deal(key));
    }

    /// What a fact is about, or `null` where it says so itself.
    static @Nullable Piece subject(Fact fact, Facts known, Addresses addresses) {
        return switch (fact) {
            case Milestone milestone -> deal(milestone.deal(), known, addresses);
            case Statement statement -> commitment(statement.commitment(), known, addresses);
            case Attribution _, Overlap _, Replacement _, Participation _, Claim _, Benchmark _, ExchangeRate _ -> null;
        };
    }

    /// A source by its title, with its page.
    static Piece source(String key, Facts known, Addresses addresses) {
        var terms = known.sources().get(key);
        return new Piece(terms == null ? key : terms.title(), addresses.source(key));
    }

    /// A commitment by its title, with its page.
    static Piece commitment(String key, Facts known, Addresses addresses) {
        var terms = known.commitments().get(key);
        return new Piece(terms == null ? key : terms.title(), addresses.commitment(key));
    }

    /// What a deal counts towards: a commitment or the initiative itself.
    static Piece towards(String key, Facts known, Addresses addresses) {
        return known.commitments().containsKey(key)
                ? commitment(key, known, addresses)
                : new Piece(
                        key.equals(known.initiative().key())
                                ? known.initiative().name()
                                : key,
                        new Addresses(key, addresses.choices()).tracker());
    }

    static Source source(Citation citation, Facts known, Addresses addresses) {
        var key = citation.source();
        var terms = known.sources().get(key);
        return terms == null
                ? new Source(
                        new Piece(key, addresses.source(key)), null, null, at(citation, addresses), null, null, null)
                : source(terms, at(citation, addresses), known, addresses);
    }

    static Source source(SourceTerms terms, @Nullable String at, Facts known, Addresses addresses) {
        return new Source(
                new Piece(terms.title(), addresses.source(terms.key())),
                terms.language(),
                published(terms, addresses),
                at,
                via(terms, known, addresses),
                terms.url(),
                terms.archivedUrl());
    }

    /// Who published it and when.
    static @Nullable String published(SourceTerms terms, Addresses addresses) {
        var on = terms.published();
        var text = Stream.of(
                        terms.publisher(),
                        on == null ? null : addresses.formats().text(on))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? null : text;
    }

    static @Nullable Piece via(SourceTerms terms, Facts known, Addresses addresses) {
        var via = terms.via();
        if (via == null) {
            return null;
        }
        var relayed = known.sources().get(via);
        var publisher = relayed == null ? null : relayed.publisher();
        var title = relayed == null ? via : relayed.title();
        return new Piece(publisher == null ? title : publisher, addresses.source(via));
    }

    private static @Nullable String at(Citation citation, Addresses addresses) {
        var parts = new ArrayList<String>();
        Stream.of(citation.at(), citation.note()).filter(Objects::nonNull).forEach(parts::add);
        if (citation.read() != null) {
            parts.add(addresses.say().read(addresses.formats().when(citation.read())));
        }
        return parts.isEmpty() ? null : String.join(addresses.words().semicolon(), parts);
    }
}
