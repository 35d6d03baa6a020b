package org.followthrough.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.followthrough.problem.Refusal;
import org.followthrough.record.Link;
import org.followthrough.tally.Dated;
import org.followthrough.tally.DealTerms;
import org.followthrough.tally.Facts;
import org.followthrough.tally.Overlap;
import org.followthrough.tally.Replacement;
import org.followthrough.tally.UnitTally;
import org.followthrough.tracker.Answer;
import org.jspecify.annotations.Nullable;

/// All that the page of a deal shows.
record DealView(
        String title,
        @Nullable String summary,
        String nature,
        @Nullable Piece partOf,
        List<Piece> parts,
        List<DealLine.Party> parties,
        @Nullable String places,
        List<Piece> perhaps,
        List<Cited> milestones,
        List<Section> sections,
        String json,
        String feed) {

    /// What it counts for in one initiative.
    ///
    /// @param line `null` when it counts towards nothing there on the day
    /// @param notCounted what was said of its amount and is in no sum
    /// @param facts the attributions, overlaps and replacements that bear on it
    record Section(
            String key,
            Piece initiative,
            String asOf,
            @Nullable String countsAs,
            List<String> units,
            @Nullable DealLine line,
            List<NotCountedLine> notCounted,
            List<Cited> facts) {}

    static DealView of(String key, List<Answer> answers, Choices choices) {
        var home = answers.stream()
                .filter(answer -> answer.facts().deals().containsKey(key))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("deal", key));
        var known = home.facts();
        var terms = known.deals().get(key);
        if (terms == null) {
            throw new Refusal.NotFound("deal", key);
        }
        var addresses = new Addresses(known.initiative().key(), choices);
        return new DealView(
                terms.title(),
                terms.summary(),
                addresses.words().label(terms.nature()),
                terms.partOf() == null ? null : Cited.deal(terms.partOf(), known, addresses),
                parts(key, known, addresses),
                DealLine.parties(terms, known, addresses),
                DealLine.places(terms.sites(), addresses.words()),
                Perhaps.with(key, known, home.question().asOf(), addresses),
                Cited.of(known.milestones(key), known, addresses),
                answers.stream().map(each -> section(key, each, choices)).toList(),
                Link.API + "/deals/" + Link.encoded(key),
                addresses.language().path("/deals/" + Link.encoded(key) + "/changes.atom"));
    }

    private static List<Piece> parts(String key, Facts known, Addresses addresses) {
        return known.deals().values().stream()
                .filter(each -> key.equals(each.partOf()))
                .map(DealTerms::key)
                .map(part -> Cited.deal(part, known, addresses))
                .toList();
    }

    private static Section section(String key, Answer answer, Choices choices) {
        var known = answer.facts();
        var addresses = new Addresses(known.initiative().key(), choices);
        var units = answer.tally().units().stream().map(UnitTally::unit).toList();
        var line = answer.tally().deals().stream()
                .filter(each -> each.terms().key().equals(key))
                .findFirst()
                .map(each -> DealLine.of(each, false, units, answer.question().asOf(), known, addresses))
                .orElse(null);
        return new Section(
                known.initiative().key(),
                new Piece(known.initiative().name(), addresses.tracker()),
                addresses
                        .say()
                        .asOfIs(addresses.formats().when(answer.question().asOf())),
                line == null ? null : addresses.say().countsAs(line.basis()),
                units.stream().map(addresses.formats()::name).toList(),
                line,
                notCounted(key, answer, addresses),
                Cited.of(bearing(key, answer), known, addresses));
    }

    private static List<NotCountedLine> notCounted(String key, Answer answer, Addresses addresses) {
        return answer.tally().units().stream()
                .flatMap(each -> each.notCounted().stream())
                .filter(each -> key.equals(each.deal()))
                .distinct()
                .map(each -> NotCountedLine.of(each, answer.facts(), addresses))
                .toList();
    }

    private static List<Dated<?>> bearing(String key, Answer answer) {
        var known = answer.facts();
        var bearing = new ArrayList<Dated<?>>();
        Optional.ofNullable(answer.tally().attributions().get(key)).ifPresent(bearing::add);
        known.of(Overlap.class).stream()
                .filter(each -> each.fact().deals().contains(key))
                .forEach(bearing::add);
        known.of(Replacement.class).stream()
                .filter(each ->
                        each.fact().deal().equals(key) || each.fact().replaces().equals(key))
                .forEach(bearing::add);
        return bearing;
    }
}
