package org.followthrough.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.figure.Figure;
import org.followthrough.figure.PartialDate;
import org.followthrough.figure.Period;
import org.followthrough.tally.Attribution;
import org.followthrough.tally.Basis;
import org.followthrough.tally.DealParty;
import org.followthrough.tally.DealTerms;
import org.followthrough.tally.Fact;
import org.followthrough.tally.Milestone;
import org.followthrough.tally.MilestoneKind;
import org.followthrough.tally.Nature;
import org.followthrough.tally.Replacement;
import org.followthrough.tally.Site;
import org.followthrough.tally.SourceTerms;
import org.followthrough.tally.Stage;
import org.jspecify.annotations.Nullable;

/// Makes up deals and what becomes of them.
final class Deeds {

    private final Dice dice;
    private final String initiative;
    private final List<String> commitments;
    private final List<String> people;
    private final List<SourceTerms> sources;
    private final List<Dossier.Line> facts;
    private final List<DealTerms> made = new ArrayList<>();

    Deeds(
            Dice dice,
            String initiative,
            List<String> commitments,
            List<String> people,
            List<SourceTerms> sources,
            List<Dossier.Line> facts) {
        this.dice = dice;
        this.initiative = initiative;
        this.commitments = commitments;
        this.people = people;
        this.sources = sources;
        this.facts = facts;
    }

    List<DealTerms> make(String seed, int count) {
        for (var number = 0; number < count; number++) {
            var key = "deal-%s-%d".formatted(seed, number);
            milestones(key);
            attributions(key);
            if (number > 0 && dice.seldom()) {
                add(new Replacement(key, made.get(dice.number(number)).key(), dice.support(sources)));
            }
            var whole =
                    number > 0 && dice.seldom() ? made.get(dice.number(number)).key() : null;
            made.add(terms(key, whole));
        }
        return made;
    }

    private DealTerms terms(String key, @Nullable String partOf) {
        var parties = List.of(
                new DealParty(dice.one(people), "supplier"), new DealParty(dice.one(people), "customer, on: credit"));
        var site = dice.seldom()
                ? new Site(dice.title(), "US-TX", "US", new BigDecimal("32.4487"), new BigDecimal("-99.73"))
                : new Site("Somewhere", null, dice.oneOrNone("FR"), null, null);
        return new DealTerms(
                key,
                dice.title(),
                dice.one(Nature.values()),
                partOf,
                dice.often() ? parties : List.of(),
                dice.often() ? List.of(site) : List.of(),
                dice.prose());
    }

    private void milestones(String deal) {
        var day = dice.day(Dossiers.FIRST_DAY);
        for (var number = 0; number < 1 + dice.number(7); number++) {
            var kind = number == 0
                    ? dice.one(MilestoneKind.PROPOSED, MilestoneKind.AGREED, MilestoneKind.UNDERWAY)
                    : dice.one(MilestoneKind.values());
            var planned = kind == MilestoneKind.PLANNED;
            add(new Milestone(
                    deal,
                    kind,
                    dice.partial(day),
                    figures(kind),
                    planned ? dice.one(Stage.values()) : null,
                    planned ? dice.one(PartialDate.of("2024-06"), PartialDate.of("2027")) : null,
                    dice.seldom() ? dice.one(people) : null,
                    dice.support(sources)));
            day = dice.seldom() ? day : dice.day(day); // some on one day, where the order of the file decides
        }
    }

    private List<Figure> figures(MilestoneKind kind) {
        return switch (kind) {
            case REALISED, UNDERWAY ->
                dice.seldom() ? List.of(dice.toDate(dice.one("USD", "MW", "jobs"))) : dice.figures(false);
            case PLANNED, PAUSED, CANCELLED, DISPUTED -> List.of();
            case PROPOSED, AGREED, EXTENDED, RESTATED, REVERSED -> dice.figures(false);
        };
    }

    /// None, one, or one after the other.
    private void attributions(String deal) {
        if (dice.seldom()) {
            return;
        }
        LocalDate change = dice.day(Dossiers.FIRST_DAY.plusDays(1));
        if (dice.seldom()) {
            attribution(deal, new Period(null, PartialDate.of(change.minusDays(1))));
            attribution(deal, new Period(PartialDate.of(change), null));
        } else {
            attribution(deal, dice.often() ? Period.ALWAYS : new Period(PartialDate.of(change), null));
        }
    }

    private void attribution(String deal, Period period) {
        add(new Attribution(
                deal,
                initiative,
                dice.often() ? null : dice.one(commitments),
                dice.one(Basis.values()),
                dice.one(BigDecimal.ONE, BigDecimal.ONE, new BigDecimal("0.5"), new BigDecimal("0.333333")),
                period,
                dice.support(sources)));
    }

    private void add(Fact fact) {
        facts.add(new Dossier.Line(null, fact));
    }
}
