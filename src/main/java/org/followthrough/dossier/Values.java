package org.followthrough.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.followthrough.figure.Amounts;
import org.followthrough.figure.PartialDate;
import org.followthrough.figure.Period;
import org.followthrough.figure.Phrase;
import org.followthrough.figure.Unit;
import org.followthrough.figure.Unreadable;
import org.followthrough.tally.Worded;
import org.jspecify.annotations.Nullable;

/// Reads single values of a file. A fault gives a stand-in, see [Form].
public final class Values {

    /// How long a title or name may be.
    static final int TITLE = 500;

    /// How long a note or summary may be.
    static final int PROSE = 5000;

    /// How long an address may be.
    static final int URL = 2000;

    private static final int MOST_UNITS = 100;
    private static final int DECIMALS = 12;
    private static final PartialDate NO_DATE = new PartialDate(1, null, null);
    private static final Unit NO_UNIT = new Unit("none");
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:\\d{1,40}(?:\\.\\d{1,40})?|\\.\\d{1,40})(?:[eE][+-]?\\d{1,2})?");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Faults faults;

    /// @param faults is told what is wrong
    public Values(Faults faults) {
        this.faults = faults;
    }

    /// A text of one line that must be there.
    String line(Spot spot, int longest) {
        var line = optionalLine(spot, longest);
        return line == null ? missing(spot, Phrase.of("a text"), "") : line;
    }

    /// A text of one line, or `null` where it is absent.
    @Nullable
    String optionalLine(Spot spot, int longest) {
        var text = optionalText(spot, longest);
        if (text != null && text.indexOf('\n') >= 0) {
            faults.add(spot, Phrase.of("The text has more than one line"), Phrase.of("a text of one line"));
        }
        return text;
    }

    /// A text of any number of lines, without what surrounds it, or `null` where it is absent or empty.
    public @Nullable String optionalText(Spot spot, int longest) {
        var written = scalar(spot, Phrase.of("a text"));
        if (written == null) {
            return null;
        }
        var text = written.replace("\r\n", "\n").strip();
        if (text.codePointCount(0, text.length()) > longest) {
            faults.add(spot, Phrase.of("The text is too long"), Phrase.of("at most %d characters", longest));
            return null;
        }
        if (text.codePoints().anyMatch(Values::isUnprintable)) {
            faults.add(
                    spot, Phrase.of("The text has a control character"), Phrase.of("text without control characters"));
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    /// A key that must be there.
    String key(Spot spot) {
        var key = optionalKey(spot);
        return key == null ? missing(spot, Keys.EXPECTED, "") : key;
    }

    /// A key, or `null` where it is absent.
    @Nullable
    String optionalKey(Spot spot) {
        return read(spot, Keys.EXPECTED, text -> {
                    if (!Keys.isKey(text)) {
                        throw new Unreadable(text, Phrase.of("is not a key"), Keys.EXPECTED);
                    }
                    return text;
                })
                .orElse(null);
    }

    /// The key of something else, or `null` where it is absent.
    public @Nullable String optionalReference(Spot spot) {
        return optionalLine(spot, TITLE);
    }

    /// The key of something else, which must be there.
    public String reference(Spot spot) {
        var reference = optionalReference(spot);
        return reference == null ? missing(spot, Phrase.of("a key"), "") : reference;
    }

    /// A term by its word, or `otherwise` where it is absent; with no `otherwise` it must be there.
    <T extends Enum<T> & Worded> T term(Spot spot, Class<T> terms, @Nullable T otherwise) {
        var expected = Phrase.of("one of %s", Worded.words(terms));
        var term = read(spot, expected, word -> Worded.of(terms, word)
                .orElseThrow(() -> new Unreadable(word, Phrase.of("is not known here"), expected)));
        if (term.isPresent()) {
            return term.get();
        }
        return otherwise != null ? otherwise : missing(spot, expected, terms.getEnumConstants()[0]);
    }

    /// A date that must be there.
    PartialDate date(Spot spot) {
        var date = optionalDate(spot);
        return date == null ? missing(spot, Phrase.of("a date such as 2025, 2025-07 or 2025-07-21"), NO_DATE) : date;
    }

    /// A date as precise as it is known, or `null` where it is absent.
    @Nullable
    PartialDate optionalDate(Spot spot) {
        return read(spot, Phrase.of("a date such as 2025, 2025-07 or 2025-07-21"), PartialDate::of)
                .orElse(null);
    }

    /// A whole day, or `null` where it is absent.
    @Nullable
    LocalDate optionalDay(Spot spot) {
        return read(spot, Phrase.of("a day such as 2025-07-21"), Values::day).orElse(null);
    }

    /// From a date to a date; where the end is before the beginning, that is a fault of the end.
    Period period(Spot from, Spot to) {
        var begin = optionalDate(from);
        var end = optionalDate(to);
        try {
            return new Period(begin, end);
        } catch (Unreadable order) {
            faults.add(to, order);
            return Period.ALWAYS;
        }
    }

    /// A unit that must be there.
    Unit unit(Spot spot) {
        var unit = read(spot, Phrase.of("a unit such as USD, MW or jobs"), Unit::new)
                .orElse(null);
        return unit == null ? missing(spot, Phrase.of("a unit such as USD, MW or jobs"), NO_UNIT) : unit;
    }

    /// The units of a list, none where it is absent.
    List<Unit> units(Form form) {
        var items = form.items("units");
        if (items.size() > MOST_UNITS) {
            faults.add(form.at("units"), Phrase.of("There are too many units"), Phrase.of("at most %d", MOST_UNITS));
        }
        return items.stream().limit(MOST_UNITS).map(this::unit).toList();
    }

    /// A number, exactly as written, or `null` where it is absent.
    @Nullable
    BigDecimal optionalNumber(Spot spot) {
        return read(spot, Phrase.of("a number"), Values::number).orElse(null);
    }

    /// A number from `least` to `most`, or `null` where it is absent.
    @Nullable
    BigDecimal optionalNumber(Spot spot, int least, int most) {
        var expected = Phrase.of("a number from %d to %d", least, most);
        return read(spot, expected, text -> {
                    var number = number(text);
                    if (number.compareTo(BigDecimal.valueOf(least)) < 0
                            || number.compareTo(BigDecimal.valueOf(most)) > 0) {
                        throw new Unreadable(text, Phrase.of("is out of bounds"), expected);
                    }
                    return number;
                })
                .orElse(null);
    }

    /// A truth value; `false` where it is absent.
    boolean isTrue(Spot spot) {
        return read(spot, Phrase.of("true or false"), text -> switch (text) {
                    case "true" -> true;
                    case "false" -> false;
                    default ->
                        throw new Unreadable(text, Phrase.of("is neither true nor false"), Phrase.of("true or false"));
                })
                .orElse(false);
    }

    /// The id of a fact, or `null` where it is absent.
    @Nullable
    UUID optionalId(Spot spot) {
        return read(spot, Phrase.of("a UUID"), text -> {
                    if (!ID.matcher(text).matches()) {
                        throw new Unreadable(
                                text,
                                Phrase.of("is not a UUID"),
                                Phrase.of("the id under which the fact stands on record"));
                    }
                    return UUID.fromString(text);
                })
                .orElse(null);
    }

    /// Reads what stands at a place; nothing where it is absent, or faulty.
    <T> Optional<T> read(Spot spot, Phrase expected, Function<String, T> reading) {
        var text = scalar(spot, expected);
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        if (text.length() > URL) {
            faults.add(spot, Phrase.of("The text is too long"), expected);
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(text.strip()));
        } catch (Unreadable unreadable) {
            faults.add(spot, unreadable);
            return Optional.empty();
        }
    }

    /// Says that something is missing, unless what is there is faulty and was said to be.
    <T> T missing(Spot spot, Phrase expected, T standIn) {
        if (spot.isAbsent() || isEmpty(spot)) {
            var name = spot.pointer().substring(spot.pointer().lastIndexOf('/') + 1);
            faults.add(spot, Phrase.of("\"%s\" is missing", name), expected);
        }
        return standIn;
    }

    private @Nullable String scalar(Spot spot, Phrase expected) {
        if (spot.isAbsent()) {
            return null;
        }
        if (spot.node() instanceof Node.Scalar(var text, var _, var _, var _)) {
            return text;
        }
        faults.add(spot, Phrase.of("A single value is missing"), expected);
        return null;
    }

    private static boolean isEmpty(Spot spot) {
        return spot.node() instanceof Node.Scalar(var text, var _, var _, var _) && text.isBlank();
    }

    private static LocalDate day(String text) {
        var date = PartialDate.of(text);
        if (date.isPartial()) {
            throw new Unreadable(text, Phrase.of("is not a whole day"), Phrase.of("a day such as 2025-07-21"));
        }
        return date.firstDay();
    }

    static BigDecimal number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new Unreadable(text, Phrase.of("is not a number"), Phrase.of("a number such as 0.25"));
        }
        var number = Amounts.plain(new BigDecimal(text));
        if (number.scale() > DECIMALS || number.precision() - number.scale() > Amounts.WHOLE_DIGITS) {
            throw new Unreadable(
                    text,
                    Phrase.of("has more digits than are stored"),
                    Phrase.of("at most %d digits before the point and %d behind it", Amounts.WHOLE_DIGITS, DECIMALS));
        }
        return number;
    }

    private static boolean isUnprintable(int character) {
        return (Character.isISOControl(character) && character != '\n' && character != '\t')
                || Character.getType(character) == Character.SURROGATE
                || (character & 0xFFFE) == 0xFFFE;
    }
}
