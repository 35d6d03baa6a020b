package org.followthrough.figure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date as precise as it is known: `2025`, `2025-07` or `2025-07-21`, in the Gregorian calendar, with no time zone.
///
/// @param year 1 to 9999, written with four digits
/// @param month 1 to 12, or `null` when only the year is known
/// @param day a day of that month, or `null` when only the month is known
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) {

    private static final int LAST_YEAR = 9999;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Phrase EXPECTED = Phrase.of("a date that exists, such as 2025, 2025-07 or 2025-07-21");

    public PartialDate {
        if (month == null && day != null) {
            throw new IllegalArgumentException("A day without its month");
        }
        if (year < 1 || year > LAST_YEAR) {
            throw new DateTimeException("No year from 1 to %d: %d".formatted(LAST_YEAR, year));
        }
        LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /// Reads a date as written.
    ///
    /// @throws Unreadable when it is none, or does not exist
    public static PartialDate of(String text) {
        var written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new Unreadable(text, Phrase.of("is not a date"), EXPECTED);
        }
        try {
            return new PartialDate(
                    Integer.parseInt(written.group(1)), number(written.group(2)), number(written.group(3)));
        } catch (DateTimeException noSuchDay) {
            throw new Unreadable(text, Phrase.of("does not exist"), EXPECTED);
        }
    }

    /// This whole day.
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /// The first day it may mean.
    public LocalDate firstDay() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /// The last day it may mean: the day from which it is certain.
    public LocalDate lastDay() {
        if (month == null) {
            return LocalDate.of(year, 12, 31);
        }
        return day == null ? YearMonth.of(year, month).atEndOfMonth() : firstDay();
    }

    /// Whether the day itself is not known.
    public boolean isPartial() {
        return day == null;
    }

    /// As written: `2025`, `2025-07` or `2025-07-21`.
    @Override
    public String toString() {
        var text = new StringBuilder(10).append(digits(year, 4));
        if (month != null) {
            text.append('-').append(digits(month, 2));
        }
        if (day != null) {
            text.append('-').append(digits(day, 2));
        }
        return text.toString();
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static String digits(int number, int width) {
        var digits = Integer.toString(number);
        return "0".repeat(width - digits.length()) + digits;
    }
}
