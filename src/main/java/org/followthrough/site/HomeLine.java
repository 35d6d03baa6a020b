package org.followthrough.site;

import java.util.List;
import java.util.stream.Stream;
import org.followthrough.tally.Basis;
import org.followthrough.tally.BasisTally;
import org.followthrough.tally.Stage;
import org.followthrough.tally.UnitTally;
import org.followthrough.tracker.Answer;
import org.jspecify.annotations.Nullable;

/// An initiative in the list of all: in the first unit in which anything was announced.
///
/// @param announced `null` when nothing was announced in figures
/// @param rows the initiative's own deals and, where there are more, those on the widest basis
record HomeLine(
        String name,
        String href,
        @Nullable String country,
        @Nullable String checked,
        @Nullable Shown announced,
        List<Ladder.Row> rows) {

    static HomeLine of(Answer answer, Choices choices) {
        var terms = answer.facts().initiative();
        var addresses = new Addresses(terms.key(), choices);
        var units = answer.tally().units();
        var spoken = units.stream()
                .filter(each -> each.announced().current().commitments() > 0)
                .findFirst();
        var checked = terms.checked();
        return new HomeLine(
                terms.name(),
                addresses.tracker(),
                terms.country() == null ? null : Countries.name(terms.country()),
                checked == null ? null : Formats.text(checked),
                spoken.map(each -> announced(each, addresses)).orElse(null),
                rows(spoken.orElse(units.getFirst()), addresses));
    }

    private static Shown announced(UnitTally tally, Addresses addresses) {
        var href = addresses.line("announced.current", tally.unit(), (String) null);
        return Shown.of(tally.announced().current(), tally.unit(), href);
    }

    private static List<Ladder.Row> rows(UnitTally tally, Addresses addresses) {
        var own = tally.on(Basis.PROGRAMME);
        var all = tally.on(Basis.SPONSOR);
        return Stream.of(own, all)
                .filter(each -> each == own || !sameDeals(own, all))
                .map(each -> Ladder.row(each, tally.unit(), addresses, null))
                .map(HomeLine::withoutProposed)
                .toList();
    }

    private static boolean sameDeals(BasisTally own, BasisTally all) {
        return Stream.of(Stage.values()).allMatch(stage -> own.at(stage).equals(all.at(stage)));
    }

    private static Ladder.Row withoutProposed(Ladder.Row row) {
        var word = row.word().equals(Basis.PROGRAMME.word()) ? "by the initiative itself" : "also by its sponsors";
        return new Ladder.Row(
                word, row.word(), row.rungs().subList(1, row.rungs().size()), row.verdict());
    }
}
