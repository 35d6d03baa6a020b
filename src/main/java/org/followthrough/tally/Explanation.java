package org.followthrough.tally;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// The items, rules and facts that make a number. The items add up to it exactly.
///
/// @param line which number it is, such as `agreed`, `announced.current` or `bridge.overlap`
/// @param basis the basis, or `null` where there is none
/// @param number the number itself
/// @param rules the rules of design §4 that were used
public record Explanation(
        String line, Unit unit, @Nullable Basis basis, Amount number, List<Item> items, List<Rule> rules) {

    /// What an item is.
    public enum Kind implements Worded {
        DEAL,
        COMMITMENT,
        OVERLAP,
        /// The claim itself, where items are taken off it.
        CLAIM
    }

    /// One item of a number.
    ///
    /// @param amount what it adds; below zero when it takes back
    /// @param share the share of it that counts, or `null`
    /// @param parts the parts of a whole: shown, and not added again
    /// @param facts the facts it rests on
    public record Item(
            Kind kind,
            String key,
            String title,
            Amount amount,
            @Nullable BigDecimal share,
            List<Item> parts,
            Set<Flag> flags,
            List<Dated<?>> facts) {}
}
