package org.followthrough.site;

import java.math.BigDecimal;
import org.followthrough.figure.Amounts;
import org.followthrough.tally.Amount;
import org.jspecify.annotations.Nullable;

/// A number to the last digit, beside its words: for machines that read pages.
///
/// @param low the least, where it is not the same; or `null`
/// @param high the most, where it is known and not the same; or `null`
record Exact(String best, @Nullable String low, @Nullable String high) {

    /// The number, or `null` where none is known.
    static @Nullable Exact of(Amount amount) {
        var best = amount.best();
        var high = amount.high();
        return best == null
                ? null
                : new Exact(
                        text(best),
                        best.compareTo(amount.low()) == 0 ? null : text(amount.low()),
                        high == null || best.compareTo(high) == 0 ? null : text(high));
    }

    /// A number without a range.
    static Exact of(BigDecimal number) {
        return new Exact(text(number), null, null);
    }

    private static String text(BigDecimal number) {
        return Amounts.plain(number).toPlainString();
    }
}
