package org.followthrough.dossier;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.followthrough.record.Mentions;
import org.followthrough.tally.PartyTerms;
import org.followthrough.tally.SourceTerms;
import org.jspecify.annotations.Nullable;

/// The shared sources and parties that a dossier lists, in its order. Those that it uses and does not list, because
/// others have put them on record, follow: so what is exported stands on its own.
@RegisterForReflection
record Listing(List<String> sources, List<String> parties) {

    static Listing of(Dossier dossier, Elsewhere elsewhere) {
        var sources = new HashMap<String, @Nullable String>();
        elsewhere.sources().forEach((key, held) -> sources.put(key, held.terms().via()));
        dossier.sources().forEach(each -> sources.put(each.key(), each.via()));
        var parties = new HashMap<String, @Nullable String>();
        elsewhere.parties().forEach((key, held) -> parties.put(key, held.terms().parent()));
        dossier.parties().forEach(each -> parties.put(each.key(), each.parent()));
        return new Listing(
                withUsed(dossier.sources(), SourceTerms::key, citedSources(dossier), sources),
                withUsed(dossier.parties(), PartyTerms::key, namedParties(dossier), parties));
    }

    static TreeSet<String> citedSources(Dossier dossier) {
        var cited = new TreeSet<String>();
        dossier.facts().forEach(line -> cited.addAll(Mentions.of(line.fact()).sources()));
        return cited;
    }

    static TreeSet<String> namedParties(Dossier dossier) {
        var named = new TreeSet<String>();
        dossier.facts().forEach(line -> named.addAll(Mentions.of(line.fact()).parties()));
        dossier.deals().forEach(deal -> named.addAll(Mentions.parties(deal)));
        dossier.commitments().forEach(commitment -> named.addAll(Mentions.parties(commitment)));
        return named;
    }

    private static <T> List<String> withUsed(
            List<T> listed, Function<T, String> key, Collection<String> used, Map<String, @Nullable String> next) {
        var all = new LinkedHashSet<>(listed.stream().map(key).toList());
        all.addAll(used);
        for (var each : new ArrayList<>(all)) {
            for (@Nullable String following = next.get(each); following != null && all.add(following); ) {
                following = next.get(following);
            }
        }
        return List.copyOf(all);
    }
}
