package org.followthrough.tracker;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.followthrough.problem.Refusal;
import org.followthrough.tally.Question;
import org.followthrough.tally.Tally;
import org.jspecify.annotations.Nullable;

/// Answers questions about initiatives.
@ApplicationScoped
public class Trackers {

    private final Memory memory;

    Trackers(Memory memory) {
        this.memory = memory;
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

    private static Answer answer(String key, Question question, @Nullable Instant knownAt, Memory.Read read) {
        var past = knownAt != null && knownAt.isBefore(read.now()) ? knownAt : null;
        var facts = read.remembered().at(past);
        if (facts == null) {
            throw new Refusal.NotFound("initiative", key);
        }
        var moment = past == null ? read.now() : past;
        return new Answer(facts, question, moment, read.remembered().revision(), Tally.of(facts, question));
    }
}
