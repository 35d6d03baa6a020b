package org.followthrough.site;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What changed lately, in sentences.
@ApplicationScoped
class Lately {

    private final ChangeLog log;
    private final Names names;

    Lately(ChangeLog log, Names names) {
        this.log = log;
        this.names = names;
    }

    /// As for [ChangeLog#some].
    Uni<List<ChangeLine>> some(
            ChangeLog.Of of, @Nullable String key, long before, @Nullable Instant until, int atMost, Choices choices) {
        return log.some(of, key, before, until, atMost)
                .flatMap(changes -> names.of(ChangeLine.things(changes)).map(known -> changes.stream()
                        .map(change -> ChangeLine.of(change, known, choices))
                        .toList()));
    }

    /// The latest of an initiative; where the reader chose a moment, those that were known then.
    Uni<List<ChangeLine>> of(String initiative, int atMost, Choices choices) {
        return some(ChangeLog.Of.INITIATIVE, initiative, Long.MAX_VALUE, choices.knownAt(), atMost, choices);
    }
}
