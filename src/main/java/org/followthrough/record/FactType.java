package org.followthrough.record;

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

/// What a fact is (design §2). Its word is what the record calls it.
public enum FactType implements Worded {
    STATEMENT(Statement.class),
    MILESTONE(Milestone.class),
    ATTRIBUTION(Attribution.class),
    OVERLAP(Overlap.class),
    REPLACEMENT(Replacement.class),
    PARTICIPATION(Participation.class),
    CLAIM(Claim.class),
    BENCHMARK(Benchmark.class),
    RATE(ExchangeRate.class);

    private final Class<? extends Fact> facts;

    FactType(Class<? extends Fact> facts) {
        this.facts = facts;
    }

    /// What the fact is.
    public static FactType of(Fact fact) {
        return switch (fact) {
            case Statement _ -> STATEMENT;
            case Milestone _ -> MILESTONE;
            case Attribution _ -> ATTRIBUTION;
            case Overlap _ -> OVERLAP;
            case Replacement _ -> REPLACEMENT;
            case Participation _ -> PARTICIPATION;
            case Claim _ -> CLAIM;
            case Benchmark _ -> BENCHMARK;
            case ExchangeRate _ -> RATE;
        };
    }

    /// The type that a word of the record stands for.
    public static FactType of(String word) {
        return Worded.of(FactType.class, word)
                .orElseThrow(() -> new IllegalArgumentException("Not a type of fact: " + word));
    }

    /// Reads a fact of this type from its stored form.
    public Fact read(String stored) {
        return StoredForm.read(stored, facts);
    }
}
