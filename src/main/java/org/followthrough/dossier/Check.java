package org.followthrough.dossier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.followthrough.figure.Phrase;
import org.followthrough.tally.CommitmentTerms;
import org.followthrough.tally.DealTerms;
import org.followthrough.tally.Fact;

/// A dossier, or a part of one, that is being checked, against what, and what was found so far.
///
/// @param isWhole whether it is a whole dossier, of which nothing else stands
record Check(Dossier dossier, Places places, OnRecord onRecord, LocalDate today, boolean isWhole, Faults faults) {

    Spot of(Object thing) {
        return places.of(thing);
    }

    /// Where the one stands or, if it is not in what is checked, the other.
    Spot of(Object thing, Object otherwise) {
        return places.know(thing) ? places.of(thing) : places.of(otherwise);
    }

    /// The facts of a kind in this dossier.
    <F extends Fact> Stream<F> facts(Class<F> kind) {
        return dossier.facts().stream()
                .map(Dossier.Line::fact)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /// The facts of a kind in other dossiers.
    <F extends Fact> Stream<F> factsElsewhere(Class<F> kind) {
        return onRecord.facts().stream().filter(kind::isInstance).map(kind::cast);
    }

    /// The facts of a kind in this dossier that are not in what is checked.
    <F extends Fact> Stream<F> factsHere(Class<F> kind) {
        return onRecord.here().facts().stream().filter(kind::isInstance).map(kind::cast);
    }

    /// The commitments of this dossier.
    Stream<CommitmentTerms> commitments() {
        return Stream.concat(dossier.commitments().stream(), onRecord.here().commitments().values().stream());
    }

    Set<String> keysOf(Collection<String> onRecord, Stream<String> here) {
        var keys = new HashSet<String>();
        here.forEach(keys::add);
        keys.addAll(onRecord);
        return keys;
    }

    /// The deals of this dossier and of others.
    Stream<DealTerms> deals() {
        return Stream.concat(dossier.deals().stream(), onRecord.deals().values().stream());
    }

    /// Says of each that stands in a list twice that it does.
    <T> void refuseTwice(List<T> items, Spot list, Function<T, String> name) {
        var seen = new HashSet<T>();
        for (var index = 0; index < items.size(); index++) {
            var item = items.get(index);
            if (!seen.add(item)) {
                faults.add(
                        list.at(index),
                        Phrase.of("\"%s\" is named twice", name.apply(item)),
                        Phrase.of("each of them once"));
            }
        }
    }
}
