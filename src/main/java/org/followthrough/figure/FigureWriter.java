package org.followthrough.figure;

import java.math.BigDecimal;

/// Writes the canonical text of a figure.
final class FigureWriter {

    private static final String[] SCALES = {"tn", "bn", "m"};

    private FigureWriter() {}

    static String write(Figure figure) {
        var text = new StringBuilder();
        if (figure.qualifier() != null) {
            text.append(
                    switch (figure.qualifier()) {
                        case ABOUT -> "about ";
                        case ESTIMATED -> "estimated ";
                    });
        }
        text.append(amount(figure.unit(), figure.said()));
        if (figure.yearly()) {
            text.append(" a year");
        }
        if (figure.years() != null) {
            text.append(" for ").append(figure.years()).append(figure.years() == 1 ? " year" : " years");
        }
        if (figure.from() != null) {
            text.append(" from ").append(figure.from());
        }
        return text.append(figure.toDate() ? " to date" : "").toString();
    }

    private static String amount(Unit unit, Range range) {
        var low = range.low();
        var best = range.best();
        var high = range.high();
        if (high == null) {
            var least = "at least " + with(unit, low);
            return low.equals(best) ? least : least + ", best " + number(best);
        }
        if (low.equals(best)) {
            return with(unit, best) + (best.equals(high) ? "" : ", up to " + number(high));
        }
        if (low.signum() == 0 && best.equals(high)) {
            return "up to " + with(unit, high);
        }
        var between = "between " + with(unit, low) + " and " + number(high);
        return FigureReader.middle(low, high).equals(best) ? between : between + ", best " + number(best);
    }

    /// A currency stands before its number, any other unit behind it.
    private static String with(Unit unit, BigDecimal number) {
        return unit.isCurrency() ? unit + " " + number(number) : number(number) + " " + unit;
    }

    private static String number(BigDecimal number) {
        var exponent = 12;
        for (var scale : SCALES) {
            var scaled = Amounts.plain(number.movePointLeft(exponent));
            if (scaled.compareTo(BigDecimal.ONE) >= 0 && scaled.scale() <= 3) {
                return scaled.toPlainString() + scale;
            }
            exponent -= 3;
        }
        return grouped(number.toPlainString());
    }

    private static String grouped(String digits) {
        var point = digits.indexOf('.');
        var text = new StringBuilder(digits);
        for (var at = (point < 0 ? digits.length() : point) - 3; at > 0; at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }
}
