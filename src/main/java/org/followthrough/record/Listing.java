package org.followthrough.record;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.ParameterReader;
import org.jspecify.annotations.Nullable;

/// Reads lists in parts: one statement each, whatever their length. Where the next part begins is found by value, so
/// that nothing is skipped or shown twice when something is added meanwhile.
@ApplicationScoped
public class Listing {

    private static final String DATA_EXCEPTION = "22";

    private final Reads reads;

    Listing(Reads reads) {
        this.reads = reads;
    }

    /// The part that is asked for.
    ///
    /// @throws org.followthrough.problem.Refusal.Malformed when it begins after an answer to another question
    public <T> Uni<Page<T>> page(Selection selection, Paging.Asked paging, Function<Row, T> item) {
        var after = paging.after();
        if (after != null && !after.order().equals(selection.order())) {
            throw notOurs(after);
        }
        var chosen = after == null ? selection : selection.after(after);
        return reads.ask(chosen.statement(paging.limit() + 1), chosen.values()) // one more shows whether any follow
                .onFailure(failure -> after != null && isBadData(failure))
                .transform(_ -> notOurs(after))
                .map(rows -> {
                    var read = new ArrayList<Row>();
                    rows.forEach(read::add);
                    return page(read, chosen.order(), paging, item);
                });
    }

    private static <T> Page<T> page(List<Row> rows, String order, Paging.Asked paging, Function<Row, T> item) {
        var shown = rows.subList(0, Math.min(rows.size(), paging.limit()));
        var next = rows.size() > shown.size() ? cursor(shown.getLast(), order).word() : null;
        return new Page<>(shown.stream().map(item).toList(), next, links(paging, next));
    }

    private static Cursor cursor(Row row, String order) {
        return new Cursor(order, row.getString("cursor_value"), row.getString("cursor_id"));
    }

    private static Map<String, Link> links(Paging.Asked paging, @Nullable String next) {
        var links = new LinkedHashMap<String, Link>();
        var query = paging.query() == null ? "" : paging.query();
        links.put("self", Link.to(paging.path() + (query.isEmpty() ? "" : "?" + query)));
        if (next != null) {
            links.put("next", next(paging, next));
        }
        return links;
    }

    /// Where those are that follow.
    static Link next(Paging.Asked paging, String next) {
        var query = paging.query() == null ? "" : paging.query();
        var others = query.replaceAll("(^|&)after=[^&]*", "").replaceFirst("^&", "");
        return Link.to(paging.path() + "?" + (others.isEmpty() ? "" : others + "&") + "after=" + next);
    }

    static boolean isBadData(Throwable failure) {
        return failure instanceof PgException refused
                && refused.getSqlState() != null
                && refused.getSqlState().startsWith(DATA_EXCEPTION);
    }

    private static RuntimeException notOurs(@Nullable Cursor after) {
        var read = after == null ? "" : after.word();
        return ParameterReader.refusal("after", read, Phrase.of("what an answer to the same question gave as next"));
    }
}
