package org.followthrough.tally;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Says of facts that came or went on which day they take or took effect, as the sources date them that were known
/// then.
final class Dating {

    private final History history;
    private final Facts before;
    private final Facts after;
    private final Happened happened;

    Dating(History history, Happened happened, Instant from, Instant to) {
        this.history = history;
        this.happened = happened;
        this.before = sources(from);
        this.after = sources(to);
    }

    private Facts sources(Instant moment) {
        var known = new ArrayList<SourceTerms>();
        for (var each : history.sources()) {
            if (each.isKnownAt(moment)) {
                known.add(each.what());
            }
        }
        var none = List.<Entry<?>>of();
        return new Facts(history.initiative().getFirst().what(), known, List.of(), List.of(), List.of(), none);
    }

    Dated<?> dated(int place) {
        var recorded = history.facts().get(place);
        return (happened.isKnownBefore(recorded) ? before : after).dated(recorded.what());
    }

    Cause cause(Happened.Turn turn) {
        var gone = turn.gone();
        var come = turn.come();
        if (gone == null) {
            return new Cause.WasRecorded(dated(Objects.requireNonNull(come)), turn.at());
        }
        return come == null
                ? new Cause.WasRetracted(dated(gone), turn.at())
                : new Cause.WasCorrected(dated(come), dated(gone), turn.at());
    }

    /// A moment as a number to sort by: microseconds are what is stored.
    static long time(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }
}
