package org.followthrough.site;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.followthrough.figure.Amounts;
import org.followthrough.figure.Figure;
import org.followthrough.figure.PartialDate;
import org.followthrough.figure.Period;
import org.followthrough.figure.Qualifier;
import org.followthrough.figure.Range;
import org.followthrough.figure.Unit;
import org.followthrough.tally.Amount;
import org.followthrough.tally.Share;
import org.jspecify.annotations.Nullable;

/// What numbers and dates look like on the pages, and nowhere else. The same on every machine, whatever its locale.
@TemplateExtension
final class Formats {

    static final String UNDISCLOSED = "undisclosed";

    private static final MathContext READABLE = new MathContext(3, RoundingMode.HALF_EVEN);
    private static final int EXACT_DIGITS = 4;
    private static final List<String> SCALES = List.of("tn", "bn", "m");
    private static final int LARGEST_EXPONENT = 12;
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Formats() {}

    /// A number as one reads it: `$70.8bn`, `4,500 MW`. More than four digits are rounded to three from a million on.
    static String readable(BigDecimal amount, Unit unit) {
        return with(unit, amount, scaled(rounded(amount)));
    }

    /// A number to the last digit: `$15.9bn`, `$70,757,880,617.04`.
    static String exact(BigDecimal amount, Unit unit) {
        return with(unit, amount, exactly(amount));
    }

    /// An amount: `at least $500bn`, `between $3bn and $4bn (best 3.2bn)`, `undisclosed`.
    static String text(Amount amount, Unit unit) {
        var best = amount.best();
        if (best == null) {
            var high = amount.high();
            return high == null ? UNDISCLOSED : UNDISCLOSED + ", at most " + readable(high, unit);
        }
        return text(amount.low(), best, amount.high(), unit);
    }

    /// A range, in the same words.
    static String text(Range range, Unit unit) {
        return text(range.low(), range.best(), range.high(), unit);
    }

    /// A figure with all that was said of it: `about $100bn`, `$30bn a year from 2028`, `400 jobs to date`.
    static String text(Figure figure) {
        var text = new StringBuilder();
        text.append(qualifier(figure.qualifier())).append(text(figure.said(), figure.unit()));
        if (figure.yearly()) {
            text.append(" a year");
        }
        if (figure.years() != null) {
            text.append(" for ").append(counted(figure.years(), "year"));
        }
        if (figure.from() != null) {
            text.append(" from ").append(text(figure.from()));
        }
        return text.append(figure.toDate() ? " to date" : "").toString();
    }

