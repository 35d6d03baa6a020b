package org.followthrough.site;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.figure.Amounts;
import org.followthrough.figure.Unit;

/// How one language writes numbers with their units: `$70.8bn` and `70,8 Md$`, `4,500 MW` and `4,5 GW`.
final class Numbers {

    private static final MathContext READABLE = new MathContext(3, RoundingMode.HALF_EVEN);
    private static final int EXACT_DIGITS = 4;
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Words words;
    private final String decimal;
    private final String group;
    private final List<Scale> scales;

    /// @param power of ten
    private record Scale(String name, int power) {}

    /// @param scale its name, or nothing
    private record Digits(String digits, String scale) {}

    Numbers(Words words) {
        this.words = words;
        this.decimal = words.text(Text.NUMBER_DECIMAL);
        this.group = words.text(Text.NUMBER_GROUP);
        this.scales = scales(words.text(Text.NUMBER_SCALES));
    }

    private static List<Scale> scales(String text) {
        var scales = new ArrayList<Scale>();
        for (var each : text.split(" ", -1)) {
            var at = each.indexOf('=');
            scales.add(new Scale(each.substring(0, at), Integer.parseInt(each.substring(at + 1))));
        }
        return scales;
    }

    /// A number as one reads it. More than four digits are rounded to three from a million on.
    String readable(BigDecimal amount, Unit unit) {
        return inThousands(amount, unit)
                ? with(words.text(Text.UNIT_THOUSAND_MW), scaled(rounded(amount.divide(THOUSAND))), Text.UNIT_PLAIN)
                : with(unit, scaled(rounded(amount)));
    }

    /// The digits alone, as one reads them; with the unit where it is not the one that was asked for.
    String digits(BigDecimal amount, Unit unit) {
        if (inThousands(amount, unit)) {
            return readable(amount, unit);
        }
        var digits = scaled(rounded(amount));
        return digits.scale.isEmpty() ? digits.digits : bare(pattern(unit, true), digits);
    }

    /// A number to the last digit.
    String exact(BigDecimal amount, Unit unit) {
        return with(unit, exactly(amount));
    }

    /// A number without a unit, to the last digit.
    String plain(BigDecimal number) {
        return grouped(number);
    }

    String percent(BigDecimal share) {
        return words.text(Text.NUMBER_PERCENT).replace("#", grouped(Amounts.plain(share.movePointRight(2))));
    }

    /// Where a language prefers gigawatts, from a thousand megawatts on.
    private boolean inThousands(BigDecimal amount, Unit unit) {
        return unit.name().equals("MW")
                && !words.text(Text.UNIT_THOUSAND_MW).equals("-")
                && amount.abs().compareTo(THOUSAND) >= 0;
    }

    private static BigDecimal rounded(BigDecimal amount) {
        if (amount.abs().compareTo(MILLION) < 0) {
            return amount.scale() > 2 ? amount.setScale(2, RoundingMode.HALF_EVEN) : amount;
        }
        return amount.stripTrailingZeros().precision() <= EXACT_DIGITS ? amount : amount.round(READABLE);
    }

    private Digits scaled(BigDecimal amount) {
        for (var scale : scales) {
            var scaled = Amounts.plain(amount.movePointLeft(scale.power));
            if (scaled.abs().compareTo(BigDecimal.ONE) >= 0) {
                return new Digits(grouped(scaled), scale.name);
            }
        }
        return new Digits(grouped(Amounts.plain(amount)), "");
    }

    /// Scaled where three digits behind the point say all of it, otherwise every digit.
    private Digits exactly(BigDecimal amount) {
        var plain = Amounts.plain(amount);
        for (var scale : scales) {
            var scaled = Amounts.plain(plain.movePointLeft(scale.power));
            if (scaled.abs().compareTo(BigDecimal.ONE) >= 0 && scaled.scale() <= 3) {
                return new Digits(grouped(scaled), scale.name);
            }
        }
        return new Digits(grouped(plain), "");
    }

    private String with(Unit unit, Digits digits) {
        return with(symbol(unit), digits, pattern(unit, !digits.scale.isEmpty()));
    }

    /// The sign goes before everything: `−$4bn`.
    private String with(String symbol, Digits digits, Text pattern) {
        var isNegative = digits.digits.startsWith("-");
        var text = words.text(pattern)
                .replace("#", isNegative ? digits.digits.substring(1) : digits.digits)
                .replace("*", digits.scale)
                .replace("¤", symbol);
        return isNegative ? "−" + text : text;
    }

    /// A pattern filled in without its unit.
    private String bare(Text pattern, Digits digits) {
        return with("", digits, pattern).strip().replaceAll("^\\u00a0|\\u00a0$", "");
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

    private String symbol(Unit unit) {
        if (unit.isCurrency()) {
            var sign = sign(unit);
            return sign.isEmpty() ? unit.name() : sign;
        }
        return unit.name().equals("jobs")
                ? words.text(Text.UNIT_JOBS)
                : unit.name().replace('_', '\u00a0');
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
