package org.followthrough.site;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.figure.Amounts;
import org.followthrough.figure.Unit;

/// How one language writes numbers with their units: `$70.8bn` and `70,8 Md$`, `4.5 GW` and `4,5 GW`.
final class Numbers {

    private static final MathContext READABLE = new MathContext(3, RoundingMode.HALF_EVEN);
    private static final int EXACT_DIGITS = 4;
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Words words;
    private final String decimal;
    private final String group;
    private final List<Scale> scales;
    private final boolean pluralFromTwo;

    /// @param power of ten
    private record Scale(String name, int power) {}

    /// @param number what the digits say, without the scale
    /// @param scale its name, or nothing
    private record Digits(BigDecimal number, String digits, String scale) {}

    /// A number with its unit, before they are put together.
    private record Written(String symbol, Digits digits, Text pattern) {}

    Numbers(Words words) {
        this.words = words;
        this.decimal = words.text(Text.NUMBER_DECIMAL);
        this.group = words.text(Text.NUMBER_GROUP);
        this.scales = scales(words.text(Text.NUMBER_SCALES));
        this.pluralFromTwo = words.text(Text.NUMBER_PLURAL).equals("from 2");
    }

    private static List<Scale> scales(String text) {
        var scales = new ArrayList<Scale>();
        for (var each : text.split(" ", -1)) {
            var at = each.indexOf('=');
            scales.add(new Scale(each.substring(0, at), Integer.parseInt(each.substring(at + 1))));
        }
        return scales;
    }

    /// A number as one reads it. More than four digits are rounded to three from a million on, and in fractions.
    String readable(BigDecimal amount, Unit unit) {
        return text(written(amount, unit));
    }

    /// The lower end of a range as it stands before the upper: without the unit, where that follows the number and is
    /// the same at both ends.
    String before(BigDecimal low, BigDecimal high, Unit unit) {
        var lower = written(low, unit);
        var upper = written(high, unit);
        var isShared = words.text(lower.pattern).startsWith("#")
                && lower.symbol.equals(upper.symbol)
                && lower.digits.scale.equals(upper.digits.scale);
        return isShared ? lower.digits.digits : text(lower);
    }

    /// Whether words that go with the number as it is written are in the plural: `500 Md$ annoncés`, `1 Md$ annoncé`.
    boolean isPlural(BigDecimal amount, Unit unit) {
        return isPlural(written(amount, unit).digits);
    }

    private boolean isPlural(Digits digits) {
        return pluralFromTwo ? digits.number.abs().compareTo(TWO) >= 0 : digits.number.compareTo(BigDecimal.ONE) != 0;
    }

    /// A number to the last digit.
    String exact(BigDecimal amount, Unit unit) {
        return text(written(unit, exactly(amount)));
    }

    /// A number without a unit, to the last digit.
    String plain(BigDecimal number) {
        return grouped(number);
    }

    String percent(BigDecimal share) {
        return words.text(Text.NUMBER_PERCENT).replace("#", grouped(Amounts.plain(share.movePointRight(2))));
    }

    private Written written(BigDecimal amount, Unit unit) {
        return inThousands(amount, unit)
                ? new Written("GW", scaled(shortened(amount.movePointLeft(3))), Text.UNIT_PLAIN)
                : written(unit, scaled(rounded(amount)));
    }

    private Written written(Unit unit, Digits digits) {
        return new Written(symbol(unit, digits), digits, pattern(unit, !digits.scale.isEmpty()));
    }

    /// Megawatts are gigawatts from a thousand on, unless that takes as many digits: 1,234 MW.
    private static boolean inThousands(BigDecimal amount, Unit unit) {
        return unit.name().equals("MW")
                && amount.abs().compareTo(THOUSAND) >= 0
                && !(isShort(amount) && Amounts.plain(amount.movePointLeft(3)).scale() > 2);
    }

    /// Below a million, what has a fraction and many digits was worked out: nobody counts such jobs.
    private static BigDecimal rounded(BigDecimal amount) {
        return amount.abs().compareTo(MILLION) < 0 && Amounts.plain(amount).scale() <= 0 ? amount : shortened(amount);
    }

    private static BigDecimal shortened(BigDecimal amount) {
        return isShort(amount) ? amount : amount.round(READABLE);
    }

    private static boolean isShort(BigDecimal amount) {
        return amount.stripTrailingZeros().precision() <= EXACT_DIGITS;
    }

    /// A number that was worked out, to as many digits as it can be trusted.
    static BigDecimal trusted(BigDecimal amount) {
        return amount.round(READABLE);
    }

    private Digits scaled(BigDecimal amount) {
        for (var scale : scales) {
            var scaled = Amounts.plain(amount.movePointLeft(scale.power));
            if (scaled.abs().compareTo(BigDecimal.ONE) >= 0) {
                return new Digits(scaled, grouped(scaled), scale.name);
            }
        }
        var plain = Amounts.plain(amount);
        return new Digits(plain, grouped(plain), "");
    }

    /// Scaled where three digits behind the point say all of it, otherwise every digit.
    private Digits exactly(BigDecimal amount) {
        var plain = Amounts.plain(amount);
        for (var scale : scales) {
            var scaled = Amounts.plain(plain.movePointLeft(scale.power));
            if (scaled.abs().compareTo(BigDecimal.ONE) >= 0 && scaled.scale() <= 3) {
                return new Digits(scaled, grouped(scaled), scale.name);
            }
        }
        return new Digits(plain, grouped(plain), "");
    }

    /// The sign goes before everything: `−$4bn`.
    private String text(Written written) {
        var digits = written.digits.digits;
        var isNegative = digits.startsWith("-");
        var text = words.text(written.pattern)
                .replace("#", isNegative ? digits.substring(1) : digits)
                .replace("*", written.digits.scale)
                .replace("¤", written.symbol);
        return isNegative ? "−" + text : text;
    }

    private static Text pattern(Unit unit, boolean isScaled) {
        if (!unit.isCurrency()) {
            return isScaled ? Text.UNIT_SCALED : Text.UNIT_PLAIN;
        }
        if (sign(unit).isEmpty()) {
            return isScaled ? Text.CODE_SCALED : Text.CODE_PLAIN;
        }
        return isScaled ? Text.MONEY_SCALED : Text.MONEY_PLAIN;
    }

    private String symbol(Unit unit, Digits digits) {
        if (unit.isCurrency()) {
            var sign = sign(unit);
            return sign.isEmpty() ? unit.name() : sign;
        }
        if (!unit.name().equals("jobs")) {
            return unit.name().replace('_', '\u00a0');
        }
        return words.text(isPlural(digits) || !digits.scale.isEmpty() ? Text.UNIT_JOBS : Text.UNIT_JOB);
    }

    private static String sign(Unit currency) {
        return switch (currency.name()) {
            case "USD" -> "$";
            case "EUR" -> "€";
            case "GBP" -> "£";
            case "JPY" -> "¥";
            default -> "";
        };
    }

    private String grouped(BigDecimal number) {
        var digits = number.toPlainString();
        var point = digits.indexOf('.');
        var whole = new StringBuilder(point < 0 ? digits : digits.substring(0, point));
        var first = number.signum() < 0 ? 1 : 0;
        for (var at = whole.length() - 3; at > first; at -= 3) {
            whole.insert(at, group);
        }
        return point < 0 ? whole.toString() : whole + decimal + digits.substring(point + 1);
    }
}
