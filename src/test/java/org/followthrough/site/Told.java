package org.followthrough.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.dossier.DossierReader;
import org.followthrough.dossier.Format;
import org.followthrough.tally.Entry;
import org.followthrough.tally.Facts;
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
        try (InputStream file = Told.class.getResourceAsStream("/dossiers/stargate.yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Answer answer(String yaml, String day) {
        var dossier = DossierReader.read(yaml.getBytes(StandardCharsets.UTF_8), Format.YAML, LIMIT)
                .dossier();
        var entries = new ArrayList<Entry<?>>();
        dossier.facts().forEach(line -> entries.add(new Entry<>(new UUID(0, entries.size()), line.fact())));
        var facts = new Facts(
                dossier.initiative(),
                dossier.sources(),
                dossier.parties(),
                dossier.commitments(),
                dossier.deals(),
                entries);
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
