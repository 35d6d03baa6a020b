package org.followthrough.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.figure.Phrase;
import org.followthrough.tally.CommitmentTerms;
import org.followthrough.tally.DealTerms;
import org.followthrough.tally.Overlap;

/// An overlap is of two or more, each of them in no other overlap for the same unit and part of nothing.
final class OverlapRules {

    private final Check check;
    private final Map<String, List<Overlap>> dealOverlaps = new HashMap<>();
    private final Map<String, List<Overlap>> commitmentOverlaps = new HashMap<>();
    private final Set<String> dealParts;
    private final Set<String> commitmentParts;

    OverlapRules(Check check) {
        this.check = check;
        this.dealParts = check.deals()
                .filter(deal -> deal.partOf() != null)
                .map(DealTerms::key)
                .collect(Collectors.toSet());
        this.commitmentParts = check.commitments()
                .filter(commitment -> commitment.partOf() != null)
                .map(CommitmentTerms::key)
                .collect(Collectors.toSet());
    }

    void check() {
        check.factsElsewhere(Overlap.class).forEach(each -> each.deals()
                .forEach(deal -> overlaps(dealOverlaps, deal).add(each)));
        partsInOverlapsElsewhere();
        check.factsHere(Overlap.class).forEach(each -> {
            partsInOverlap(each);
            each.deals().forEach(deal -> overlaps(dealOverlaps, deal).add(each));
            each.commitments().forEach(commitment -> overlaps(commitmentOverlaps, commitment)
                    .add(each));
        });
        check.facts(Overlap.class).forEach(this::overlap);
    }

    private void partsInOverlapsElsewhere() {
        check.dossier().deals().stream()
                .filter(deal -> deal.partOf() != null && dealOverlaps.containsKey(deal.key()))
                .forEach(deal -> check.faults()
                        .add(
                                check.of(deal).at("partOf"),
                                Phrase.of("The deal \"%s\" is in an overlap of another dossier", deal.key()),
                                Phrase.of("a deal in an overlap to be part of nothing")));
    }

    /// What becomes a part of something cannot stay in an overlap.
    private void partsInOverlap(Overlap overlap) {
        check.dossier().deals().stream()
                .filter(deal -> deal.partOf() != null && overlap.deals().contains(deal.key()))
                .forEach(deal -> partInOverlap(check.of(deal), "deal", deal.key(), overlap));
        check.dossier().commitments().stream()
                .filter(each -> each.partOf() != null && overlap.commitments().contains(each.key()))
                .forEach(each -> partInOverlap(check.of(each), "commitment", each.key(), overlap));
    }

    private void partInOverlap(Spot spot, String kind, String key, Overlap overlap) {
        check.faults()
                .add(
                        spot.at("partOf"),
                        Phrase.of("The %s \"%s\" is in the overlap \"%s\"", Phrase.kind(kind), key, overlap.key()),
                        Phrase.of("a %s in an overlap to be part of nothing", Phrase.kind(kind)));
    }

    private void overlap(Overlap overlap) {
        var spot = check.of(overlap);
        if (overlap.deals().isEmpty() == overlap.commitments().isEmpty()) {
            check.faults()
                    .add(
                            spot,
                            Phrase.of("An overlap is of deals or of commitments"),
                            Phrase.of("one list of two or more of a kind"));
        }
        members(overlap, "deal", overlap.deals(), dealParts, dealOverlaps);
        members(overlap, "commitment", overlap.commitments(), commitmentParts, commitmentOverlaps);
    }

    private void members(
            Overlap overlap,
            String kind,
            List<String> members,
            Set<String> parts,
            Map<String, List<Overlap>> overlaps) {
        var list = check.of(overlap).at(kind + "s");
        if (new HashSet<>(members).size() == 1) {
            check.faults()
                    .add(
                            list,
                            Phrase.of("Nothing overlaps alone"),
                            kind.equals("deal")
                                    ? Phrase.of("two or more different deals")
                                    : Phrase.of("two or more different commitments"));
        }
        check.refuseTwice(members, list, key -> key);
        var seen = new HashSet<String>();
        for (var index = 0; index < members.size(); index++) {
            var key = members.get(index);
            member(list.at(index), kind, key, parts);
            if (seen.add(key)) {
                second(list.at(index), kind, key, overlap, overlaps);
            }
        }
    }

    private void member(Spot spot, String kind, String key, Set<String> parts) {
        if (parts.contains(key)) {
            check.faults()
                    .add(
                            spot,
                            Phrase.of("The %s \"%s\" is part of another", Phrase.kind(kind), key),
                            Phrase.of("a %s that is part of nothing, such as the whole", Phrase.kind(kind)));
        }
    }

    private void second(Spot spot, String kind, String key, Overlap overlap, Map<String, List<Overlap>> overlaps) {
        var others = overlaps(overlaps, key);
        var other = others.stream().filter(each -> shareAUnit(each, overlap)).findFirst();
        if (other.isEmpty()) {
            others.add(overlap);
            return;
        }
        check.faults()
                .add(
                        spot,
                        Phrase.of(
                                "The %s \"%s\" is in the overlap \"%s\" already, for the same unit",
                                Phrase.kind(kind), key, other.get().key()),
                        Phrase.of("at most one overlap for each %s and unit", Phrase.kind(kind)));
    }

    private static boolean shareAUnit(Overlap one, Overlap other) {
        return one.units().isEmpty()
                || other.units().isEmpty()
                || one.units().stream().anyMatch(other::isIn);
    }

    private static List<Overlap> overlaps(Map<String, List<Overlap>> overlaps, String key) {
        return overlaps.computeIfAbsent(key, _ -> new ArrayList<>());
    }
}
