package org.followthrough.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.followthrough.problem.Refusal;
import org.followthrough.record.Link;
import org.followthrough.tally.Fact;
import org.followthrough.tally.Facts;
import org.followthrough.tally.Milestone;
import org.followthrough.tally.SourceTerms;
import org.followthrough.tally.Statement;
import org.followthrough.tracker.Answer;
import org.jspecify.annotations.Nullable;

/// All that the page of a source shows.
record SourceView(
        String title,
        @Nullable String language,
        @Nullable String languageName,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String url,
        @Nullable String archived,
        @Nullable Piece via,
        List<Piece> relayedBy,
        List<Section> sections,
        String json) {

    /// The facts of one initiative that cite it.
    record Section(String key, Piece initiative, List<Group> facts) {}

    /// The facts about one thing.
    record Group(Piece about, List<Cited> facts) {}

    /// @throws Refusal.NotFound when no initiative bears on it
    static SourceView of(SourceTerms terms, List<Answer> answers, Choices choices) {
        if (answers.isEmpty()) {
            throw new Refusal.NotFound("source", terms.key());
        }
        var known = answers.getFirst().facts();
        var addresses = new Addresses(known.initiative().key(), choices);
        var published = terms.published();
        var language = terms.language();
        return new SourceView(
                terms.title(),
                language,
                language == null ? null : choices.language().language(language),
                terms.publisher(),
                published == null ? null : addresses.formats().text(published),
                terms.url(),
                terms.archivedUrl(),
                Cited.via(terms, known, addresses),
                SourceLine.relaying(terms.key(), known, addresses),
                answers.stream()
                        .map(each -> section(terms.key(), each.facts(), choices))
                        .toList(),
                Link.API + "/sources/" + Link.encoded(terms.key()));
    }

    private static Section section(String key, Facts known, Choices choices) {
        var addresses = new Addresses(known.initiative().key(), choices);
        var groups = SourceLine.citing(key, known).stream()
                .collect(Collectors.groupingBy(
                        each -> about(each.fact(), known, addresses), LinkedHashMap::new, Collectors.toList()));
        return new Section(
                known.initiative().key(),
                new Piece(known.initiative().name(), addresses.tracker()),
                groups.entrySet().stream()
                        .map(each -> new Group(each.getKey(), Cited.of(each.getValue(), known, addresses)))
                        .toList());
    }

    /// Milestones and statements stand under their deal or commitment; what else is said names its subjects itself.
    private static Piece about(Fact fact, Facts known, Addresses addresses) {
        return fact instanceof Milestone milestone
                ? Cited.deal(milestone.deal(), known, addresses)
                : fact instanceof Statement statement
                        ? Cited.commitment(statement.commitment(), known, addresses)
                        : Piece.plain(addresses.words().text(Text.ABOUT_INITIATIVE));
    }
}
