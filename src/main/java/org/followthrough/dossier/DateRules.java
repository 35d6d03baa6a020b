package org.followthrough.dossier;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.figure.PartialDate;
import org.followthrough.figure.Phrase;
import org.followthrough.tally.Attribution;
import org.followthrough.tally.CommitmentTerms;
import org.followthrough.tally.Fact;
import org.followthrough.tally.Milestone;
import org.followthrough.tally.MilestoneKind;
import org.followthrough.tally.Participation;
import org.followthrough.tally.Statement;
import org.jspecify.annotations.Nullable;

/// Nothing is known of the future, and nothing ends before it begins (where one fact cannot tell on its own).
final class DateRules {

    private final Check check;

    DateRules(Check check) {
        this.check = check;
    }

    void check() {
        var initiative = check.dossier().initiative();
        var checked = initiative.checked();
        past(check.of(initiative).at("checked"), checked == null ? null : PartialDate.of(checked));
        check.dossier().sources().forEach(each -> past(check.of(each).at("published"), each.published()));
        check.dossier().facts().forEach(line -> fact(line.fact(), check.of(line.fact())));
        untilAfterTheBeginning();
    }

    private void fact(Fact fact, Spot spot) {
        if (!(fact instanceof Milestone each && each.kind() == MilestoneKind.PLANNED)) {
            past(spot.at(fact instanceof Attribution || fact instanceof Participation ? "from" : "on"), fact.on());
        }
        var citations = fact.support().citations();
        for (var index = 0; index < citations.size(); index++) {
            var read = citations.get(index).read();
            past(spot.at("cite").at(index).at("read"), read == null ? null : PartialDate.of(read));
        }
    }

    private void past(Spot spot, @Nullable PartialDate date) {
        if (date != null && date.firstDay().isAfter(check.today())) {
            check.faults()
                    .add(
                            spot,
                            Phrase.of("\"%s\" is in the future", date),
                            Phrase.of("a date that has begun, at most %s", check.today()));
        }
    }

    private void untilAfterTheBeginning() {
        Map<String, CommitmentTerms> commitments = check.commitments()
                .collect(Collectors.toMap(CommitmentTerms::key, Function.identity(), (one, _) -> one));
        Stream.concat(check.facts(Statement.class), check.factsHere(Statement.class))
                .forEach(each -> {
                    var terms = commitments.get(each.commitment());
                    if (terms != null && isBeforeItBegins(each.until(), terms)) {
                        check.faults()
                                .add(
                                        check.of(each, terms).at(check.places().know(each) ? "until" : "horizon"),
                                        Phrase.of("The horizon would end before it begins"),
                                        Phrase.of("a date on or after the beginning of the horizon"));
                    }
                });
    }

    private static boolean isBeforeItBegins(@Nullable PartialDate until, CommitmentTerms terms) {
        var horizon = terms.horizon();
        return until != null
                && horizon != null
                && horizon.from() != null
                && until.lastDay().isBefore(horizon.from().firstDay());
    }
}
