package org.followthrough.figure;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// So much of one unit, as somebody said it (design §3). [#toString] is its canonical text, which [#of] reads back.
///
/// @param unit what is counted; gigawatts are read as megawatts
/// @param said the amount as said, or the amount of each year when it is `yearly`; zero or more
/// @param qualifier how a single number was qualified, or `null`
/// @param yearly whether it is so much a year
/// @param years for how many years, or `null` when nobody said; only when it is yearly
/// @param from the date from which it is due, shown only, or `null`
/// @param toDate whether it is the level reached by its day, not an addition
public record Figure(
        Unit unit,
        Range said,
        @Nullable Qualifier qualifier,
        boolean yearly,
        @Nullable Integer years,
        @Nullable PartialDate from,
        boolean toDate) {

    private static final Phrase EXPECTED = Phrase.of(
            "a figure such as \"USD 11.9bn\", \"about 4.5 GW\", \"at least USD 500bn\", \"up to 13,000 jobs\","
                    + " \"between USD 3bn and 4bn\" or \"USD 30bn a year for 5 years\"");

    public Figure {
        if (said.low().signum() < 0) {
            throw new Unreadable(
                    said.low().toPlainString(), Phrase.of("is below zero"), Phrase.of("an amount of zero or more"));
        }
        if (years != null && (!yearly || years < 1 || years > 1000)) {
            throw new Unreadable(
                    Phrase.of("%d years", years),
                    Phrase.of("is not a term"),
                    Phrase.of("1 to 1000 years of so much a year"));
        }
        if (qualifier != null && !isSingle(said)) {
            throw new Unreadable(
                    qualifier.name().toLowerCase(Locale.ROOT), Phrase.of("goes with one number only"), EXPECTED);
        }
        var largest = said.high() == null ? said.best() : said.high();
        var times = BigDecimal.valueOf(years == null ? 1 : years);
        if (!Amounts.isStorable(largest.multiply(times))
                || !Amounts.isStorable(said.low())
                || !Amounts.isStorable(said.best())) {
            throw new Unreadable(
                    largest.toPlainString(),
                    Phrase.of("has more digits than are stored"),
                    Phrase.of(
                            "at most %d digits before the point and %d behind it",
                            Amounts.WHOLE_DIGITS, Amounts.DECIMALS));
        }
    }

    /// Exactly so much.
    public static Figure of(Unit unit, Range said) {
        return new Figure(unit, said, null, false, null, null, false);
    }

    /// Reads a figure as written.
    ///
    /// @throws Unreadable when it is none, is below zero, or has more digits than are stored
    public static Figure of(String text) {
        return new FigureReader(text).read();
    }

    /// Whether the total is open because it is so much a year and nobody said for how long.
    public boolean isWithoutTerm() {
        return yearly && years == null;
    }

    /// The total that the figure states on its own: the amount, times the years. `null` when it [#isWithoutTerm].
    public @Nullable Range total() {
        if (!yearly) {
            return said;
        }
        return years == null ? null : said.times(BigDecimal.valueOf(years));
    }

    /// The total of so much a year over whole months: times the months, divided by twelve.
    public Range totalOver(long months) {
        var times = BigDecimal.valueOf(months);
        var year = BigDecimal.valueOf(12);
        return new Range(
                Amounts.share(said.low(), times, year),
                Amounts.share(said.best(), times, year),
                said.high() == null ? null : Amounts.share(said.high(), times, year));
    }

    /// The canonical text, which [#of] reads back to the same figure.
    @Override
    public String toString() {
        return FigureWriter.write(this);
    }

    static Unreadable unreadable(String text) {
        return new Unreadable(text, Phrase.of("is not a figure"), EXPECTED);
    }

    static boolean isSingle(Range range) {
        return range.low().equals(range.best()) && range.best().equals(range.high());
    }
}
