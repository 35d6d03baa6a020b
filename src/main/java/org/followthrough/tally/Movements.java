package org.followthrough.tally;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// What moved each number of the tracker, fact by fact: between two days, or between two states of knowledge. The parts
/// of each number add up to its difference exactly.
///
/// @param currency the currency of the amounts
/// @param moved the numbers that moved, by unit, what is announced first, then by basis and stage
public record Movements(Unit currency, List<Moved> moved) {

    public Movements {
        moved = List.copyOf(moved);
    }

    /// What took effect, or ended, after one day and up to another.
    ///
    /// @param question its own day is not used
    public static Movements between(Facts facts, Question question, LocalDate from, LocalDate to) {
        var asked = inOneCurrency(facts, question);
        var units = units(asked, facts);
        var walk = new Walk(asked, units);
        new DayEvents(facts, asked, from, to).walk(walk);
        var moved = walk.moved(Level.all(facts, asked.on(from), units), Level.all(facts, asked.on(to), units));
        return new Movements(money(asked, facts), moved);
    }

    /// What was recorded, corrected or retracted after one moment and up to another, each seen on the day of the
    /// question.
    ///
    /// @param successors by fact, what took its place when it was corrected
    /// @return `null` when the initiative was not known at the later moment; at the earlier one it need not be
    public static @Nullable Movements between(
            History history, Question question, Instant from, Instant to, Map<UUID, UUID> successors) {
        var after = history.at(to);
        if (after == null) {
            return null;
        }
        var before = history.at(from);
        var asked = inOneCurrency(after, question);
        var units = before == null ? units(asked, after) : units(asked, after, before);
        var walk = new Walk(asked, units);
        new KnownEvents(history, asked, from, to, successors).walk(walk);
        Map<Spot, Level> levels = before == null ? Map.of() : Level.all(before, asked, units);
        return new Movements(money(asked, after), walk.moved(levels, Level.all(after, asked, units)));
    }

    private static Question inOneCurrency(Facts facts, Question question) {
        return new Question(
                question.asOf(),
                question.publishedBy(),
                money(question, facts),
                question.rateOn(),
                question.natures(),
                question.predating(),
                question.evidence());
    }

    private static Unit money(Question question, Facts facts) {
        return question.currency() == null ? facts.initiative().currency() : question.currency();
    }

    private static List<Unit> units(Question question, Facts... states) {
        var units = new LinkedHashSet<Unit>();
        for (var facts : states) {
            for (var unit : facts.initiative().units()) {
                units.add(unit.isCurrency() ? money(question, facts) : unit);
            }
        }
        return new ArrayList<>(units);
    }
}
