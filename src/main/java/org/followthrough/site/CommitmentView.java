package org.followthrough.site;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.followthrough.problem.Refusal;
import org.followthrough.record.Link;
import org.followthrough.tally.Attribution;
import org.followthrough.tally.CommitmentTally;
import org.followthrough.tally.Dated;
import org.followthrough.tracker.Answer;
import org.jspecify.annotations.Nullable;

/// All that the page of a commitment shows.
///
/// @param line what it stands at, or `null` when nothing is in force yet
record CommitmentView(
        String title,
        @Nullable String summary,
        String kind,
        Piece initiative,
        @Nullable Piece partOf,
        List<Piece> by,
        @Nullable Piece announcedBy,
        @Nullable String horizon,
        List<Cited> statements,
        String asOf,
        @Nullable CommitmentLine line,
        List<Cited> deals,
        String json) {

    static CommitmentView of(String key, List<Answer> answers, Choices choices) {
        return answers.stream()
                .filter(answer -> answer.facts().commitments().containsKey(key))
                .findFirst()
                .map(answer -> of(key, answer, choices))
                .orElseThrow(() -> new Refusal.NotFound("commitment", key));
    }

    private static CommitmentView of(String key, Answer answer, Choices choices) {
        var known = answer.facts();
        var terms = Objects.requireNonNull(known.commitments().get(key));
        var addresses = new Addresses(known.initiative().key(), choices);
        var horizon = terms.horizon();
        return new CommitmentView(
                terms.title(),
                terms.summary(),
                addresses.words().label(terms.kind()),
                new Piece(known.initiative().name(), addresses.tracker()),
                terms.partOf() == null ? null : Cited.commitment(terms.partOf(), known, addresses),
                terms.by().stream()
                        .map(party -> Cited.party(party, known, addresses))
                        .toList(),
                terms.announcedBy() == null ? null : Cited.party(terms.announcedBy(), known, addresses),
                horizon == null ? null : addresses.formats().text(horizon),
                Cited.of(known.statements(key), known, addresses),
                addresses.formats().text(answer.question().asOf()),
                withParts(answer.tally().commitments().stream())
                        .filter(each -> each.terms().key().equals(key))
                        .findFirst()
                        .map(each -> CommitmentLine.of(each, answer.tally().deals(), known, addresses))
                        .orElse(null),
                Cited.of(attributed(key, answer), known, addresses),
                Link.API + "/commitments/" + Link.encoded(key));
    }

    private static List<Dated<Attribution>> attributed(String key, Answer answer) {
        return answer.facts().of(Attribution.class).stream()
                .filter(each -> key.equals(each.fact().commitment()))
                .toList();
    }

    private static Stream<CommitmentTally> withParts(Stream<CommitmentTally> tallies) {
        return tallies.flatMap(each -> Stream.concat(Stream.of(each), withParts(each.parts().stream())));
    }
}
