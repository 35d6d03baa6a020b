package org.followthrough.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.record.SubjectKind;
import org.followthrough.tally.Attribution;
import org.followthrough.tally.Benchmark;
import org.followthrough.tally.Claim;
import org.followthrough.tally.ExchangeRate;
import org.followthrough.tally.Fact;
import org.followthrough.tally.Milestone;
import org.followthrough.tally.Overlap;
import org.followthrough.tally.Participation;
import org.followthrough.tally.Replacement;
import org.followthrough.tally.Statement;
import org.jspecify.annotations.Nullable;

/// A change of the record in a sentence.
///
/// @param on the day it was made, in words
/// @param href the page of what changed
/// @param why who made it and what for
record ChangeLine(long id, Instant at, String on, List<Piece> says, String href, String who, String why) {

    /// The sentence without its links.
    String text() {
        return says.stream().map(Piece::text).collect(Collectors.joining());
    }

    /// What the sentences about some changes name.
    static Stream<Names.Thing> things(List<ChangeLog.Change> changes) {
        return changes.stream().flatMap(change -> {
            var things = new ArrayList<Names.Thing>();
            things.add(new Names.Thing(change.of(), change.key()));
            if (change.initiative() != null) {
                things.add(new Names.Thing(SubjectKind.INITIATIVE, change.initiative()));
            }
            Stream.of(change.before(), change.after())
                    .filter(Objects::nonNull)
                    .forEach(fact -> things.addAll(Names.in(fact)));
            return things.stream();
        });
    }

    static ChangeLine of(ChangeLog.Change change, Names.Known known, Choices choices) {
        var addresses = new Addresses(Objects.requireNonNullElse(change.initiative(), ""), choices);
        var subject = known.piece(change.of(), change.key(), addresses);
        var href = Objects.requireNonNull(subject.href());
        var isOnItsPage = change.of() == SubjectKind.DEAL || change.of() == SubjectKind.COMMITMENT;
        var language = choices.language();
        return new ChangeLine(
                change.id(),
                change.at(),
                language.formats().text(change.at()),
                says(change, known, subject, addresses),
                isOnItsPage && change.fact() != null ? href + "#" + change.fact() : href,
                change.who(),
                language.quotes().why(change.who(), language.words().reason(change.why())));
    }

    private static List<Piece> says(ChangeLog.Change change, Names.Known known, Piece subject, Addresses addresses) {
        var quotes = addresses.language().quotes();
        var sentence = new Sentence();
        var thing = thing(change, known, subject, addresses, sentence);
        var now = said(change.after(), change, known, addresses, sentence);
        var was = said(change.before(), change, known, addresses, sentence);
        var isFact = change.before() != null || change.after() != null;
        var said = isFact ? ofFact(change, quotes, thing, now, was) : ofTerms(change, quotes, thing);
        return sentence.pieces(Character.toUpperCase(said.charAt(0)) + said.substring(1));
    }

    /// What it is about. What a deal counts towards is about where it counts: the sentence names the deal itself.
    private static String thing(
            ChangeLog.Change change, Names.Known known, Piece subject, Addresses addresses, Sentence sentence) {
        var quotes = addresses.language().quotes();
        var home = change.initiative();
        var isAttribution = change.after() instanceof Attribution || change.before() instanceof Attribution;
        return isAttribution && home != null
                ? quotes.thing(
                        SubjectKind.INITIATIVE, sentence.mark(known.piece(SubjectKind.INITIATIVE, home, addresses)))
                : quotes.thing(change.of(), sentence.mark(subject));
    }

    private static String said(
            @Nullable Fact fact, ChangeLog.Change change, Names.Known known, Addresses addresses, Sentence sentence) {
        if (fact == null) {
            return "";
        }
        var said = FactWords.of(fact, known.of(change.initiative()), addresses).stream()
                .map(sentence::mark)
                .collect(Collectors.joining());
        var on = fact.on();
        return on == null || saysWhen(fact)
                ? said
                : said + ", " + addresses.formats().text(on);
    }

    /// Whether what a fact says has a date in it already.
    private static boolean saysWhen(Fact fact) {
        return switch (fact) {
            case Participation _, Attribution _, Claim _ -> true;
            case Statement _, Milestone _, Overlap _, Replacement _, Benchmark _, ExchangeRate _ -> false;
        };
    }

    private static String ofFact(ChangeLog.Change change, Quotes quotes, String thing, String now, String was) {
        return switch (change.kind()) {
            case DELIVERY -> quotes.factDelivery(thing, now);
            case REDUCTION -> quotes.factReduction(thing, now);
            case CORRECTION -> quotes.factCorrection(thing, now, was);
            case RETRACTION, CLOSURE -> quotes.factRetraction(thing, was);
            case MOVE -> quotes.factMove(thing, now.isEmpty() ? was : now);
            case NEW, UPDATE, REOPENING, LISTING -> quotes.factNew(thing, now.isEmpty() ? was : now);
        };
    }

    private static String ofTerms(ChangeLog.Change change, Quotes quotes, String thing) {
        return switch (change.kind()) {
            case NEW, DELIVERY -> quotes.termsNew(thing);
            case UPDATE, CORRECTION, REDUCTION -> quotes.termsUpdate(thing);
            case MOVE -> quotes.termsMove(thing);
            case CLOSURE, RETRACTION -> quotes.termsClosure(thing);
            case REOPENING -> quotes.termsReopening(thing);
            case LISTING -> quotes.termsListing(thing);
        };
    }
}
