package org.followthrough.site;

import org.followthrough.tally.Dated;
import org.followthrough.tally.Facts;
import org.jspecify.annotations.Nullable;

/// The two sides of a comparison: where the numbers of each are explained, and what is known of what moved them.
record Facing(Facts known, Addresses before, Addresses after) {

    /// A fact with what it rests on.
    Cited cited(Dated<?> fact) {
        return Cited.of(fact, known, after);
    }

    /// What a fact is about, or `null` where it says so itself.
    @Nullable
    Piece subject(Dated<?> fact) {
        return Cited.subject(fact.fact(), known, after);
    }

    /// A thing by its name, with its page.
    ///
    /// @param kind `initiative`, `source`, `commitment` or `deal`
    Piece thing(String kind, String key) {
        return switch (kind) {
            case "deal" -> Cited.deal(key, known, after);
            case "commitment" -> Cited.commitment(key, known, after);
            case "source" -> Cited.source(key, known, after);
            default -> new Piece(known.initiative().name(), after.tracker());
        };
    }
}
