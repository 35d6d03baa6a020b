package org.followthrough.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.figure.Phrase;
import org.followthrough.tally.Attribution;
import org.followthrough.tally.CommitmentTerms;
import org.jspecify.annotations.Nullable;

/// A deal counts towards this initiative or one of its commitments, and once at a time.
final class AttributionRules {

    private final Check check;
    private final Set<String> commitments;

    AttributionRules(Check check) {
        this.check = check;
        this.commitments = check.commitments().map(CommitmentTerms::key).collect(Collectors.toSet());
    }

    void check() {
        check.facts(Attribution.class).forEach(this::towards);
        Stream.concat(check.factsHere(Attribution.class), check.facts(Attribution.class))
                .collect(Collectors.groupingBy(Attribution::deal, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(this::onceAtATime);
    }

    private void towards(Attribution attribution) {
        var commitment = attribution.commitment();
        if (commitment == null || commitments.contains(commitment)) {
            return;
        }
        var initiative = check.dossier().initiative().key();
        var home = check.onRecord().homes().get("commitment:" + commitment);
        var expected = Phrase.of("the key of the initiative, \"%s\", or of one of its commitments", initiative);
        check.faults()
                .add(
                        check.of(attribution).at("towards"),
                        home == null || home.equals(initiative)
                                ? Phrase.of("There is no commitment \"%s\"", Spot.shortened(commitment))
                                : Phrase.of("The commitment \"%s\" is one of \"%s\"", commitment, home),
                        check.faults().isFull() ? expected : Closest.suggest(expected, commitment, commitments));
    }

    /// In the order in which they begin, each is compared with the one that reaches furthest of those before.
    private void onceAtATime(List<Attribution> attributions) {
        @Nullable Attribution furthest = null;
        for (var next : attributions.stream()
                .sorted(Comparator.comparing(AttributionRules::begin))
                .toList()) {
            if (furthest != null && furthest.period().meets(next.period())) {
                check.faults()
                        .add(
                                check.of(next, furthest),
                                Phrase.of("The deal \"%s\" counts twice at one time", next.deal()),
                                Phrase.of(
                                        "at most one attribution to an initiative at a time: an end before the next begins"));
            }
            if (furthest == null || end(next).isAfter(end(furthest))) {
                furthest = next;
            }
        }
    }

    private static LocalDate begin(Attribution attribution) {
        var from = attribution.period().from();
        return from == null ? LocalDate.MIN : from.firstDay();
    }

    private static LocalDate end(Attribution attribution) {
        var to = attribution.period().to();
        return to == null ? LocalDate.MAX : to.lastDay();
    }
}
