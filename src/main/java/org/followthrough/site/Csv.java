package org.followthrough.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A table as comma-separated values (RFC 4180), with a heading, in UTF-8, safe to open in a spreadsheet.
final class Csv {

    static final String TYPE = "text/csv;charset=UTF-8";

    private static final String QUOTED = ",\"\r\n";
    private static final String FORMULAS = "=+-@\t\r\n＝＋－＠";

    private final List<List<String>> rows = new ArrayList<>();

    /// Adds a row; `null` is an empty field.
    Csv row(@Nullable Object... values) {
        var row = new ArrayList<String>(values.length);
        for (var value : values) {
            row.add(field(value));
        }
        rows.add(row);
        return this;
    }

    @Override
    public String toString() {
        return rows.stream().map(row -> String.join(",", row) + "\r\n").collect(Collectors.joining());
    }

    private static String field(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            default -> quoted(harmless(value.toString()));
        };
    }

    /// A spreadsheet takes a text that begins like a formula for one: a quotation mark in front of it says that it is
    /// none.
    private static String harmless(String text) {
        return !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        var plain = text.chars().noneMatch(each -> QUOTED.indexOf(each) >= 0);
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