    /// A date as precise as it is known: `31 July 2025`, `July 2025`, `2025`.
    static String text(PartialDate date) {
        var year = Integer.toString(date.year());
        if (date.month() == null) {
            return year;
        }
        var month = Month.of(date.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year;
        return date.day() == null ? month : date.day() + " " + month;
    }

    /// A day: `31 July 2025`.
    static String text(LocalDate day) {
        return text(PartialDate.of(day));
    }

    /// A moment, to the minute and in UTC: `31 July 2025, 14:05 UTC`.
    static String text(Instant moment) {
        var utc = moment.atOffset(ZoneOffset.UTC);
        var time = utc.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return "%s, %s UTC".formatted(text(utc.toLocalDate()), time);
    }

    /// From when to when: `January 2025 to January 2029`, `since July 2025`, `until 2029`, `always`.
    static String text(Period period) {
        var from = period.from();
        var to = period.to();
        if (from == null) {
            return to == null ? "always" : "until " + text(to);
        }
        return to == null ? "since " + text(from) : text(from) + " to " + text(to);
    }

    /// A share: `40 %`.
    static String percent(BigDecimal share) {
        return Amounts.plain(share.movePointRight(2)).toPlainString() + " %";
    }

    /// A share that is not known exactly: `between 0 % and 100 % (best 0 %)`.
    static String text(Share share) {
        if (share.low().equals(share.high())) {
            return percent(share.low());
        }
        return "between %s and %s (best %s)"
                .formatted(percent(share.low()), percent(share.high()), percent(share.best()));
    }

    /// So many of something: `1 deal`, `4 deals`.
    static String counted(long count, String noun) {
        return grouped(BigDecimal.valueOf(count)) + " " + noun + (count == 1 ? "" : "s");
    }

    /// What a unit is called: `US dollars`, `MW`, `jobs`.
    static String name(Unit unit) {
        return switch (unit.name()) {
            case "USD" -> "US dollars";
            case "EUR" -> "euros";
            case "GBP" -> "pounds sterling";
            case "JPY" -> "yen";
            case "MW" -> "megawatts";
            default -> unit.name().replace('_', ' ');
        };
    }

    private static String text(BigDecimal low, BigDecimal best, @Nullable BigDecimal high, Unit unit) {
        if (high == null) {
            return "at least " + readable(low, unit) + (same(low, best) ? "" : best(best));
        }
        if (same(low, high)) {
            return readable(best, unit);
        }
        if (same(low, best)) {
            return "%s, up to %s".formatted(readable(best, unit), readable(high, unit));
        }
        if (low.signum() == 0 && same(best, high)) {
            return "up to " + readable(high, unit);
        }
        var between = "between %s and %s".formatted(readable(low, unit), readable(high, unit));
        return same(low.add(high), best.multiply(TWO)) ? between : between + best(best);
    }

    private static String best(BigDecimal best) {
        return " (best %s)".formatted(scaled(rounded(best)));
    }

    private static String qualifier(@Nullable Qualifier qualifier) {
        return switch (qualifier) {
            case null -> "";
            case ABOUT -> "about ";
            case ESTIMATED -> "an estimated ";
        };
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    /// The sign goes before the currency: `−$4bn`.
    private static String with(Unit unit, BigDecimal amount, String digits) {
        var sign = amount.signum() < 0 ? "−" : "";
        var bare = amount.signum() < 0 ? digits.substring(1) : digits;
        return sign
                + (unit.isCurrency()
                        ? symbol(unit) + bare
                        : bare + "\u00a0" + unit.name().replace('_', '\u00a0'));
    }

    private static String symbol(Unit currency) {
        return switch (currency.name()) {
            case "USD" -> "$";
            case "EUR" -> "€";
            case "GBP" -> "£";
            case "JPY" -> "¥";
            default -> currency + "\u00a0";
        };
    }

    private static BigDecimal rounded(BigDecimal amount) {
        if (amount.abs().compareTo(MILLION) < 0) {
            return amount.scale() > 2 ? amount.setScale(2, RoundingMode.HALF_EVEN) : amount;
        }
        return amount.stripTrailingZeros().precision() <= EXACT_DIGITS ? amount : amount.round(READABLE);
    }

    private static String scaled(BigDecimal amount) {
        var exponent = LARGEST_EXPONENT;
        for (var scale : SCALES) {
            var scaled = Amounts.plain(amount.movePointLeft(exponent));
            if (scaled.abs().compareTo(BigDecimal.ONE) >= 0) {
                return grouped(scaled) + scale;
            }
            exponent -= 3;
        }
        return grouped(Amounts.plain(amount));
    }

    /// Scaled where three digits behind the point say all of it, otherwise every digit.
    private static String exactly(BigDecimal amount) {
        var plain = Amounts.plain(amount);
        var exponent = LARGEST_EXPONENT;
        for (var scale : SCALES) {
            var scaled = Amounts.plain(plain.movePointLeft(exponent));
            if (scaled.abs().compareTo(BigDecimal.ONE) >= 0 && scaled.scale() <= 3) {
                return grouped(scaled) + scale;
            }
            exponent -= 3;
        }
        return grouped(plain);
    }

    private static String grouped(BigDecimal number) {
        var digits = number.toPlainString();
        var point = digits.indexOf('.');
        var text = new StringBuilder(digits);
        var first = number.signum() < 0 ? 1 : 0;
        for (var at = (point < 0 ? digits.length() : point) - 3; at > first; at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }
}
