package org.followthrough.dossier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.figure.Phrase;
import org.followthrough.tally.Attribution;
import org.followthrough.tally.Benchmark;
import org.followthrough.tally.Claim;
import org.followthrough.tally.CommitmentTerms;
import org.followthrough.tally.DealTerms;
import org.followthrough.tally.Fact;
import org.followthrough.tally.Overlap;
import org.followthrough.tally.PartyTerms;
import org.followthrough.tally.SourceTerms;

/// Every key names one thing, and that thing is at home here.
final class KeyRules {

    private static final Phrase ONCE = Phrase.of("a key that no other has");

    private final Check check;

    KeyRules(Check check) {
        this.check = check;
    }

    void check() {
        var dossier = check.dossier();
        once(dossier.sources().stream(), SourceTerms::key);
        once(dossier.parties().stream(), PartyTerms::key);
        once(dossier.commitments().stream(), CommitmentTerms::key);
        once(dossier.deals().stream(), DealTerms::key);
        once(Overlap.class, Overlap::key);
        once(Claim.class, Claim::key);
        once(Benchmark.class, Benchmark::key);
        if (check.isWhole()) {
            idsOnce();
            dealsInOneEntry();
        }
        dossier.commitments().forEach(this::notTheInitiative);
        dossier.commitments().forEach(each -> atHome(each, "commitment", each.key()));
        dossier.deals().forEach(each -> atHome(each, "deal", each.key()));
    }

    private <F extends Fact> void once(Class<F> kind, Function<F, String> key) {
        once(check.facts(kind), key, check.factsHere(kind).map(key).collect(Collectors.toSet()));
    }

    private <T> void once(Stream<T> things, Function<T, String> key) {
        once(things, key, Set.of());
    }

    private <T> void once(Stream<T> things, Function<T, String> key, Set<String> taken) {
        var seen = new HashSet<>(taken);
        things.filter(thing -> !seen.add(key.apply(thing)))
                .forEach(thing -> twice(check.of(thing).at("key"), key.apply(thing)));
    }

    private void idsOnce() {
        var seen = new HashSet<>();
        check.dossier().facts().stream()
                .filter(line -> line.id() != null && !seen.add(line.id()))
                .forEach(line -> twice(check.of(line.fact()).at("id"), Objects.toString(line.id())));
    }

    /// A deal has one entry, also when it is at home elsewhere, and is not both here and elsewhere.
    private void dealsInOneEntry() {
        Map<String, String> entries = new HashMap<>();
        var refused = new HashSet<String>();
        check.dossier().deals().forEach(deal -> {
            var pointer = check.of(deal).pointer();
            if (!pointer.equals(entries.computeIfAbsent(deal.key(), _ -> pointer))) {
                refused.add(pointer); // said already
            }
        });
        check.facts(Attribution.class).forEach(each -> {
            var entry = check.of(each).parent().parent();
            var first = entries.computeIfAbsent(each.deal(), _ -> entry.pointer());
            if (!first.equals(entry.pointer()) && refused.add(entry.pointer())) {
                twice(entry.at("key"), each.deal());
            }
        });
    }

    private void notTheInitiative(CommitmentTerms commitment) {
        if (commitment.key().equals(check.dossier().initiative().key())) {
            check.faults()
                    .add(
                            check.of(commitment).at("key"),
                            Phrase.of("\"%s\" is the key of the initiative", commitment.key()),
                            Phrase.of("another key, so that attributions can say which of the two they mean"));
        }
    }

    private void atHome(Object thing, String kind, String key) {
        var home = check.onRecord().homes().get(kind + ":" + key);
        if (home != null && !home.equals(check.dossier().initiative().key())) {
            check.faults()
                    .add(
                            check.of(thing).at("key"),
                            Phrase.of(
                                    "The %s \"%s\" is at home in the dossier of \"%s\"", Phrase.kind(kind), key, home),
                            kind.equals("deal")
                                    ? Phrase.of("another key, or nothing but its key and attributions")
                                    : Phrase.of("another key"));
        }
    }

    private void twice(Spot spot, String key) {
        check.faults().add(spot, Phrase.of("\"%s\" is given twice", key), ONCE);
    }
}
