package org.followthrough.site;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.followthrough.figure.PartialDate;
import org.followthrough.figure.Unit;
import org.followthrough.tally.Statement;
import org.followthrough.tally.StatementKind;
import org.followthrough.tally.Total;
import org.followthrough.tally.UnitTally;
import org.followthrough.tracker.Answer;
import org.jspecify.annotations.Nullable;

/// The beginning of the sentence above the tracker: what was announced, when, and what became of that since.
final class Promised {

    private final Answer answer;
    private final Addresses addresses;
    private final Headlines say;
    private final Formats formats;
    private final Sentence sentence;

    Promised(Answer answer, Addresses addresses, Sentence sentence) {
        this.answer = answer;
        this.addresses = addresses;
        this.say = addresses.language().headlines();
        this.formats = addresses.formats();
        this.sentence = sentence;
    }

    String in(UnitTally unit) {
        var original = unit.announced().original();
        var current = unit.announced().current();
        var isFirst = original.commitments() > 0;
        var first = isFirst ? original : current;
        var noun = noun(first, unit.unit());
        var line = isFirst ? "announced.original" : "announced.current";
        var said = dated(say.announced(marked(noun, line, unit), noun), unit.unit());
        return first.amount().equals(current.amount()) ? said : moved(said, noun, first, current, unit);
    }

    private Noun noun(Total total, Unit unit) {
        return total.counted() == 0
                ? new Noun(say.anUndisclosedAmount(), false, false)
                : formats.noun(total.amount(), unit);
    }

    private String marked(Noun noun, String line, UnitTally unit) {
        return sentence.mark(noun.text(), addresses.line(line, unit.unit(), (String) null));
    }

    private String moved(String said, Noun noun, Total first, Total current, UnitTally unit) {
        if (isNothing(current.high())) {
            return say.withdrawn(said, noun.plural());
        }
        var now = marked(noun(current, unit.unit()), "announced.current", unit);
        if (current.counted() == 0) {
            return say.reduced(said, noun.plural(), now); // an amount becomes undisclosed by a cut only
        }
        var direction = direction(first.best(), current.best());
        return direction == 0
                ? say.changed(said, now)
                : direction > 0 ? say.raised(said, noun.plural(), now) : say.reduced(said, noun.plural(), now);
    }

    private static int direction(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        return before == null || after == null ? 0 : after.compareTo(before);
    }

    private static boolean isNothing(@Nullable BigDecimal high) {
        return high != null && high.signum() == 0;
    }

    /// The day of the first announcement; where another adds to it later, that it is the first.
    private String dated(String said, Unit unit) {
        var days = announcements(unit);
        if (days.isEmpty()) {
            return said;
        }
        var first = formats.when(days.getFirst());
        return days.getFirst().equals(days.getLast()) ? say.announcedOn(said, first) : say.announcedSince(said, first);
    }

    /// When each commitment that counts was first announced with a figure, in order.
    private List<PartialDate> announcements(Unit unit) {
        var facts = answer.facts();
        return facts.commitments().values().stream()
                .filter(each -> each.isCounted())
                .flatMap(each -> facts.statements(each.key()).stream()
                        .filter(statement ->
                                !statement.day().isAfter(answer.question().asOf()))
                        .map(statement -> statement.fact())
                        .filter(statement -> statement.kind() == StatementKind.ANNOUNCED && speaks(statement, unit))
                        .map(Statement::on)
                        .limit(1))
                .sorted(Comparator.comparing(PartialDate::firstDay))
                .toList();
    }

    private static boolean speaks(Statement statement, Unit unit) {
        return statement.figures().stream()
                .anyMatch(figure -> figure.unit().equals(unit) || (figure.unit().isCurrency() && unit.isCurrency()));
    }
}
