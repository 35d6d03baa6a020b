package org.followthrough.site;

import java.util.List;
import java.util.Optional;
import org.followthrough.tally.Basis;
import org.followthrough.tally.Cell;
import org.followthrough.tally.Evidence;
import org.followthrough.tally.Stage;
import org.followthrough.tally.UnitTally;
import org.followthrough.tally.Verdict;
import org.followthrough.tracker.Answer;

/// The one sentence above the tracker: what was announced, and what there is of it.
final class Headline {

    private final Answer answer;
    private final Addresses addresses;
    private final Headlines say;
    private final Formats formats;
    private final Promised promised;
    private final Foundation foundation;
    private final Sentence sentence = new Sentence();

    private Headline(Answer answer, Addresses addresses) {
        this.answer = answer;
        this.addresses = addresses;
        this.say = addresses.language().headlines();
        this.formats = addresses.formats();
        this.promised = new Promised(answer, addresses, sentence);
        this.foundation = new Foundation(answer, addresses.language());
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
        return sentence.pieces(foundation.under(said) + ".");
    }

    private String ofNothing() {
        var name = sentence.mark(Piece.plain(answer.facts().initiative().name()));
        var question = answer.question();
        var isAll = question.evidence() == Evidence.CLAIMED && question.publishedBy() == null;
        return isAll ? say.nothingAnnounced(day(), name) : say.nothingSupported(day(), name);
    }

    private String of(UnitTally unit) {
        var announced = promised.in(unit);
        var own = own(unit);
        return beyond(unit)
                .map(beyond -> say.wholeAndBeyond(announced, own, beyond))
                .orElseGet(() -> say.whole(announced, own));
    }

    private String own(UnitTally unit) {
        var agreed = unit.on(Basis.PROGRAMME).agreed();
        if (agreed.deals() == 0) {
            return ownNone(unit);
        }
        var total = total(unit, Basis.PROGRAMME, Stage.AGREED);
        return covered(say.ownAgreed(total, agreed.counted() > 0, day(), ownRealised(unit)), agreed);
    }

    /// That there is none is only said where the record is kept well enough to tell.
    private String ownNone(UnitTally unit) {
        var href = href(unit, Basis.PROGRAMME, Stage.AGREED);
        return foundation.isOld() || unit.on(Basis.PROGRAMME).verdict() == Verdict.NOT_RECORDED
                ? say.ownNotOnRecord(sentence.mark(say.noAgreedDeal(), href), day())
                : say.ownNone(sentence.mark(say.noDeal(), href), day());
    }

    private String ownRealised(UnitTally unit) {
        var realised = unit.on(Basis.PROGRAMME).realised();
        return realised.deals() == 0
                ? say.realisedNothing(sentence.mark(say.nothing(), href(unit, Basis.PROGRAMME, Stage.REALISED)))
                : say.realised(total(unit, Basis.PROGRAMME, Stage.REALISED), isPlural(realised, unit));
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
        return Optional.of(covered(own.deals() == 0 ? alone(unit, basis) : together(unit, basis), all));
    }

    private String alone(UnitTally unit, Basis basis) {
        var said = say.alone(
                basis, total(unit, basis, Stage.AGREED), unit.on(basis).agreed().counted() > 0);
        return realisesMore(unit, basis)
                ? say.aloneAndRealised(
                        said,
                        total(unit, basis, Stage.REALISED),
                        isPlural(unit.on(basis).realised(), unit))
                : said;
    }

    private String together(UnitTally unit, Basis basis) {
        var said = say.together(
                basis, total(unit, basis, Stage.AGREED), unit.on(basis).agreed().counted() > 0);
        return realisesMore(unit, basis)
                ? say.togetherAndRealised(
                        said,
                        total(unit, basis, Stage.REALISED),
                        isPlural(unit.on(basis).realised(), unit))
                : said;
    }

    private static boolean realisesMore(UnitTally unit, Basis basis) {
        return unit.on(basis).realised().deals()
                > unit.on(Basis.PROGRAMME).realised().deals();
    }

    private String total(UnitTally unit, Basis basis, Stage stage) {
        var cell = unit.on(basis).at(stage);
        var text = cell.counted() == 0
                ? say.undisclosedDeals(formats.count(cell.deals()))
                : formats.noun(cell.amount(), unit.unit()).text();
        return sentence.mark(text, href(unit, basis, stage));
    }

    private boolean isPlural(Cell cell, UnitTally unit) {
        return cell.counted() == 0
                ? cell.deals() > 1
                : formats.noun(cell.amount(), unit.unit()).plural();
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
        return formats.text(answer.question().asOf());
    }
}
