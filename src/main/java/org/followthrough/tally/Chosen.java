package org.followthrough.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// The facts that the reader's choices let through, with the choices made definite.
final class Chosen {

    private final Facts facts;
    private final Question question;
    private final Unit money;
    private final LocalDate rateOn;
    private final Exchange exchange;
    private final Measure measure;
    private final Set<Nature> natures;

    Chosen(Facts facts, Question question) {
        this.facts = facts;
        this.question = question;
        var initiative = facts.initiative();
        money = question.currency() == null ? initiative.currency() : question.currency();
        rateOn = rateOn(facts, question);
        exchange = new Exchange(facts.of(ExchangeRate.class), rateOn);
        measure = new Measure(money, exchange);
        natures = !question.natures().isEmpty()
                ? question.natures()
                : Set.copyOf(initiative.natures().isEmpty() ? List.of(Nature.values()) : initiative.natures());
    }

    private Chosen(Chosen whole, Facts facts) {
        this.facts = facts;
        this.question = whole.question;
        this.money = whole.money;
        this.rateOn = whole.rateOn;
        this.exchange = whole.exchange;
        this.measure = whole.measure;
        this.natures = whole.natures;
    }

    /// The same choices of some of the facts.
    Chosen of(Facts some) {
        return new Chosen(this, some);
    }

    private static LocalDate rateOn(Facts facts, Question question) {
        if (question.rateOn() != null) {
            return question.rateOn();
        }
        var announced = facts.firstAnnouncement();
        var first =
                announced == null ? facts.firstDay() : announced; // one day for all, so that nothing moves with asOf
        return first == null ? question.asOf() : first;
    }

    Facts facts() {
        return facts;
    }

    Question question() {
        return question;
    }

    LocalDate asOf() {
        return question.asOf();
    }

    Unit money() {
        return money;
    }

    LocalDate rateOn() {
        return rateOn;
    }

    Exchange exchange() {
        return exchange;
    }

    Measure measure() {
        return measure;
    }

    boolean isOfANatureChosen(DealTerms deal) {
        return natures.contains(deal.nature());
    }

    boolean isEveryNatureChosen() {
        return natures.size() == Nature.values().length;
    }

    /// The day before the first announcement when only what came since counts, otherwise `null`.
    @Nullable
    LocalDate netSince() {
        var first = facts.firstAnnouncement();
        return question.predating() == Predating.NET && first != null ? first.minusDays(1) : null;
    }

    /// All facts of a kind that somebody had published by the day chosen.
    <F extends Fact> List<Dated<F>> published(Class<F> kind) {
        return facts.of(kind).stream().filter(this::isPublished).toList();
    }

    /// The facts of a kind in force on a day.
    <F extends Fact> List<Dated<F>> inForce(Class<F> kind, LocalDate day) {
        return facts.of(kind).stream()
                .filter(fact -> !fact.day().isAfter(day))
                .filter(this::isPublished)
                .toList();
    }

    /// The milestones of a deal on all days, in order, without those whose evidence does not do and that can only add.
    List<Step> steps(String deal) {
        return facts.milestones(deal).stream()
                .filter(this::isPublished)
                .map(milestone -> new Step(milestone, isWeak(milestone.fact())))
                .filter(step -> !step.weak() || Step.mayLessen(step.milestone().fact()))
                .map(step -> isWithoutWeight(step) ? new Step(step.milestone(), false) : step)
                .toList();
    }

    /// Whether a fact has less evidence than was asked for.
    boolean isWeak(Fact fact) {
        return !fact.support().evidence().isAtLeast(question.evidence());
    }

    boolean isPublished(Dated<?> fact) {
        var by = question.publishedBy();
        return by == null
                || fact.fact().support().citations().stream()
                        .map(citation -> facts.published(citation.source()))
                        .anyMatch(published -> published != null && !published.isAfter(by));
    }

    /// What lessens whatever its evidence needs no mark: it is worked through like any other.
    private static boolean isWithoutWeight(Step step) {
        return switch (step.kind()) {
            case REVERSED, PAUSED, CANCELLED, DISPUTED, PLANNED -> true;
            case PROPOSED, AGREED, EXTENDED, RESTATED, UNDERWAY, REALISED -> false;
        };
    }
}
