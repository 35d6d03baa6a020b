package org.followthrough.site.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.followthrough.figure.Unit;
import org.followthrough.site.Language;
import org.followthrough.site.Text;
import org.followthrough.site.Totalled;
import org.followthrough.tally.Basis;
import org.followthrough.tally.Pace;
import org.followthrough.tally.Stage;
import org.followthrough.tally.Tally;
import org.followthrough.tally.UnitTally;
import org.followthrough.tally.Verdict;
import org.followthrough.tracker.Foreseen;
import org.jspecify.annotations.Nullable;

/// The numbers of an initiative that a change would move.
///
/// @param initiative what it is called
/// @param lines each number that moves
record Moves(String initiative, List<Line> lines) {

    /// One number, before and after.
    record Line(String unit, String what, String before, String after) {

        private boolean isLike(Line other) {
            return before.equals(other.before) && after.equals(other.after);
        }
    }

    static List<Moves> of(List<Foreseen> numbers, Language language, DeskTexts words) {
        return numbers.stream()
                .map(each -> new Moves(each.initiative().name(), new Comparing(each, language, words).lines()))
                .toList();
    }

    /// Goes through all numbers of two trackers.
    private static final class Comparing {

        private final @Nullable Tally before;
        private final @Nullable Tally after;
        private final Language language;
        private final DeskTexts words;
        private final List<Line> lines = new ArrayList<>();

        Comparing(Foreseen foreseen, Language language, DeskTexts words) {
            this.before = foreseen.before();
            this.after = foreseen.after();
            this.language = language;
            this.words = words;
        }

        List<Line> lines() {
            var units = new LinkedHashSet<Unit>();
            add(units, before);
            add(units, after);
            units.forEach(this::compare);
            return lines;
        }

        private static void add(LinkedHashSet<Unit> units, @Nullable Tally tally) {
            if (tally != null) {
                tally.units().forEach(each -> units.add(each.unit()));
            }
        }

        private void compare(Unit unit) {
            line(
                    unit,
                    words.text(DeskText.ANNOUNCED_FIRST),
                    each -> Totalled.text(each.announced().original(), unit, language));
            line(
                    unit,
                    words.text(DeskText.ANNOUNCED_NOW),
                    each -> Totalled.text(each.announced().current(), unit, language));
            line(unit, words.text(DeskText.PACE), each -> pace(each.pace(), unit));
            for (var stage : Stage.values()) {
                bases(
                        unit,
                        language.words().label(stage),
                        (each, basis) -> Totalled.text(each.on(basis).at(stage), unit, language));
            }
            bases(
                    unit,
                    words.text(DeskText.VERDICT_OF),
                    (each, basis) -> verdict(each.on(basis).verdict()));
        }

        /// A number on each basis, said once where it is the same on all.
        private void bases(Unit unit, String what, BiFunction<UnitTally, Basis, String> said) {
            var from = lines.size();
            for (var basis : Basis.values()) {
                line(unit, what + " – " + language.words().label(basis), each -> said.apply(each, basis));
            }
            var moved = lines.subList(from, lines.size());
            var first = moved.isEmpty() ? null : moved.getFirst();
            if (first != null
                    && moved.size() == Basis.values().length
                    && moved.stream().allMatch(first::isLike)) {
                moved.clear();
                lines.add(new Line(
                        first.unit(),
                        what + ", " + language.words().text(Text.EVERY_BASIS),
                        first.before(),
                        first.after()));
            }
        }

        private void line(Unit unit, String what, Function<UnitTally, String> said) {
            var was = said(before, unit, said, DeskText.NOT_ON_RECORD);
            var is = said(after, unit, said, DeskText.NO_LONGER);
            if (!was.equals(is)) {
                lines.add(new Line(unit.name(), what, was, is));
            }
        }

        private String said(@Nullable Tally tally, Unit unit, Function<UnitTally, String> said, DeskText otherwise) {
            return tally == null
                    ? words.text(otherwise)
                    : tally.units().stream()
                            .filter(each -> each.unit().equals(unit))
                            .findFirst()
                            .map(said)
                            .orElse(words.text(otherwise));
        }

        private String pace(@Nullable Pace pace, Unit unit) {
            BigDecimal expected = pace == null ? null : pace.expected();
            return expected == null
                    ? language.words().text(Text.NONE)
                    : language.formats().worked(expected, unit);
        }

        private String verdict(@Nullable Verdict verdict) {
            return verdict == null
                    ? language.words().text(Text.NO_VERDICT)
                    : language.words().label(verdict);
        }
    }
}
