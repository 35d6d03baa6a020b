package org.followthrough.tally;

import static org.followthrough.figure.Amounts.plain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What is added to a running sum, or such a sum. Equal changes are equal objects.
///
/// @param low of the least
/// @param best of the most likely
/// @param high of the most, as far as it is known
/// @param open how many highs are open
/// @param deals how many deals
/// @param counted how many of them have an amount
public record Change(BigDecimal low, BigDecimal best, BigDecimal high, int open, int deals, int counted) {

    /// No change.
    public static final Change NONE = new Change(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, 0);

    public Change {
        low = plain(low);
        best = plain(best);
        high = plain(high);
    }

    /// The total of one neighbourhood of deals, which no other can change.
    static Change of(Sum<Member> sum) {
        var amount = sum.amount();
        var deals = sum.lines().size();
        if (amount == null) {
            return new Change(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 1, deals, 0);
        }
        var high = amount.high();
        return new Change(
                amount.low(),
                amount.best(),
                high == null ? BigDecimal.ZERO : high,
                high == null ? 1 : 0,
                deals,
                sum.counted());
    }

    static Change ofBest(BigDecimal best) {
        return new Change(BigDecimal.ZERO, best, BigDecimal.ZERO, 0, 0, 0);
    }

    static Change ofDeals(int deals, int counted) {
        return new Change(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, deals, counted);
    }

    /// Both together.
    public Change plus(Change other) {
        return new Change(
                low.add(other.low),
                best.add(other.best),
                high.add(other.high),
                open + other.open,
                deals + other.deals,
                counted + other.counted);
    }

    /// What takes it back.
    public Change negated() {
        return new Change(low.negate(), best.negate(), high.negate(), -open, -deals, -counted);
    }

    /// Whether it changes nothing.
    public boolean isNone() {
        return equals(NONE);
    }

    Cell cell() {
        if (counted == 0) {
            return deals == 0 ? Cell.NONE : new Cell(BigDecimal.ZERO, null, null, deals, 0);
        }
        return new Cell(low, best, openHigh(), deals, counted);
    }

    @Nullable
    Implied implied() {
        return deals == 0 ? null : new Implied(low, best, openHigh(), deals);
    }

    private @Nullable BigDecimal openHigh() {
        return open > 0 ? null : high;
    }
}
