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
    private final Sentences say;
    private final Words words;
    private final Formats formats;
    private final Sentence sentence = new Sentence();

    private Headline(Answer answer, Addresses addresses) {
        this.answer = answer;
        this.addresses = addresses;
        this.say = addresses.say();
        this.words = addresses.words();
        this.formats = addresses.formats();
    }

    static List<Piece> of(Answer answer, Addresses addresses) {
        return new Headline(answer, addresses).pieces();
    }

    private List<Piece> pieces() {
        var said = answer.tally().units().stream()
                .filter(each -> each.announced().current().commitments() > 0)
                .findFirst()
                .map(this::of)
                .orElseGet(this::ofNothing);
        return sentence.pieces(said);
    }

    private String ofNothing() {
        var name = sentence.mark(Piece.plain(answer.facts().initiative().name()));
        var question = answer.question();
        var isAll = question.evidence() == Evidence.CLAIMED && question.publishedBy() == null;
        return isAll ? say.nothingAnnounced(day(), name) : say.nothingSupported(day(), name);
    }

    private String of(UnitTally unit) {
        var announced = announced(unit);
        var own = own(unit);
        return beyond(unit)
                .map(beyond -> say.sentenceBeyond(announced, own, beyond))
                .orElseGet(() -> say.sentence(announced, own));
    }

    private String announced(UnitTally unit) {
        var original = unit.announced().original();
        var current = unit.announced().current();
        var isOriginal = original.commitments() > 0;
        var first = amount(isOriginal ? original : current, unit, isOriginal);
        var said = firstAnnounced(unit.unit())
                .map(on -> say.ofThen(first, say.on(formats.when(on))))
                .orElseGet(() -> say.of(first));
        return isOriginal && !original.amount().equals(current.amount())
                ? say.nowAmount(said, marked(current, unit, false))
                : said;
    }

    private String amount(Total total, UnitTally unit, boolean isOriginal) {
        var marked = marked(total, unit, isOriginal);
        return total.counted() == 0 ? say.announcedUndisclosed(marked) : say.announcedAmount(marked);
    }

    private String marked(Total total, UnitTally unit, boolean isOriginal) {
        var text = total.counted() == 0
                ? words.text(Text.AN_UNDISCLOSED_AMOUNT)
                : formats.text(total.amount(), unit.unit());
        var line = isOriginal ? "announced.original" : "announced.current";
        return sentence.mark(text, addresses.line(line, unit.unit(), (String) null));
    }

    /// When the first figure was announced, when that is known.
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

    private String own(UnitTally unit) {
        var agreed = unit.on(Basis.PROGRAMME).agreed();
        if (agreed.deals() == 0) {
            var none = sentence.mark(words.text(Text.NO_DEAL), href(unit, Basis.PROGRAMME, Stage.AGREED));
            return say.ownNone(none, day());
        }
        var total = total(agreed, unit, Basis.PROGRAMME, Stage.AGREED);
        var realised = realised(unit, Basis.PROGRAMME);
        return covered(say.ownAgreed(total, agreed.counted() > 0, day(), realised), agreed);
    }

    private String realised(UnitTally unit, Basis basis) {
        var realised = unit.on(basis).realised();
        if (realised.deals() == 0) {
            return say.realisedNothing(sentence.mark(words.text(Text.NOTHING), href(unit, basis, Stage.REALISED)));
        }
        var total = total(realised, unit, basis, Stage.REALISED);
        return say.realisedTotal(total, realised.counted() > 0 || realised.deals() > 1);
    }

    /// What the deals add that are not the initiative's own, when there are any.
    private Optional<String> beyond(UnitTally unit) {
        var own = unit.on(Basis.PROGRAMME).agreed();
        var brand = unit.on(Basis.BRAND).agreed();
        var all = unit.on(Basis.SPONSOR).agreed();
        if (all.deals() == own.deals()) {
            return Optional.empty();
        }
        var basis = all.deals() > brand.deals() ? Basis.SPONSOR : Basis.BRAND;
        var total = total(unit.on(basis).agreed(), unit, basis, Stage.AGREED);
        var said = own.deals() == 0 ? say.alone(basis, total, all.counted() > 0) : say.together(basis, total);
        return Optional.of(covered(andRealised(said, unit, basis), all));
    }

    private String andRealised(String said, UnitTally unit, Basis basis) {
        var adds = unit.on(basis).realised().deals()
                > unit.on(Basis.PROGRAMME).realised().deals();
        return adds ? say.andRealised(said, realised(unit, basis)) : said;
    }

    private String total(Cell cell, UnitTally unit, Basis basis, Stage stage) {
        var href = href(unit, basis, stage);
        return cell.counted() == 0
                ? say.ofUndisclosedAmount(sentence.mark(say.dealsUndisclosed(formats.count(cell.deals())), href))
                : sentence.mark(formats.text(cell.amount(), unit.unit()), href);
    }

    private String covered(String said, Cell cell) {
        return cell.counted() == 0 || cell.counted() == cell.deals()
                ? said
                : say.covered(said, formats.count(cell.counted()), formats.count(cell.deals()));
    }

    private String href(UnitTally unit, Basis basis, Stage stage) {
        return addresses.cell(unit.unit(), basis, stage, null);
    }

    private String day() {
        return formats.text(asOf());
    }

    private LocalDate asOf() {
        return answer.question().asOf();
    }
}
