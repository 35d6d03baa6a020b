package org.followthrough.site;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.followthrough.tally.Attribution;
import org.followthrough.tally.Benchmark;
import org.followthrough.tally.Claim;
import org.followthrough.tally.Dated;
import org.followthrough.tally.ExchangeRate;
import org.followthrough.tally.Fact;
import org.followthrough.tally.Facts;
import org.followthrough.tally.Milestone;
import org.followthrough.tally.Overlap;
import org.followthrough.tally.Participation;
import org.followthrough.tally.Replacement;
import org.followthrough.tally.Statement;

/// A source with how much rests on it, and who relays it.
///
/// @param cited how many facts cite it, in words
/// @param relayedBy the sources that relay it
record SourceLine(Cited.Source source, String cited, List<Piece> relayedBy) {

    private static final List<Class<? extends Fact>> KINDS = List.of(
            Statement.class,
            Milestone.class,
            Attribution.class,
            Overlap.class,
            Replacement.class,
            Participation.class,
            Claim.class,
            Benchmark.class,
            ExchangeRate.class);

    static List<SourceLine> of(Facts known, Addresses addresses) {
        var cited = counts(known);
        return known.sources().values().stream()
                .map(terms -> new SourceLine(
                        Cited.source(terms, null, known, addresses),
                        cited(cited.getOrDefault(terms.key(), 0), addresses.language()),
                        relaying(terms.key(), known, addresses)))
                .toList();
    }

    private static String cited(int facts, Language language) {
        return facts == 0
                ? language.words().text(Text.CITED_THROUGH_OTHERS)
                : language.say().citedBy(language.formats().count(facts));
    }

    static List<Piece> relaying(String source, Facts known, Addresses addresses) {
        return known.sources().values().stream()
                .filter(each -> source.equals(each.via()))
                .map(each -> new Piece(each.title(), addresses.source(each.key())))
                .toList();
    }

    /// All facts that cite a source.
    static List<? extends Dated<?>> citing(String source, Facts known) {
        return all(known)
                .filter(each -> each.fact().support().citations().stream()
                        .anyMatch(citation -> citation.source().equals(source)))
                .toList();
    }

    private static Map<String, Integer> counts(Facts known) {
        var counts = new LinkedHashMap<String, Integer>();
        all(known)
                .map(each -> each.fact().support().citations())
                .flatMap(Collection::stream)
                .forEach(citation -> counts.merge(citation.source(), 1, Integer::sum));
        return counts;
    }

    private static Stream<Dated<?>> all(Facts known) {
        return KINDS.stream().flatMap(kind -> known.of(kind).stream());
    }
}
