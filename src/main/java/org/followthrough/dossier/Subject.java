package org.followthrough.dossier;

import org.followthrough.record.FactType;
import org.followthrough.tally.Attribution;
import org.followthrough.tally.Benchmark;
import org.followthrough.tally.Claim;
import org.followthrough.tally.ExchangeRate;
import org.followthrough.tally.Fact;
import org.followthrough.tally.Milestone;
import org.followthrough.tally.Overlap;
import org.followthrough.tally.Participation;
import org.followthrough.tally.Replacement;
import org.followthrough.tally.Statement;
import org.followthrough.tally.Worded;
import org.jspecify.annotations.Nullable;

/// What a fact is about, and so which facts of a dossier belong together.
///
/// @param type what the fact is
/// @param kind `deal`, `commitment` or `initiative`
/// @param key the key of the deal or commitment, or `null` for the initiative whose dossier it stands in
record Subject(FactType type, String kind, @Nullable String key) {

    /// The facts of one subject are one list in the dossier, whose order counts.
    static Subject of(Fact fact) {
        var type = FactType.of(fact);
        return switch (fact) {
            case Statement it -> new Subject(type, "commitment", it.commitment());
            case Milestone it -> new Subject(type, "deal", it.deal());
            case Attribution it -> new Subject(type, "deal", it.deal());
            case Replacement it -> new Subject(type, "deal", it.deal());
            case Overlap _, Participation _, Claim _, Benchmark _, ExchangeRate _ ->
                new Subject(type, "initiative", null);
        };
    }

    /// What two facts have in common when one is a correction of the other: the same subject, kind and date, or the
    /// same name.
    static Object likeness(Fact fact) {
        return switch (fact) {
            case Statement it -> new Likeness(of(it), it.kind(), it.on());
            case Milestone it -> new Likeness(of(it), it.kind(), it.on());
            case Attribution it -> new Likeness(of(it), null, it.on());
            case Replacement it -> new Likeness(of(it), null, null);
            case Participation it ->
                new Likeness(new Subject(FactType.PARTICIPATION, "party", it.party()), it.role(), it.on());
            case Overlap it -> named(it, it.key());
            case Claim it -> named(it, it.key());
            case Benchmark it -> named(it, it.key());
            case ExchangeRate it ->
                new Likeness(
                        new Subject(
                                FactType.RATE,
                                it.against().name(),
                                it.currency().name()),
                        null,
                        it.on());
        };
    }

    private static Likeness named(Fact fact, String key) {
        return new Likeness(new Subject(FactType.of(fact), "initiative", key), null, null);
    }

    private record Likeness(
            Subject subject,
            @Nullable Worded kind,
            @Nullable Object date) {}
}
