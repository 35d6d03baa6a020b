package org.followthrough.site;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.followthrough.problem.Refusal;
import org.followthrough.record.Link;
import org.followthrough.tally.Benchmark;
import org.followthrough.tally.Claim;
import org.followthrough.tally.Dated;
import org.followthrough.tally.Fact;
import org.followthrough.tally.Facts;
import org.followthrough.tally.Milestone;
import org.followthrough.tally.Participation;
import org.followthrough.tally.PartyTerms;
import org.followthrough.tally.Statement;
import org.followthrough.tracker.Answer;
import org.jspecify.annotations.Nullable;

/// All that the page of a party shows.
record PartyView(
        String name,
        @Nullable String country,
        List<Piece> belongsTo,
        List<Piece> owns,
        List<Identifier> identifiers,
        List<Section> sections,
        String json) {

    /// An identifier, such as its LEI.
    record Identifier(String name, String value) {}

    /// What it is in one initiative.
    record Section(
            String key,
            Piece initiative,
            List<Cited> participations,
            List<Piece> commitments,
            List<DealLine.Party> deals,
            List<Cited> claims,
            List<Cited> said) {

        public boolean isEmpty() {
            return Stream.of(participations, commitments, deals, claims, said).allMatch(List::isEmpty);
        }
    }

    /// @throws Refusal.NotFound when no initiative bears on it
    static PartyView of(PartyTerms terms, Family.Of family, List<Answer> answers, Choices choices) {
        if (answers.isEmpty()) {
            throw new Refusal.NotFound("party", terms.key());
        }
        var known = answers.getFirst().facts();
        var addresses = new Addresses(known.initiative().key(), choices);
        return new PartyView(
                terms.name(),
                terms.country() == null ? null : choices.language().country(terms.country()),
                family.above().stream()
                        .map(each -> Owned.piece(each, addresses))
                        .toList(),
                family.below().stream()
                        .map(each -> Owned.piece(each, addresses))
                        .toList(),
                terms.identifiers().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> new Identifier(each.getKey(), each.getValue()))
                        .toList(),
                answers.stream()
                        .map(each -> section(terms.key(), each.facts(), choices))
                        .toList(),
                Link.API + "/parties/" + Link.encoded(terms.key()));
    }

    private static Section section(String key, Facts known, Choices choices) {
        var addresses = new Addresses(known.initiative().key(), choices);
        return new Section(
                known.initiative().key(),
                new Piece(known.initiative().name(), addresses.tracker()),
                of(Participation.class, Participation::party, key, known, addresses),
                known.commitments().values().stream()
                        .filter(each -> each.by().contains(key) || key.equals(each.announcedBy()))
                        .map(each -> new Piece(each.title(), addresses.commitment(each.key())))
                        .toList(),
                deals(key, known, addresses),
                of(Claim.class, Claim::party, key, known, addresses),
                Stream.of(
                                of(Statement.class, Statement::by, key, known, addresses),
                                of(Milestone.class, Milestone::by, key, known, addresses),
                                of(Benchmark.class, Benchmark::by, key, known, addresses))
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<DealLine.Party> deals(String key, Facts known, Addresses addresses) {
        return known.deals().values().stream()
                .flatMap(deal -> deal.parties().stream()
                        .filter(each -> each.party().equals(key))
                        .map(each -> new DealLine.Party(
                                new Piece(deal.title(), addresses.deal(deal.key())),
                                addresses.words().role(each.role()))))
                .toList();
    }

    private static <F extends Fact> List<Cited> of(
            Class<F> kind, Function<F, @Nullable String> party, String key, Facts known, Addresses addresses) {
        List<Dated<F>> facts = known.of(kind).stream()
                .filter(each -> key.equals(party.apply(each.fact())))
                .toList();
        return Cited.of(facts, known, addresses);
    }
}
