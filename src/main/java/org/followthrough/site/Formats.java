package org.followthrough.site;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.followthrough.figure.Figure;
import org.followthrough.figure.PartialDate;
import org.followthrough.figure.Period;
import org.followthrough.figure.Qualifier;
import org.followthrough.figure.Range;
import org.followthrough.figure.Unit;
import org.followthrough.tally.Amount;
import org.followthrough.tally.Share;
import org.jspecify.annotations.Nullable;

/// What amounts and dates look like in one language, and nowhere else. The same on every machine, whatever its locale.
public final class Formats {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Locale locale;
    private final Terms say;
    private final Words words;
    private final Numbers numbers;

    Formats(Locale locale, Terms say, Words words) {
        this.locale = locale;
        this.say = say;
        this.words = words;
        this.numbers = new Numbers(words);
    }

    /// A number as one reads it: `$70.8bn`, `4.5 GW`.
    public String readable(BigDecimal amount, Unit unit) {
        return numbers.readable(amount, unit);
    }

    /// A number that was worked out, such as a pace: three digits of it, `$9.44bn`.
    public String worked(BigDecimal amount, Unit unit) {
        return readable(Numbers.trusted(amount), unit);
    }

    /// An amount that was worked out, as rules of thumb suggest it.
    String worked(Amount amount, Unit unit) {
        var best = amount.best();
        var high = amount.high();
        var trusted = new Amount(
                Numbers.trusted(amount.low()),
                best == null ? null : Numbers.trusted(best),
                high == null ? null : Numbers.trusted(high));
        return text(trusted, unit);
    }

    /// A number to the last digit: `$15.9bn`, `$70,757,880,617.04`.
    public String exact(BigDecimal amount, Unit unit) {
        return numbers.exact(amount, unit);
    }

    /// A number without a unit, to the last digit.
    public String plain(BigDecimal number) {
        return numbers.plain(number);
    }

    /// An amount: `at least $500bn`, `between $3bn and $4bn (best $3.2bn)`, `undisclosed`.
    public String text(Amount amount, Unit unit) {
        var best = amount.best();
        if (best == null) {
            var high = amount.high();
            return high == null ? words.text(Text.UNDISCLOSED) : say.undisclosedAtMost(readable(high, unit));
        }
        return text(amount.low(), best, amount.high(), unit);
    }

    /// A range, in the same words.
    public String text(Range range, Unit unit) {
        return text(range.low(), range.best(), range.high(), unit);
    }

    /// An amount in a form that may stand behind a preposition: `$1bn to $1.5bn`, `at least $500bn`.
    Noun noun(Amount amount, Unit unit) {
        var low = amount.low();
        var best = amount.best();
        var high = amount.high();
        if (best == null) {
            return new Noun(text(amount, unit), false, false);
        }
        if (high == null || same(low, high)) {
            return new Noun(text(low, best, high, unit), high != null, numbers.isPlural(low, unit));
        }
        if (low.signum() == 0) {
            var most = say.noMoreThan(readable(high, unit));
            return new Noun(same(best, high) ? most : best(most, best, unit), false, numbers.isPlural(high, unit));
        }
        var range = say.range(numbers.before(low, high, unit), readable(high, unit));
        return new Noun(isMiddle(low, best, high) ? range : best(range, best, unit), true, true);
    }

    /// A figure with all that was said of it: `about $100bn`, `$30bn a year from 2028`, `400 jobs to date`.
    public String text(Figure figure) {
        var text = qualified(figure.qualifier(), text(figure.said(), figure.unit()));
        if (figure.yearly()) {
            text = say.yearly(text);
        }
        if (figure.years() != null) {
            text = say.forYears(text, count(figure.years()));
        }
        if (figure.from() != null) {
            text = say.fromDate(text, when(figure.from()));
        }
        return figure.toDate() ? say.toDate(text) : text;
    }

    /// Whether words that go with a figure are in the plural.
    boolean isPlural(Figure figure) {
        var said = figure.said();
        return noun(new Amount(said.low(), said.best(), said.high()), figure.unit())
                .plural();
    }

