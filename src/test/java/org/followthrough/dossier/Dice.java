package org.followthrough.dossier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.followthrough.figure.Figure;
import org.followthrough.figure.PartialDate;
import org.followthrough.tally.Citation;
import org.followthrough.tally.Evidence;
import org.followthrough.tally.SourceTerms;
import org.followthrough.tally.Support;
import org.jspecify.annotations.Nullable;

/// Chance that is the same each time, for making up dossiers.
final class Dice {

    private static final List<String> TITLES = List.of(
            "Data centre in the north",
            "A title: with a colon, a # and \"quotes\"",
            "2025-01",
            "No",
            "- dashed",
            "Ökostrom für 東京 🚄",
            "null",
            "'single' {braces} [brackets] & *stars* %",
            "ends with a colon:",
            "@ at the beginning");
    private static final List<String> PROSE = List.of(
            "One sentence.",
            "Two lines:\nthe second one.",
            "A line\n\n  an indented one\nand # no comment",
            "\"Quoted\"\tand tabbed",
            "trailing spaces  \nand more");

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    int number(int below) {
        return random.nextInt(below);
    }

    /// Two times of three.
    boolean often() {
        return random.nextInt(3) > 0;
    }

    /// One time of four.
    boolean seldom() {
        return random.nextInt(4) == 0;
    }

    @SafeVarargs
    final <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    @Nullable
    String oneOrNone(String... of) {
        return often() ? one(of) : null;
    }

    String title() {
        return one(TITLES);
    }

    @Nullable
    String prose() {
        return seldom() ? one(PROSE) : null;
    }

    /// A day from this one on.
    LocalDate day(LocalDate from) {
        var days = ChronoUnit.DAYS.between(from, Dossiers.LAST_DAY);
        return days <= 0 ? Dossiers.LAST_DAY : from.plusDays(random.nextLong(days));
    }

    /// A day from this one on, not always known to the day.
    PartialDate date(LocalDate from) {
        return partial(day(from));
    }

    /// The day, or its month, or its year.
    PartialDate partial(LocalDate day) {
        return switch (random.nextInt(6)) {
            case 0 -> new PartialDate(day.getYear(), day.getMonthValue(), null);
            case 1 -> new PartialDate(day.getYear(), null, null);
            default -> PartialDate.of(day);
        };
    }

    Support support(List<SourceTerms> sources) {
        var citations = IntStream.rangeClosed(0, seldom() ? 1 : 0)
                .mapToObj(_ -> new Citation(
                        one(sources).key(),
                        oneOrNone("paragraph " + random.nextInt(9), "p. 3: table"),
                        prose(),
                        seldom() ? day(Dossiers.FIRST_DAY) : null))
                .toList();
        return new Support(one(Evidence.values()), citations, prose());
    }

    /// At most one figure for each unit.
    List<Figure> figures(boolean promised) {
        return List.of("USD", "MW", "jobs", "EUR").stream()
                .filter(_ -> random.nextInt(5) < 2)
                .map(unit -> promised || often() ? total(unit) : yearly(unit))
                .toList();
    }

    /// So much of a unit, in one of the ways in which it may be said.
    Figure total(String unit) {
        var less = amount(unit, 1);
        var more = amount(unit, 500);
        return Figure.of(
                switch (random.nextInt(9)) {
                    case 0 -> "about %s %s".formatted(unit, less);
                    case 1 -> "at least %s %s".formatted(unit, less);
                    case 2 -> "up to %s %s".formatted(unit, more);
                    case 3 -> "%s %s, up to %s".formatted(unit, less, more);
                    case 4 -> "between %s %s and %s".formatted(unit, less, more);
                    case 5 -> "estimated %s %s".formatted(unit, more);
                    default -> "%s %s".formatted(unit, less);
                });
    }

    Figure exactly(String unit) {
        return Figure.of("%s %s".formatted(unit, amount(unit, 1)));
    }

    Figure toDate(String unit) {
        return Figure.of("%s %s to date".formatted(unit, amount(unit, 1)));
    }

    private Figure yearly(String unit) {
        return Figure.of("%s %s a year%s".formatted(unit, amount(unit, 1), one("", " for 3 years", " from 2028")));
    }

    private String amount(String unit, int from) {
        var amount = from + random.nextInt(499);
        return switch (unit) {
            case "USD", "EUR" -> "%d%sm".formatted(amount, one("", ".5", ".25"));
            default -> Integer.toString(amount * 10);
        };
    }
}
