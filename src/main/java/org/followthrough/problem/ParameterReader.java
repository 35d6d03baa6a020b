package org.followthrough.problem;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.followthrough.figure.Phrase;
import org.followthrough.figure.Unit;
import org.followthrough.figure.Unreadable;
import org.followthrough.tally.Worded;
import org.jspecify.annotations.Nullable;

/// Reads query parameters and collects what is wrong with them, so that a reader is told of all faults at once.
///
/// Ask for each value, then [#check]; what was asked for before that holds only if it does not throw. An empty value
/// is none.
public final class ParameterReader {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Phrase A_DAY = Phrase.of("a whole day, such as 2025-07-31");
    private static final Phrase A_MOMENT =
            Phrase.of("a moment, such as 2025-08-01T12:00:00Z, or a day, such as 2025-08-01, for its end in UTC");
    private static final int SHOWN = 100;

    private final List<Fault> faults = new ArrayList<>();

    /// A whole day, or `null` when nothing was given. Partial dates are refused: a question is asked of one day.
    public @Nullable LocalDate day(String name, @Nullable String value) {
        return read(name, value, A_DAY, text -> LocalDate.parse(text, DAY));
    }

    /// A moment, or the last of a day in UTC; `null` when nothing was given.
    public @Nullable Instant moment(String name, @Nullable String value) {
        return read(name, value, A_MOMENT, ParameterReader::momentOrEndOfDay);
    }

    /// A unit, or `null` when nothing was given.
    public @Nullable Unit unit(String name, @Nullable String value) {
        return read(name, value, Phrase.of("a unit, such as USD, MW or jobs"), Unit::new);
    }

    /// A currency, or `null` when nothing was given.
    public @Nullable Unit currency(String name, @Nullable String value) {
        return read(name, value, Phrase.of("an ISO 4217 currency, such as USD"), text -> {
            var unit = new Unit(text);
            if (!unit.isCurrency()) {
                throw new IllegalArgumentException(text);
            }
            return unit;
        });
    }

    /// One of the words of a term, or `otherwise` when nothing was given.
    public <T extends Enum<T> & Worded> T word(String name, @Nullable String value, Class<T> terms, T otherwise) {
        var word = wordOrNull(name, value, terms);
        return word == null ? otherwise : word;
    }

    /// One of the words of a term, or `null` when nothing was given.
    public <T extends Enum<T> & Worded> @Nullable T wordOrNull(String name, @Nullable String value, Class<T> terms) {
        return read(name, value, Phrase.of("one of %s", Worded.words(terms)), text -> Worded.of(terms, text)
                .orElseThrow(() -> new IllegalArgumentException(text)));
    }

    /// Some of the words of a term: repeated, or with commas between them, or both.
    public <T extends Enum<T> & Worded> Set<T> words(String name, @Nullable List<String> values, Class<T> terms) {
        var words = new LinkedHashSet<T>();
        for (var value : values == null ? List.<String>of() : values) {
            for (var each : value.split(",", -1)) {
                var word = wordOrNull(name, each.strip(), terms);
                if (word != null) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    /// Whether it is `true`; `false` when nothing was given. Neither "True" nor "yes" is taken for anything: that might
    /// do what was not meant.
    public boolean truth(String name, @Nullable String value) {
        var truth = read(name, value, Phrase.of("true or false"), text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        });
        return truth != null && truth;
    }

    /// A whole number within bounds, or `otherwise` when nothing was given.
    public int number(String name, @Nullable String value, int least, int most, int otherwise) {
        var number = read(name, value, Phrase.of("a whole number from %d to %d", least, most), text -> {
            var read = Integer.parseInt(text);
            if (read < least || read > most) {
                throw new IllegalArgumentException(text);
            }
            return read;
        });
        return number == null ? otherwise : number;
    }

    /// Whatever `read` makes of it, or `null` when nothing was given or it cannot be read.
    ///
    /// @param expected what would be right
    /// @param read throws an [IllegalArgumentException] or a [DateTimeException] where it is not right
    public <T> @Nullable T read(String name, @Nullable String value, Phrase expected, Function<String, T> read) {
        if (value == null || value.isEmpty()) { // forms send their empty fields, too
            return null;
        }
        try {
            return read.apply(value);
        } catch (Unreadable unreadable) {
            add(name, value, unreadable.expected());
        } catch (IllegalArgumentException | DateTimeException wrong) {
            add(name, value, expected);
        }
        return null;
    }

    /// Notes something that is wrong with a parameter.
    public void add(String name, String value, Phrase expected) {
        faults.add(fault(name, value, expected));
    }

    /// What to throw where one parameter is found to be wrong later.
    public static Refusal refusal(String name, String value, Phrase expected) {
        var fault = fault(name, value, expected);
        return new Refusal.Malformed(fault.message(), List.of(fault));
    }

    /// Goes on only when all that was asked for could be read.
    ///
    /// @throws Refusal.Malformed otherwise, with all that is wrong
    public void check() {
        if (!faults.isEmpty()) {
            throw new Refusal.Malformed(faults.getFirst().message(), faults);
        }
    }

    private static Fault fault(String name, String value, Phrase expected) {
        var read = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
        var message = Phrase.of("The parameter \"%s\" cannot be \"%s\"", name, read);
        return new Fault(name, null, null, read, message, expected);
    }

    /// A moment, or the last of a day in UTC.
    ///
    /// @throws DateTimeException when it is neither
    public static Instant momentOrEndOfDay(String text) {
        if (text.length() == "2025-08-01".length()) {
            var next = LocalDate.parse(text, DAY).plusDays(1);
            return next.atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1000); // microseconds are what is stored
        }
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from);
    }
}
