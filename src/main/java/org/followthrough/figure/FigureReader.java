package org.followthrough.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the grammar of design §3 from left to right.
final class FigureReader {

    private static final int LONGEST = 200;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final Map<String, Integer> SCALES = Map.of("k", 3, "m", 6, "bn", 9, "tn", 12);
    private static final Pattern NUMBER =
            Pattern.compile("(-?(?:\\d{1,3}(?:([, ])\\d{3}(?:\\2\\d{3})*)|\\d+)(?:\\.\\d+)?)"
                    + "(?: ?(k|m|bn|tn)(?![A-Za-z0-9_]))?(?![0-9.])");
    private static final Pattern UNIT = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final Pattern YEARS = Pattern.compile("for ([0-9]{1,4}) years?(?= |$)");
    private static final Pattern DATE = Pattern.compile("from ([0-9-]+)(?= |$)");

    private final String text;
    private String rest;
    private @Nullable Unit unit;
    private boolean gigawatts;

    FigureReader(String text) {
        this.text = text;
        this.rest = text.strip();
    }

    Figure read() {
        if (text.length() > LONGEST) {
            throw unreadable();
        }
        var qualifier = qualifier();
        var said = range(qualifier != null);
        var yearly = word("a year");
        var years = yearly ? match(YEARS) : null;
        var from = match(DATE);
        var toDate = word("to date");
        if (!rest.isEmpty() || unit == null) {
            throw unreadable();
        }
        return new Figure(
                unit,
                gigawatts ? said.times(THOUSAND) : said,
                qualifier,
                yearly,
                years == null ? null : Integer.valueOf(years.group(1)),
                from == null ? null : PartialDate.of(from.group(1)),
                toDate);
    }

    /// Half way, with no more decimals than are stored.
    static BigDecimal middle(BigDecimal low, BigDecimal high) {
        var middle = Amounts.plain(low.add(high).divide(TWO));
        return middle.scale() > Amounts.DECIMALS
                ? Amounts.plain(middle.setScale(Amounts.DECIMALS, RoundingMode.HALF_EVEN))
                : middle;
    }

    private @Nullable Qualifier qualifier() {
        if (word("about")) {
            return Qualifier.ABOUT;
        }
        return word("estimated") ? Qualifier.ESTIMATED : null;
    }

    private Range range(boolean single) {
        if (single) {
            return Range.exactly(amount());
        }
        if (word("at least")) {
            var low = amount();
            return inOrder(low, best(low), null);
        }
        if (word("up to")) {
            return Range.upTo(amount());
        }
        return word("between") ? between() : exactlyOrMore();
    }

    private Range between() {
        var low = amount();
        if (!word("and")) {
            throw unreadable();
        }
        var high = amount();
        return inOrder(low, best(middle(low, high)), high);
    }

    private BigDecimal best(BigDecimal otherwise) {
        return word(", best") ? amount() : otherwise;
    }

    private Range exactlyOrMore() {
        var low = amount();
        return word(", up to") ? inOrder(low, low, amount()) : Range.exactly(low);
    }

    private Range inOrder(BigDecimal low, BigDecimal best, @Nullable BigDecimal high) {
        if (low.compareTo(best) > 0 || (high != null && best.compareTo(high) > 0)) {
            throw new Unreadable(
                    text,
                    Phrase.of("is out of order"),
                    Phrase.of("the lesser amount first, the best guess between the two"));
        }
        return new Range(low, best, high);
    }

    /// A number, with the unit before or behind it unless a unit was read already.
    private BigDecimal amount() {
        unitIfAny();
        var number = match(NUMBER);
        if (number == null) {
            throw unreadable();
        }
        var digits = number.group(1).replace(",", "").replace(" ", "");
        if (digits.length() > Amounts.WHOLE_DIGITS + Amounts.DECIMALS + 2) {
            throw new Unreadable(
                    text,
                    Phrase.of("has more digits than are stored"),
                    Phrase.of(
                            "at most %d digits before the point and %d behind it",
                            Amounts.WHOLE_DIGITS, Amounts.DECIMALS));
        }
        var amount = new BigDecimal(digits)
                .scaleByPowerOfTen(number.group(3) == null ? 0 : SCALES.getOrDefault(number.group(3), 0));
        unitIfAny();
        if (amount.signum() < 0) {
            throw new Unreadable(text, Phrase.of("is below zero"), Phrase.of("an amount of zero or more"));
        }
        return amount;
    }

    private void unitIfAny() {
        if (unit != null || rest.startsWith("a year")) {
            return;
        }
        var name = UNIT.matcher(rest);
        if (!name.lookingAt() || Unit.WORDS.contains(name.group()) || Unit.SCALES.contains(name.group())) {
            return;
        }
        rest = rest.substring(name.end()).stripLeading();
        gigawatts = name.group().equals("GW");
        unit = new Unit(gigawatts ? "MW" : name.group());
    }

    private boolean word(String word) {
        if (!rest.startsWith(word) || (rest.length() > word.length() && rest.charAt(word.length()) != ' ')) {
            return false;
        }
        rest = rest.substring(word.length()).stripLeading();
        return true;
    }

    private @Nullable Matcher match(Pattern pattern) {
        var found = pattern.matcher(rest);
        if (!found.lookingAt()) {
            return null;
        }
        rest = rest.substring(found.end()).stripLeading();
        return found;
    }

    private Unreadable unreadable() {
        return Figure.unreadable(text);
    }
}
