package org.followthrough.tally;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.followthrough.figure.PartialDate;
import org.jspecify.annotations.Nullable;

/// A random past of a story, always the same for the same seed: facts recorded one after the other and several at a
/// time, corrected, retracted and recorded again; terms that change, close and come back; sources whose date changes.
final class Pasts {

    static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    static final int HOURS = 12;

    private final Random random;
    private final Map<UUID, UUID> successors = new HashMap<>();
    private int corrections;

    private Pasts(long seed) {
        random = new Random(seed);
    }

    /// @param successors by what was corrected
    record Past(History history, Map<UUID, UUID> successors) {}

    static Past of(long seed) {
        return new Pasts(seed).past(Stories.of(seed).facts(), Stories.of(seed).entries());
    }

    private Past past(Facts told, List<Entry<?>> entries) {
        var facts = new ArrayList<Recorded<Entry<?>>>();
        entries.forEach(entry -> facts.addAll(lives(entry)));
        var initiative = new ArrayList<Recorded<InitiativeTerms>>();
        initiative.add(new Recorded<>(told.initiative(), FIRST, at(6)));
        initiative.add(new Recorded<>(withLoans(told.initiative()), at(6), null));
        return new Past(
                new History(
                        initiative,
                        versions(told.sources().values(), Pasts::later),
                        told.parties().values().stream()
                                .map(each -> new Recorded<>(each, FIRST, null))
                                .toList(),
                        versions(told.commitments().values(), Pasts::budget),
                        versions(told.deals().values(), Pasts::whole),
                        facts),
                successors);
    }

    private List<Recorded<Entry<?>>> lives(Entry<?> entry) {
        var from = random.nextInt(HOURS);
        var to = from + 1 + random.nextInt(HOURS);
        var lives = new ArrayList<Recorded<Entry<?>>>();
        switch (random.nextInt(4)) {
            case 0 -> lives.add(new Recorded<>(entry, at(from), at(to)));
            case 1 -> {
                lives.add(new Recorded<>(entry, at(from), at(to)));
                lives.add(new Recorded<>(corrected(entry), at(to), random.nextInt(4) == 0 ? at(to + 2) : null));
            }
            default -> lives.add(new Recorded<>(entry, at(from), null));
        }
        return lives;
    }

    private Entry<?> corrected(Entry<?> entry) {
        var next = new Entry<Fact>(new UUID(1, corrections++), changed(entry.fact()));
        successors.put(entry.id(), next.id());
        return next;
    }

    private static Fact changed(Fact fact) {
        return switch (fact) {
            case Milestone it ->
                new Milestone(
                        it.deal(),
                        it.kind(),
                        PartialDate.of("2025-04-04"),
                        it.figures(),
                        it.stage(),
                        it.due(),
                        it.by(),
                        it.support());
            case Attribution it ->
                new Attribution(
                        it.deal(),
                        it.initiative(),
                        null,
                        Basis.BRAND,
                        new BigDecimal("0.25"),
                        it.period(),
                        it.support());
            case Overlap it ->
                new Overlap(
                        it.key(),
                        it.deals(),
                        it.commitments(),
                        Story.share("0.5", "0.5", "0.75"),
                        it.units(),
                        it.support());
            case ExchangeRate it ->
                new ExchangeRate(it.currency(), it.against(), it.rate().add(BigDecimal.ONE), it.on(), it.support());
            case Statement _, Replacement _, Participation _, Claim _, Benchmark _ -> fact;
        };
    }

    /// All are there before any fact. Some are changed, some close and come back.
    private <T> List<Recorded<T>> versions(Iterable<T> all, UnaryOperator<T> change) {
        var versions = new ArrayList<Recorded<T>>();
        for (var each : all) {
            var at = 2 + random.nextInt(HOURS);
            switch (random.nextInt(4)) {
                case 0 -> {
                    versions.add(new Recorded<>(each, FIRST, at(at)));
                    versions.add(new Recorded<>(change.apply(each), at(at), null));
                }
                case 1 -> {
                    versions.add(new Recorded<>(each, FIRST, at(at)));
                    versions.add(new Recorded<>(each, at(at + 2), null));
                }
                default -> versions.add(new Recorded<>(each, FIRST, null));
            }
        }
        return versions;
    }

    private static SourceTerms later(SourceTerms of) {
        return new SourceTerms(of.key(), of.title(), null, PartialDate.of("2025-05-05"), null, null, null, of.via());
    }

    private static CommitmentTerms budget(CommitmentTerms of) {
        return new CommitmentTerms(
                of.key(), of.title(), CommitmentKind.BUDGET, of.partOf(), of.by(), null, of.horizon(), null);
    }

    /// No part any more, and of another nature.
    private static DealTerms whole(DealTerms of) {
        return new DealTerms(of.key(), of.title(), Nature.LOAN, null, of.parties(), of.sites(), null);
    }

    private static InitiativeTerms withLoans(InitiativeTerms of) {
        return new InitiativeTerms(
                of.key(),
                of.name(),
                of.names(),
                of.country(),
                of.currency(),
                of.units(),
                List.of(Nature.LOAN),
                of.checked(),
                null);
    }

    static Instant at(int hour) {
        return FIRST.plus(hour, ChronoUnit.HOURS);
    }

    static @Nullable Facts at(Past past, int hour) {
        return past.history().at(at(hour));
    }
}
