package org.followthrough.site;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.followthrough.dossier.DossierReader;
import org.followthrough.dossier.Format;
import org.followthrough.dossier.Seed;
import org.followthrough.tally.Question;
import org.followthrough.tally.Tally;
import org.followthrough.tracker.Answer;

/// Answers from dossiers, without the service, and what pages make of them.
final class Told {

    private static final long LIMIT = 1_000_000;

    private Told() {}

    /// The first dossier as it stood on a day.
    static Answer stargate(String day) {
        return answer(stargate(), day);
    }

    /// The first dossier as it is written.
    static String stargate() {
        return new String(Seed.bytes(), StandardCharsets.UTF_8);
    }

    static Answer answer(String yaml, String day) {
        var facts = DossierReader.read(yaml.getBytes(StandardCharsets.UTF_8), Format.YAML, LIMIT)
                .dossier()
                .known();
        var question = Question.asOf(LocalDate.parse(day));
        return new Answer(facts, question, Instant.EPOCH, 1, Tally.of(facts, question));
    }

    static Addresses addresses(Answer answer, Language language) {
        return new Addresses(answer.facts().initiative().key(), Choices.none(language));
    }

    /// The sentence above the tracker.
    static String headline(Answer answer, Language language) {
        return Headline.of(answer, addresses(answer, language)).stream()
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
