package org.followthrough.site;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.tally.Basis;
import org.followthrough.tally.Citation;
import org.followthrough.tally.DealTally;
import org.followthrough.tally.Facts;
import org.followthrough.tally.Stage;
import org.followthrough.tally.Statement;
import org.followthrough.tracker.Answer;

/// Which sources a row of a table rests on, by key. Where an answer names no single deal, those of deals are left out:
/// the permanent link leads to them.
final class Rests {

    private Rests() {}

    /// What is said of commitments.
    static Collection<String> onStatements(Answer answer) {
        return sources(answer.facts().of(Statement.class).stream()
                .filter(each -> !each.day().isAfter(answer.question().asOf()))
                .flatMap(each -> each.fact().support().citations().stream()));
    }

    /// The deals that are at a stage on a basis.
    static Collection<String> onDeals(Answer answer, Basis basis, Stage stage) {
        return sources(answer.tally().deals().stream()
                .filter(each -> basis.contains(each.basis()) && isAt(each, stage))
                .flatMap(Rests::citations));
    }

    /// Some of the deals.
    static Collection<String> onDeals(Answer answer, List<String> keys) {
        return sources(answer.tally().deals().stream()
                .filter(each -> keys.contains(each.terms().key()))
                .flatMap(Rests::citations));
    }

    /// One deal.
    static Collection<String> on(DealTally deal) {
        return sources(citations(deal));
    }

    static Stream<Citation> citations(DealTally deal) {
        return deal.milestones().stream().flatMap(each -> each.fact().support().citations().stream());
    }

    static Collection<String> sources(Stream<Citation> citations) {
        return citations.map(Citation::source).collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    /// Where sources are on the web, or else their pages, in one field of a table.
    ///
    /// @param sources their keys
    /// @param permanent addresses that say the same for ever
    static String links(Collection<String> sources, Facts known, Addresses permanent, Page page) {
        return sources.stream()
                .map(key -> {
                    var terms = known.sources().get(key);
                    var url = terms == null ? null : terms.url();
                    return url == null ? page.origin() + permanent.source(key) : url;
                })
                .collect(Collectors.joining(" "));
    }

    private static boolean isAt(DealTally deal, Stage stage) {
        var furthest = deal.stage();
        return furthest != null && (stage == Stage.PROPOSED ? furthest == stage : furthest.compareTo(stage) >= 0);
    }
}
