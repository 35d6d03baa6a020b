package org.followthrough.tracker;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import org.followthrough.problem.Refusal;
import org.followthrough.tally.History;
import org.followthrough.tally.Movements;
import org.followthrough.tally.Question;
import org.followthrough.tally.Tally;
import org.jspecify.annotations.Nullable;

/// Answers questions about initiatives.
@ApplicationScoped
public class Trackers {

    private final Memory memory;
    private final Corrections corrections;

    Trackers(Memory memory, Corrections corrections) {
        this.memory = memory;
        this.corrections = corrections;
    }

    /// Works out the tally of an initiative. It runs on the worker pool, for it may take tens of milliseconds.
    ///
    /// @param key the key of the initiative
    /// @param knownAt the moment whose knowledge is asked for; `null`, or one that is still to come, asks for what
    // is
    ///     known now
    /// @return the answer; fails with [Refusal.NotFound] when there is no such initiative, or was none at that
    // moment
    public Uni<Answer> answer(String key, Question question, @Nullable Instant knownAt) {
        return memory.of(key)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(remembered -> answer(key, question, knownAt, remembered));
    }

    /// Works out what moved each number between two states of knowledge. The answer beside it is that of the later.
    ///
    /// @param from the earlier moment, at which the initiative need not have been known
    /// @param to the later moment; `null`, or one that is still to come, asks for what is known now
    /// @return fails with [Refusal.NotFound] when there is no such initiative, or was none at the later moment
    Uni<Compared> compare(String key, Question question, Instant from, @Nullable Instant to) {
        return memory.of(key).emitOn(Infrastructure.getDefaultWorkerPool()).flatMap(read -> {
            var answer = Convertible.check(answer(key, question, to, read));
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
    record Compared(Answer answer, History history, Movements movements) {}

    private static Answer answer(String key, Question question, @Nullable Instant knownAt, Memory.Read read) {
        var past = knownAt != null && knownAt.isBefore(read.now()) ? knownAt : null;
        var facts = read.remembered().at(past);
        if (facts == null) {
            throw new Refusal.NotFound("initiative", key);
        }
        var moment = past == null ? read.remembered().latest() : past;
        return new Answer(facts, question, moment, read.remembered().revision(), Tally.of(facts, question));
    }
}
