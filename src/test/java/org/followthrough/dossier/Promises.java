package org.followthrough.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.figure.Figure;
import org.followthrough.figure.PartialDate;
import org.followthrough.figure.Period;
import org.followthrough.tally.CommitmentKind;
import org.followthrough.tally.CommitmentTerms;
import org.followthrough.tally.SourceTerms;
import org.followthrough.tally.Statement;
import org.followthrough.tally.StatementKind;
import org.jspecify.annotations.Nullable;

/// Makes up commitments and what is said about them.
final class Promises {

    private final Dice dice;
    private final String seed;
    private final List<String> people;
    private final List<SourceTerms> sources;
    private final List<Dossier.Line> facts;
    private final List<CommitmentTerms> made = new ArrayList<>();

    Promises(Dice dice, String seed, List<String> people, List<SourceTerms> sources, List<Dossier.Line> facts) {
        this.dice = dice;
        this.seed = seed;
        this.people = people;
        this.sources = sources;
        this.facts = facts;
    }

    List<CommitmentTerms> make(int count) {
        for (var number = 0; number < count; number++) {
            var whole =
                    number > 0 && dice.seldom() ? made.get(dice.number(number)).key() : null;
            var terms = terms(number, whole);
            made.add(terms);
            statements(terms);
        }
        return made;
    }

    List<String> keys() {
        return made.stream().map(CommitmentTerms::key).toList();
    }

    List<String> roots() {
        return made.stream()
                .filter(each -> each.partOf() == null)
                .map(CommitmentTerms::key)
                .toList();
    }

    private CommitmentTerms terms(int number, @Nullable String partOf) {
        return new CommitmentTerms(
                "commitment-%s-%d".formatted(seed, number),
                dice.title(),
                dice.one(CommitmentKind.values()),
                partOf,
                people.subList(0, dice.number(people.size())),
                dice.seldom() ? dice.one(people) : null,
                horizon(),
                dice.prose());
    }

    private @Nullable Period horizon() {
        return dice.often()
                ? new Period(
                        dice.one(PartialDate.of("2021"), PartialDate.of("2022-01"), PartialDate.of("2023-05-17")),
                        dice.one(PartialDate.of("2024-12"), PartialDate.of("2026"), PartialDate.of("2030-06-30")))
                : null;
    }

    private void statements(CommitmentTerms terms) {
        var day = dice.day(Dossiers.FIRST_DAY);
        add(terms, StatementKind.ANNOUNCED, day);
        while (dice.often() && day.isBefore(Dossiers.LAST_DAY)) {
            day = dice.day(day);
            add(terms, dice.one(StatementKind.values()), day);
        }
    }

    private void add(CommitmentTerms terms, StatementKind kind, LocalDate day) {
        var figures = kind == StatementKind.WITHDRAWN ? List.<Figure>of() : dice.figures(true);
        facts.add(new Dossier.Line(
                null,
                new Statement(
                        terms.key(),
                        kind,
                        dice.partial(day),
                        figures,
                        dice.seldom() ? dice.one(people) : null,
                        kind == StatementKind.DELAYED && dice.often() ? PartialDate.of("2031-12") : null,
                        dice.support(sources))));
    }
}
