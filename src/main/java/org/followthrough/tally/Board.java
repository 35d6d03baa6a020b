package org.followthrough.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// What is known and in force of some deals and commitments while events go by, each in its place in the record.
final class Board {

    final SortedMap<Integer, Entry<?>> facts = new TreeMap<>();
    final SortedMap<Integer, DealTerms> deals = new TreeMap<>();
    final SortedMap<Integer, CommitmentTerms> commitments = new TreeMap<>();
    final SortedMap<Integer, SourceTerms> sources = new TreeMap<>();

    /// What holds for all, or `null` while the initiative itself is not known.
    @Nullable
    Setting frame;

    /// The day of which it is asked.
    LocalDate asOf = LocalDate.MIN;

    /// Every number as it stands.
    Map<Spot, Level> levels(Question question, List<Unit> units) {
        if (frame == null) {
            return Map.of();
        }
        var asked = new Question(
                asOf,
                question.publishedBy(),
                question.currency(),
                frame.rateOn(),
                question.natures(),
                question.predating(),
                question.evidence());
        return Level.all(facts(frame), asked, units);
    }

    private Facts facts(Setting in) {
        var entries = new ArrayList<>(in.entries());
        entries.addAll(facts.values());
        return new Facts(
                in.terms(),
                List.copyOf(sources.values()),
                List.of(),
                List.copyOf(commitments.values()),
                List.copyOf(deals.values()),
                entries);
    }
}
