package org.followthrough.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.tally.Worded;
import org.jspecify.annotations.Nullable;

/// A table that can be handed on by itself: each row says of which question it is, which sources it rests on, and where
/// the same is for ever. A row is often all that is kept of a table, so nothing of it stands in the heading alone.
final class QuotedTable {

    private static final List<String> FIRST = List.of("initiative", "asOf", "knownAt");
    private static final List<String> LAST = List.of(
            "sources",
            "sourceLinks",
            "publishedBy",
            "currency",
            "rateOn",
            "natures",
            "predating",
            "evidence",
            "permanentLink");

    private final Asking asking;
    private final Csv csv = new Csv();
    private final List<@Nullable Object> first;
    private final List<@Nullable Object> last;

    /// @param columns what the table has of its own
    QuotedTable(Asking asking, List<String> columns) {
        this.asking = asking;
        this.first = Arrays.asList(
                asking.answer().facts().initiative().key(),
                asking.answer().question().asOf(),
                asking.answer().knownAt());
        this.last = question(asking);
        csv.row(joined(FIRST, columns, LAST));
    }

    private static List<@Nullable Object> question(Asking asking) {
        var question = asking.answer().question();
        var terms = asking.answer().facts().initiative();
        var natures = question.natures().isEmpty() ? Set.copyOf(terms.natures()) : question.natures();
        return Arrays.asList(
                question.publishedBy(),
                question.currency() == null ? terms.currency() : question.currency(),
                asking.answer().tally().rateOn(),
                natures.stream().sorted().map(Worded::word).collect(Collectors.joining(" ")),
                question.predating().word(),
                question.evidence().word(),
                asking.link());
    }

    /// Adds a row; `null` is an empty field.
    ///
    /// @param sources the keys of those that it rests on
    void row(Collection<String> sources, @Nullable Object... values) {
        var links = Rests.links(sources, asking.answer().facts(), asking.permanent(), asking.page());
        var cited = List.of(String.join(" ", sources), links);
        csv.row(joined(first, Arrays.asList(values), cited, last));
    }

    @Override
    public String toString() {
        return csv.toString();
    }

    @SafeVarargs
    private static @Nullable Object[] joined(List<? extends @Nullable Object>... parts) {
        var all = new ArrayList<@Nullable Object>();
        for (var part : parts) {
            all.addAll(part);
        }
        return all.toArray();
    }
}
