package org.followthrough.editing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.followthrough.dossier.Node;
import org.followthrough.dossier.Spot;
import org.followthrough.dossier.Utf8;
import org.followthrough.figure.Phrase;
import org.followthrough.figure.Unit;
import org.followthrough.problem.Fault;
import org.followthrough.problem.ParameterReader;
import org.followthrough.problem.Refusal;
import org.followthrough.record.FactType;
import org.jspecify.annotations.Nullable;

/// Reads a table of reference rates: a line for each day, a column for each currency.
///
/// @param initiative in whose dossier they are recorded
/// @param source the key of the source that says so
/// @param currencies only these, or all when there are none
/// @param base what the rates are against
record RateTable(String initiative, String source, Set<String> currencies, String base) {

    private static final int MOST = 20_000;
    private static final int MOST_BYTES = 16 << 20;
    private static final Set<String> NOT_GIVEN = Set.of("", "N/A", "-");

    /// As it stands in the files of a single day.
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /// @throws Refusal.Malformed naming the parameters that cannot be read
    static RateTable asked(
            String initiative, @Nullable String source, @Nullable String currencies, @Nullable String base) {
        var reader = new ParameterReader();
        var only = new LinkedHashSet<String>();
        for (var each : (currencies == null ? "" : currencies).split(",", -1)) {
            var currency = reader.currency("currencies", each.strip());
            if (currency != null) {
                only.add(currency.name());
            }
        }
        var against = reader.currency("base", base);
        if (source == null || source.isBlank()) {
            reader.add("source", "", Phrase.of("the key of the source that says so"));
        }
        reader.check();
        return new RateTable(initiative, source == null ? "" : source, only, against == null ? "EUR" : against.name());
    }

    /// The operations that record what a table says.
    ///
    /// @throws Refusal.Malformed when it is no such table
    List<Change> read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new Refusal.TooLarge(MOST_BYTES);
        }
        try (var lines = lines(Utf8.decode(bytes))) {
            var columns = lines.hasNext() ? columns(lines.next()) : List.<String>of();
            var changes = new ArrayList<Change>();
            for (var line = 2; lines.hasNext(); line++) {
                read(lines.next(), columns, line, changes);
            }
            if (changes.isEmpty()) {
                throw refusal(
                        1,
                        Phrase.of("There are no rates in it"),
                        Phrase.of("a line with the currencies, and one for each day"));
            }
            return changes;
        } catch (JsonProcessingException malformed) {
            var at = malformed.getLocation() == null
                    ? 1
                    : malformed.getLocation().getLineNr();
            throw refusal(Math.max(1, at), Phrase.of("The table is not CSV"), Phrase.of("CSV as in RFC 4180"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static MappingIterator<String[]> lines(String text) throws IOException {
        return CsvMapper.builder()
                .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                .enable(CsvParser.Feature.TRIM_SPACES)
                .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                .build()
                .readerFor(String[].class)
                .readValues(text);
    }

    private static List<String> columns(String[] heads) {
        if (heads.length < 2 || !heads[0].equalsIgnoreCase("date")) {
            throw refusal(
                    1,
                    Phrase.of("The first line names no currencies"),
                    Phrase.of("Date, and behind it the codes of currencies"));
        }
        for (var at = 1; at < heads.length; at++) {
            if (!heads[at].isEmpty() && !new Unit(heads[at]).isCurrency()) {
                throw refusal(
                        1,
                        Phrase.of("\"%s\" is not a currency", heads[at]),
                        Phrase.of("an ISO 4217 currency such as USD"));
            }
        }
        return List.of(heads);
    }

    private void read(String[] cells, List<String> columns, int line, List<Change> changes) {
        if (cells.length > columns.size()) {
            throw refusal(line, Phrase.of("The line is longer than the first"), Phrase.of("a cell for each column"));
        }
        for (var at = 1; at < cells.length; at++) {
            var currency = columns.get(at);
            var isAsked = currencies.isEmpty() ? !currency.equals(base) : currencies.contains(currency);
            if (!currency.isEmpty() && isAsked && !NOT_GIVEN.contains(cells[at])) {
                changes.add(change(day(cells[0], line), currency, cells[at], line));
            }
        }
        if (changes.size() > MOST) {
            throw refusal(
                    line,
                    Phrase.of("There are too many rates"),
                    Phrase.of("at most %d: fewer days or currencies", MOST));
        }
    }

    private Change change(LocalDate day, String currency, String rate, int line) {
        var cite = new Node.Mapping(List.of(entry("source", text(source, line), line)), 2, line, 1);
        var fact = new Node.Mapping(
                List.of(
                        entry("currency", text(base, line), line),
                        entry("against", text(currency, line), line),
                        entry("rate", new Node.Scalar(rate, Node.Kind.NUMBER, line, 1), line),
                        entry("on", text(day.toString(), line), line),
                        entry("cite", new Node.Items(List.of(cite), 3, line, 1), line)),
                8,
                line,
                1);
        var body = Spot.root(fact, "/%d/%s".formatted(line - 1, currency));
        return new Change.Add(FactType.RATE, Kind.INITIATIVE, initiative, body, true);
    }

    private static LocalDate day(String text, int line) {
        try {
            return text.contains(" ") ? LocalDate.parse(text, IN_WORDS) : LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            throw refusal(line, Phrase.of("\"%s\" is not a day", text), Phrase.of("a day such as 2025-07-31"));
        }
    }

    private static Node.Entry entry(String name, Node value, int line) {
        return new Node.Entry(name, line, 1, value);
    }

    private static Node text(String text, int line) {
        return new Node.Scalar(text, Node.Kind.TEXT, line, 1);
    }

    private static Refusal refusal(int line, Phrase message, Phrase expected) {
        return new Refusal.Malformed(
                Phrase.of("%s (line %d)", message, line), List.of(new Fault("", line, 1, null, message, expected)));
    }
}
