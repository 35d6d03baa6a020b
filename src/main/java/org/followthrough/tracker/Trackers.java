package org.followthrough.tracker;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.followthrough.problem.Refusal;
import org.followthrough.tally.History;
import org.followthrough.tally.Movements;
import org.followthrough.tally.Question;
import org.followthrough.tally.StoredSums;
import org.followthrough.tally.Tally;
import org.jspecify.annotations.Nullable;

/// Answers questions about initiatives.
@ApplicationScoped
public class Trackers {

    private final Memory memory;
    private final Corrections corrections;
    private final StoredReading reading;
    private final Rebuilding rebuilding;
    private final int listed;

    Trackers(
            Memory memory,
            Corrections corrections,
            StoredReading reading,
            Rebuilding rebuilding,
            @ConfigProperty(name = "followthrough.tracker.listed") int listed) {
        this.memory = memory;
        this.corrections = corrections;
        this.reading = reading;
        this.rebuilding = rebuilding;
        this.listed = listed;
    }

    /// Works out the tally of an initiative. It runs on the worker pool, for it may take tens of milliseconds.
    ///
    /// @param key the key of the initiative
    /// @param knownAt the moment whose knowledge is asked for; `null`, or one that is still to come, asks for what
    ///     is known now
    /// @return the answer; fails with [Refusal.NotFound] when there is no such initiative, or was none at that
    ///     moment
    public Uni<Answer> answer(String key, Question question, @Nullable Instant knownAt) {
        return memory.see(key).chain(seen -> fromFacts(seen, question, knownAt));
    }

    /// The revision of an initiative: until it changes, the same questions have the same answers.
    ///
    /// @return fails with [Refusal.NotFound] when there is no such initiative
    public Uni<Long> revision(String key) {
        return memory.see(key).map(Memory.Seen::revision);
    }

    /// Works out what moved each number between two states of knowledge. The answer beside it is that of the later.
    ///
    /// @param from the earlier moment, at which the initiative need not have been known
    /// @param to the later moment; `null`, or one that is still to come, asks for what is known now
    /// @return fails with [Refusal.NotFound] when there is no such initiative, or was none at the later moment
    public Uni<Compared> compare(String key, Question question, Instant from, @Nullable Instant to) {
        return memory.see(key)
                .chain(memory::of)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .flatMap(read -> {
                    var answer = Convertible.check(
                            answer(key, question, to != null && to.isBefore(read.now()) ? to : null, read));
                    var history = read.remembered().history();
                    return corrections
                            .between(history, from, answer.knownAt())
                            .emitOn(Infrastructure.getDefaultWorkerPool())
                            .map(successors -> new Compared(
                                    answer,
                                    history,
                                    Objects.requireNonNull(
                                            Movements.between(history, question, from, answer.knownAt(), successors))));
                });
    }

    /// @param answer that of the later state of knowledge
    public record Compared(Answer answer, History history, Movements movements) {}

    /// The numbers of an initiative. Where it has more deals than are listed, and nothing is chosen but the day, they
    /// come from the stored sums, in a time that does not depend on how many deals there are; then the tally
    /// names no single deal.
    ///
    /// @param key the key of the initiative
    /// @param knownAt as for [#answer]
    public Uni<Answer> overview(String key, Question question, @Nullable Instant knownAt) {
        return memory.see(key)
                .chain(seen -> question.isDefault() && !isPast(knownAt, seen) && seen.isCurrent() && isLarge(seen)
                        ? fromSums(seen, seen.revision(), question)
                        : fromFacts(seen, question, knownAt));
    }

    private boolean isLarge(Memory.Seen seen) {
        return seen.hasSums() && seen.deals() > listed;
    }

    private static boolean isPast(@Nullable Instant knownAt, Memory.Seen seen) {
        return knownAt != null && knownAt.isBefore(seen.now());
    }

    private Uni<Answer> fromFacts(Memory.Seen seen, Question question, @Nullable Instant knownAt) {
        return memory.of(seen)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(read -> answer(seen.key(), question, isPast(knownAt, seen) ? knownAt : null, read))
                .invoke(answer -> {
                    if (!seen.isCurrent() && answer.facts().deals().size() > listed) {
                        rebuilding.ask(seen.id(), seen.key());
                    }
                })
                .onFailure(Refusal.Busy.class)
                .invoke(() -> {
                    if (!seen.isCurrent()) {
                        rebuilding.ask(seen.id(), seen.key());
                    }
                });
    }

    private static Answer answer(String key, Question question, @Nullable Instant past, Memory.Read read) {
        var facts = read.remembered().at(past);
        if (facts == null) {
            throw new Refusal.NotFound("initiative", key);
        }
        var moment = past == null ? read.remembered().latest() : past;
        return new Answer(facts, question, moment, read.remembered().revision(), Tally.of(facts, question));
    }

    /// Reads the sums until they are of the same revision as what they rest on: somebody may write in between.
    private Uni<Answer> fromSums(Memory.Seen seen, long revision, Question question) {
        return memory.frame(seen.key(), revision).chain(remembered -> {
            var frame = remembered.at(null);
            if (frame == null) {
                return Uni.createFrom().failure(new Refusal.NotFound("initiative", seen.key()));
            }
            var since = StoredSums.movedSince(frame.initiative(), question.asOf());
            return reading.of(seen.id(), question.asOf(), since)
                    .emitOn(Infrastructure.getDefaultWorkerPool())
                    .chain(read -> read.revision() != remembered.revision()
                            ? overview(seen.key(), question, null)
                            : Uni.createFrom()
                                    .item(() -> new Answer(
                                            frame,
                                            question,
                                            remembered.latest(),
                                            read.revision(),
                                            Tally.of(frame, question, read.sums()))));
        });
    }
}
