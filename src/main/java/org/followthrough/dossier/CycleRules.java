package org.followthrough.dossier;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.figure.Phrase;
import org.followthrough.tally.CommitmentTerms;
import org.followthrough.tally.DealTerms;
import org.followthrough.tally.PartyTerms;
import org.followthrough.tally.Replacement;
import org.followthrough.tally.SourceTerms;
import org.jspecify.annotations.Nullable;

/// Nothing is part of, replaces, owns or relays itself, also through others.
final class CycleRules {

    private final Check check;

    private CycleRules(Check check) {
        this.check = check;
    }

    static void check(Check check) {
        var rules = new CycleRules(check);
        rules.parties();
        rules.sources();
        rules.commitments();
        rules.deals();
        rules.replacements();
    }

    private void parties() {
        var here = check.dossier().parties();
        var links = links(here.stream(), PartyTerms::key, PartyTerms::parent, "parent");
        var known = here.stream().map(PartyTerms::key).collect(Collectors.toSet());
        check.onRecord().parties().values().stream()
                .filter(each -> !known.contains(each.key()))
                .forEach(each -> links.add(each.key(), each.parent(), null));
        links.refuse(check.faults(), key -> Phrase.of("The party \"%s\" belongs to itself", key));
    }

    private void sources() {
        var here = check.dossier().sources();
        var links = links(here.stream(), SourceTerms::key, SourceTerms::via, "via");
        var known = here.stream().map(SourceTerms::key).collect(Collectors.toSet());
        check.onRecord().sources().values().stream()
                .filter(each -> !known.contains(each.key()))
                .forEach(each -> links.add(each.key(), each.via(), null));
        links.refuse(check.faults(), key -> Phrase.of("The source \"%s\" relays itself", key));
    }

    private void commitments() {
        var links =
                links(check.dossier().commitments().stream(), CommitmentTerms::key, CommitmentTerms::partOf, "partOf");
        check.onRecord().here().commitments().values().forEach(each -> links.add(each.key(), each.partOf(), null));
        links.refuse(check.faults(), key -> Phrase.of("The commitment \"%s\" is part of itself", key));
    }

    private void deals() {
        var links = links(check.dossier().deals().stream(), DealTerms::key, DealTerms::partOf, "partOf");
        check.onRecord().deals().values().forEach(each -> links.add(each.key(), each.partOf(), null));
        links.refuse(check.faults(), key -> Phrase.of("The deal \"%s\" is part of itself", key));
    }

    private void replacements() {
        var links = links(check.facts(Replacement.class), Replacement::deal, Replacement::replaces, "deal");
        Stream.concat(check.factsElsewhere(Replacement.class), check.factsHere(Replacement.class))
                .forEach(each -> links.add(each.deal(), each.replaces(), null));
        links.refuse(check.faults(), key -> Phrase.of("The deal \"%s\" replaces itself", key));
    }

    private <T> Links links(
            Stream<T> things, Function<T, String> from, Function<T, @Nullable String> to, String field) {
        var links = new Links();
        things.forEach(each ->
                links.add(from.apply(each), to.apply(each), check.of(each).at(field)));
        return links;
    }
}
