package org.followthrough.site;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.followthrough.site.chart.Sheet;
import org.followthrough.tally.Basis;
import org.followthrough.tally.Citation;
import org.followthrough.tally.Statement;

/// A chart as a file of its own, which is read where no page stands around it: it says of what and of which day it is,
/// what was chosen, what it rests on and where it is from.
final class Alone {

    /// So many characters of names of sources; what is more is counted.
    private static final int MOST = 330;

    private static final int LONGEST = 110;

    private Alone() {}

    /// @param basis whose deals it shows
    static Sheet sheet(Asking asking, Basis basis) {
        var language = asking.choices().language();
        var answer = asking.answer();
        var name = answer.facts().initiative().name();
        var day = language.formats().text(answer.question().asOf());
        var around = new Sheet.Around(
                title -> language.captions().title(name, title, day),
                Chosen.sentence(asking.choices()),
                sources(asking, basis),
                "Followthrough, " + readable(asking.link(basis)));
        return Sheet.alone(asking.page().origin(), around);
    }

    /// An address may have colons after its question mark, and is shorter and more readable with them.
    private static String readable(String address) {
        return address.replace("%3A", ":");
    }

    private static String sources(Asking asking, Basis basis) {
        var names = names(asking, basis);
        if (names.isEmpty()) {
            return "";
        }
        var captions = asking.choices().language().captions();
        var room = MOST;
        var shown = 0;
        while (shown < names.size() && (shown == 0 || names.get(shown).length() <= room)) {
            room -= names.get(shown).length() + 2;
            shown++;
        }
        var said = String.join("; ", names.subList(0, shown));
        return shown == names.size()
                ? captions.sources(said)
                : captions.sourcesMore(
                        said, asking.choices().language().formats().count(names.size() - shown));
    }

    /// Those that most rests on first.
    private static List<String> names(Asking asking, Basis basis) {
        var answer = asking.answer();
        var asOf = answer.question().asOf();
        var said = answer.facts().of(Statement.class).stream()
                .filter(each -> !each.day().isAfter(asOf))
                .flatMap(each -> each.fact().support().citations().stream());
        var done = answer.tally().deals().stream()
                .filter(each -> basis.contains(each.basis()))
                .flatMap(Rests::citations);
        Map<String, Integer> counted = new LinkedHashMap<>();
        Stream.concat(said, done).map(Citation::source).forEach(each -> counted.merge(each, 1, Integer::sum));
        return counted.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(each -> name(each.getKey(), asking))
                .toList();
    }

    private static String name(String key, Asking asking) {
        var terms = asking.answer().facts().sources().get(key);
        var title = terms == null ? key : terms.title();
        var cut = title.codePointCount(0, title.length()) > LONGEST
                ? title.substring(0, title.offsetByCodePoints(0, LONGEST)) + "…"
                : title;
        var publisher = terms == null ? null : terms.publisher();
        return publisher == null || title.contains(publisher) ? cut : cut + ", " + publisher;
    }
}