    /// A date as precise as it is known: `31 July 2025`, `July 2025`, `2025`.
    public String text(PartialDate date) {
        var year = Integer.toString(date.year());
        if (date.month() == null) {
            return year;
        }
        var month = Month.of(date.month()).getDisplayName(TextStyle.FULL, locale);
        return date.day() == null ? say.month(month, year) : say.day(date.day(), month, year);
    }

    /// A day: `31 July 2025`.
    public String text(LocalDate day) {
        return text(PartialDate.of(day));
    }

    /// A day at an axis, where there is little room: `Jul 2025`, `2025`.
    String tick(LocalDate day, boolean isMonth) {
        var year = Integer.toString(day.getYear());
        return isMonth ? say.month(day.getMonth().getDisplayName(TextStyle.SHORT, locale), year) : year;
    }

    /// A moment, to the minute and in UTC: `31 July 2025, 14:05 UTC`.
    public String text(Instant moment) {
        var utc = moment.atOffset(ZoneOffset.UTC);
        var time = utc.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return say.moment(text(utc.toLocalDate()), time.toString());
    }

    /// From when to when: `January 2025 to January 2029`, `since July 2025`, `until 2029`, `always`.
    public String text(Period period) {
        var from = period.from();
        var to = period.to();
        if (from == null) {
            return to == null ? words.text(Text.ALWAYS) : say.until(when(to));
        }
        return to == null ? say.since(when(from)) : say.fromTo(when(from), when(to));
    }

    /// A date for a sentence.
    When when(PartialDate date) {
        return new When(text(date), date.day() != null, date.day() == null && date.month() != null);
    }

    /// A day for a sentence.
    When when(LocalDate day) {
        return when(PartialDate.of(day));
    }

    /// A number for a sentence.
    public Count count(long number) {
        return new Count(number, plain(BigDecimal.valueOf(number)));
    }

    /// A share: `40%`.
    String percent(BigDecimal share) {
        return numbers.percent(share);
    }

    /// A share that is not known exactly: `between 0% and 100% (best 0%)`.
    public String text(Share share) {
        return share.low().equals(share.high())
                ? percent(share.low())
                : say.withBest(say.between(percent(share.low()), percent(share.high())), percent(share.best()));
    }

    /// What a unit is called: `US dollars`, `megawatts`, `jobs`.
    public String name(Unit unit) {
        return switch (unit.name()) {
            case "USD" -> words.text(Text.NAME_USD);
            case "EUR" -> words.text(Text.NAME_EUR);
            case "GBP" -> words.text(Text.NAME_GBP);
            case "JPY" -> words.text(Text.NAME_JPY);
            case "MW" -> words.text(Text.NAME_MW);
            case "jobs" -> words.text(Text.NAME_JOBS);
            default -> unit.name().replace('_', ' ');
        };
    }

    private String text(BigDecimal low, BigDecimal best, @Nullable BigDecimal high, Unit unit) {
        if (high == null) {
            var least = say.atLeast(readable(low, unit));
            return same(low, best) ? least : best(least, best, unit);
        }
        if (same(low, high)) {
            return readable(best, unit);
        }
        if (same(low, best)) {
            return say.exactlyUpTo(readable(best, unit), readable(high, unit));
        }
        if (low.signum() == 0 && same(best, high)) {
            return say.upTo(readable(high, unit));
        }
        var between = say.between(readable(low, unit), readable(high, unit));
        return isMiddle(low, best, high) ? between : best(between, best, unit);
    }

    private String best(String range, BigDecimal best, Unit unit) {
        return say.withBest(range, readable(best, unit));
    }

    private static boolean isMiddle(BigDecimal low, BigDecimal best, BigDecimal high) {
        return same(low.add(high), best.multiply(TWO));
    }

    private String qualified(@Nullable Qualifier qualifier, String text) {
        return switch (qualifier) {
            case null -> text;
            case ABOUT -> say.about(text);
            case ESTIMATED -> say.estimated(text);
        };
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }
}
