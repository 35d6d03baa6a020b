package org.followthrough.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.followthrough.figure.PartialDate;
import org.followthrough.figure.Unit;
import org.followthrough.tally.Basis;
import org.followthrough.tally.Cell;
import org.followthrough.tally.Evidence;
import org.followthrough.tally.Stage;
import org.followthrough.tally.Statement;
import org.followthrough.tally.StatementKind;
import org.followthrough.tally.Total;
import org.followthrough.tally.UnitTally;
import org.followthrough.tracker.Answer;

/// The one sentence above the tracker: what was announced, and what there is of it.
final class Headline {

    private final Answer answer;
    private final Addresses addresses;
    private final Sentence sentence = new Sentence();

    private Headline(Answer answer, Addresses addresses) {
        this.answer = answer;
        this.addresses = addresses;
    }

    static List<Piece> of(Answer answer, Addresses addresses) {
        return new Headline(answer, addresses).pieces();
    }

    private List<Piece> pieces() {
        var unit = answer.tally().units().stream()
                .filter(each -> each.announced().current().commitments() > 0)
                .findFirst();
        unit.ifPresentOrElse(this::of, this::ofNothing);
        return sentence.pieces();
    }

    private void ofNothing() {
        var name = answer.facts().initiative().name();
        var question = answer.question();
        var all = question.evidence() == Evidence.CLAIMED && question.publishedBy() == null;
        sentence.say(
                all
                        ? "By %s, nothing had been announced under %s in figures.".formatted(day(), name)
                        : "By %s, nothing announced under %s in figures is supported as you chose."
                                .formatted(day(), name));
    }

    private void of(UnitTally unit) {
        announced(unit);
        programme(unit);
        beyond(unit);
        sentence.say(".");
    }

    private void announced(UnitTally unit) {
        var original = unit.announced().original();
        var current = unit.announced().current();
        var first = original.commitments() > 0 ? original : current;
        sentence.say("Of ").say(amount(first, unit.unit()), announcedHref(unit, original.commitments() > 0));
        sentence.say(" announced" + when(unit.unit()));
        if (original.commitments() > 0 && !original.amount().equals(current.amount())) {
            sentence.say(", now ").say(amount(current, unit.unit()), announcedHref(unit, false));
        }
        sentence.say(", ");
    }

    private String announcedHref(UnitTally unit, boolean original) {
        return addresses.line(original ? "announced.original" : "announced.current", unit.unit(), (String) null);
    }

    private static String amount(Total total, Unit unit) {
        return total.counted() == 0 ? "an undisclosed amount" : Formats.text(total.amount(), unit);
    }

    /// In which month the first figure was announced, when that is known.
    private String when(Unit unit) {
        return firstAnnounced(unit).map(on -> " " + in(on)).orElse("");
    }

    private Optional<PartialDate> firstAnnounced(Unit unit) {
        return answer.facts().of(Statement.class).stream()
                .filter(each -> each.fact().kind() == StatementKind.ANNOUNCED)
                .filter(each -> !each.day().isAfter(asOf()))
                .filter(each -> each.fact().figures().stream()
                        .anyMatch(figure ->
                                figure.unit().equals(unit) || (figure.unit().isCurrency() && unit.isCurrency())))
                .map(each -> each.fact().on())
                .min(Comparator.comparing(PartialDate::firstDay));
    }

    private static String in(PartialDate on) {
        return (on.isPartial() ? "in " : "on ") + Formats.text(on);
    }

    private void programme(UnitTally unit) {
        var agreed = unit.on(Basis.PROGRAMME).agreed();
        var realised = unit.on(Basis.PROGRAMME).realised();
        if (agreed.deals() == 0) {
            sentence.say("no deal", href(unit, Basis.PROGRAMME, Stage.AGREED));
            sentence.say(" had been agreed under the initiative itself by " + day());
            return;
        }
        total(agreed, unit, Basis.PROGRAMME, Stage.AGREED);
        sentence.say(" had been agreed under the initiative itself by " + day());
        sentence.say(" and ");
        realised(realised, unit, Basis.PROGRAMME);
        sentence.say(coverage(agreed));
    }

    private void realised(Cell realised, UnitTally unit, Basis basis) {
        if (realised.deals() == 0) {
            sentence.say("nothing", href(unit, basis, Stage.REALISED));
        } else {
            total(realised, unit, basis, Stage.REALISED);
        }
        sentence.say(" realised");
    }

    /// What the deals add that are not the initiative's own, when there are any.
    private void beyond(UnitTally unit) {
        var own = unit.on(Basis.PROGRAMME).agreed();
        var brand = unit.on(Basis.BRAND).agreed();
        var all = unit.on(Basis.SPONSOR).agreed();
        if (all.deals() == own.deals()) {
            return;
        }
        var basis = all.deals() > brand.deals() ? Basis.SPONSOR : Basis.BRAND;
        sentence.say("; ");
        if (own.deals() == 0) {
            alone(unit, basis);
        } else {
            together(unit, basis);
        }
        sentence.say(coverage(all));
    }

    private void alone(UnitTally unit, Basis basis) {
        var cell = unit.on(basis).agreed();
        sentence.say(basis == Basis.SPONSOR ? "its sponsors had agreed " : "under its name, others had agreed ");
        total(cell, unit, basis, Stage.AGREED);
        sentence.say(basis == Basis.SPONSOR ? " on their own" : "");
        andRealised(unit, basis);
    }

    private void together(UnitTally unit, Basis basis) {
        sentence.say(
                basis == Basis.SPONSOR
                        ? "with what its sponsors agreed on their own, it was "
                        : "with other deals that carry its name, it was ");
        total(unit.on(basis).agreed(), unit, basis, Stage.AGREED);
        andRealised(unit, basis);
    }

    private void andRealised(UnitTally unit, Basis basis) {
        var realised = unit.on(basis).realised();
        if (realised.deals() > unit.on(Basis.PROGRAMME).realised().deals()) {
            sentence.say(" and ");
            realised(realised, unit, basis);
        }
    }

    private void total(Cell cell, UnitTally unit, Basis basis, Stage stage) {
        var text =
                cell.counted() == 0 ? Formats.counted(cell.deals(), "deal") : Formats.text(cell.amount(), unit.unit());
        sentence.say(text, href(unit, basis, stage));
        sentence.say(cell.counted() == 0 ? " of undisclosed amount" : "");
    }

    private static String coverage(Cell cell) {
        return cell.counted() == 0 || cell.counted() == cell.deals()
                ? ""
                : ", from %d of %s with a known amount"
                        .formatted(cell.counted(), Formats.counted(cell.deals(), "deal"));
    }

    private String href(UnitTally unit, Basis basis, Stage stage) {
        return addresses.cell(unit.unit(), basis, stage, null);
    }

    private String day() {
        return Formats.text(asOf());
    }

    private LocalDate asOf() {
        return answer.question().asOf();
    }
}
