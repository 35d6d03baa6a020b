package org.followthrough.site;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import org.followthrough.tracker.Answer;
import org.followthrough.tracker.Convertible;
import org.followthrough.tracker.Trackers;

/// Answers what readers ask of one initiative, on the worker pool, where pages and charts are made of it.
@ApplicationScoped
class Answers {

    private final Trackers trackers;

    Answers(Trackers trackers) {
        this.trackers = trackers;
    }

    /// All numbers and all deals.
    ///
    /// @return fails with a [org.followthrough.problem.Refusal] when the initiative is not known, or there is
    ///     no rate for the currency that was chosen
    Uni<Answer> of(String key, Choices choices) {
        return checked(trackers.answer(key, choices.question(Whereabouts.today()), choices.knownAt()));
    }

    /// The numbers; where there are many deals, without naming them.
    ///
    /// @return as for [#of]
    Uni<Answer> overview(String key, Choices choices) {
        return checked(trackers.overview(key, choices.question(Whereabouts.today()), choices.knownAt()));
    }

    private static Uni<Answer> checked(Uni<Answer> answer) {
        return answer.emitOn(Infrastructure.getDefaultWorkerPool()).map(Convertible::check);
    }
}
