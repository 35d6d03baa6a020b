package org.followthrough.dossier;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.figure.Phrase;
import org.followthrough.tally.Attribution;
import org.followthrough.tally.Benchmark;
import org.followthrough.tally.Claim;
import org.followthrough.tally.CommitmentTerms;
import org.followthrough.tally.DealTerms;
import org.followthrough.tally.ExchangeRate;
import org.followthrough.tally.Fact;
import org.followthrough.tally.Milestone;
import org.followthrough.tally.Overlap;
import org.followthrough.tally.Participation;
import org.followthrough.tally.PartyTerms;
import org.followthrough.tally.Replacement;
import org.followthrough.tally.SourceTerms;
import org.followthrough.tally.Statement;
import org.jspecify.annotations.Nullable;

/// Everything that is referred to exists.
final class ReferenceRules {

    private final Check check;
    private final Set<String> sources;
    private final Set<String> parties;
    private final Set<String> commitments;
    private final Set<String> deals;

    ReferenceRules(Check check) {
        var dossier = check.dossier();
        var onRecord = check.onRecord();
        this.check = check;
        this.sources = check.keysOf(
                onRecord.sources().keySet(), dossier.sources().stream().map(SourceTerms::key));
        this.parties = check.keysOf(
                onRecord.parties().keySet(), dossier.parties().stream().map(PartyTerms::key));
        this.commitments = check.commitments().map(CommitmentTerms::key).collect(Collectors.toSet());
        this.deals = check.deals().map(DealTerms::key).collect(Collectors.toSet());
    }

    void check() {
        var dossier = check.dossier();
        dossier.sources().forEach(each -> source(check.of(each).at("via"), each.via()));
        dossier.parties().forEach(each -> party(check.of(each).at("parent"), each.parent()));
        dossier.commitments().forEach(this::commitment);
        dossier.deals().forEach(this::deal);
        dossier.facts().forEach(line -> fact(line.fact(), check.of(line.fact())));
    }

    private void commitment(CommitmentTerms terms) {
        var spot = check.of(terms);
        commitment(spot.at("partOf"), terms.partOf());
        parties(spot.at("by"), terms.by());
        check.refuseTwice(terms.by(), spot.at("by"), key -> key);
        party(spot.at("announcedBy"), terms.announcedBy());
    }

    private void deal(DealTerms terms) {
        var spot = check.of(terms);
        deal(spot.at("partOf"), terms.partOf());
        for (var index = 0; index < terms.parties().size(); index++) {
            party(
                    spot.at("parties").at(index).at("party"),
                    terms.parties().get(index).party());
        }
    }

    private void fact(Fact fact, Spot spot) {
        switch (fact) {
            case Participation each -> party(spot.at("party"), each.party());
            case Statement each -> party(spot.at("by"), each.by());
            case Milestone each -> party(spot.at("by"), each.by());
            case Attribution each -> deal(spot.parent().parent().at("key"), each.deal());
            case Replacement each -> deal(spot.at("deal"), each.replaces());
            case Overlap each -> overlap(each, spot);
            case Claim each -> party(spot.at("party"), each.party());
            case Benchmark each -> party(spot.at("by"), each.by());
            case ExchangeRate _ -> {}
        }
        var citations = fact.support().citations();
        for (var index = 0; index < citations.size(); index++) {
            source(spot.at("cite").at(index).at("source"), citations.get(index).source());
        }
    }

    private void overlap(Overlap overlap, Spot spot) {
        for (var index = 0; index < overlap.deals().size(); index++) {
            deal(spot.at("deals").at(index), overlap.deals().get(index));
        }
        for (var index = 0; index < overlap.commitments().size(); index++) {
            commitment(spot.at("commitments").at(index), overlap.commitments().get(index));
        }
    }

    private void source(Spot spot, @Nullable String key) {
        refer(spot, key, Phrase.of("source"), sources, Phrase.of("the key of a source in this file or on record"));
    }

    private void parties(Spot spot, List<String> keys) {
        for (var index = 0; index < keys.size(); index++) {
            party(spot.at(index), keys.get(index));
        }
    }

    private void party(Spot spot, @Nullable String key) {
        refer(spot, key, Phrase.of("party"), parties, Phrase.of("the key of a party in this file or on record"));
    }

    private void deal(Spot spot, @Nullable String key) {
        refer(spot, key, Phrase.of("deal"), deals, Phrase.of("the key of a deal in this file or on record"));
    }

    private void commitment(Spot spot, @Nullable String key) {
        refer(
                spot,
                key,
                Phrase.of("commitment of this initiative"),
                commitments,
                Phrase.of("the key of a commitment in this file"));
    }

    private void refer(Spot spot, @Nullable String key, Phrase kind, Set<String> known, Phrase expected) {
        if (key != null && !known.contains(key)) {
            check.faults()
                    .add(
                            spot,
                            Phrase.of("There is no %s \"%s\"", kind, Spot.shortened(key)),
                            check.faults().isFull() ? expected : Closest.suggest(expected, key, known));
        }
    }
}
