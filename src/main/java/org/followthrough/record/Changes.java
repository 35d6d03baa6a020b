package org.followthrough.record;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the change log.
///
/// Whoever writes holds one lock to the end of its transaction, so changes are committed in the order of their ids:
/// what follows the last id that was seen is all that is new, and nothing comes to stand before it later.
@ApplicationScoped
class Changes {

    /// How many are read at a time for those who follow.
    static final int AT_A_TIME = 100;

    private static final String COLUMNS = """
            t.id, t.at, t.who, t.why, t.kind, t.subject_kind, t.subject_key, t.fact_id,
            cast(t.before as text) as before, cast(t.after as text) as after, home.key as initiative""";

    private static final String FROM = "change t left join initiative home on home.id = t.initiative_id";

    private final Pool pool;
    private final Listing listing;

    Changes(Pool pool, Listing listing) {
        this.pool = pool;
        this.listing = listing;
    }

    /// The part of the log that is asked for. Read from its oldest end it always says how to go on: there will be more.
    Uni<Page<ChangeView>> page(ChangeFilter.Asked filter, ChangePaging.Asked paging) {
        var isOldestFirst = paging.from() == ChangePaging.From.OLDEST;
        var order = new Selection.Order(paging.from().word(), "t.id", "bigint", !isOldestFirst);
        var selection = new Selection(COLUMNS, FROM, order, "bigint");
        for (var condition : filter.conditions()) {
            selection.where(condition.text(), condition.values().toArray());
        }
        var page = listing.page(selection, paging.part(), ChangeView::of);
        return isOldestFirst ? page.map(it -> withNext(it, paging.part())) : page;
    }

    private static Page<ChangeView> withNext(Page<ChangeView> page, Paging.Asked paging) {
        var last = page.items().isEmpty() ? paging.after() : cursor(page.items().getLast());
        if (page.next() != null || last == null) {
            return page;
        }
        var links = new LinkedHashMap<>(page.links());
        links.put("next", Listing.next(paging, last.word()));
        return new Page<>(page.items(), last.word(), links);
    }

    private static Cursor cursor(ChangeView change) {
        var id = String.valueOf(change.id());
        return new Cursor(ChangePaging.From.OLDEST.word(), id, id);
    }

    /// What follows in the log, the oldest first, as far as it is committed.
    ///
    /// @param after the id of the last that was seen
    Uni<Following> following(ChangeFilter.Asked filter, long after) {
        var values = new ArrayList<Object>();
        values.add(after);
        var where = new StringBuilder("t.id > $1");
        for (var condition : filter.conditions()) {
            where.append(" and ").append(Selection.placed(condition.text(), condition.values(), values));
        }
        var statement = """
                select newest.id as newest, t.*
                from (select max(id) as id from change) newest
                left join lateral (select %s from %s where %s order by t.id limit %d) t on true
                order by t.id""".formatted(COLUMNS, FROM, where, AT_A_TIME);
        return pool.preparedQuery(statement).execute(Tuple.from(values)).map(rows -> {
            var changes = new ArrayList<ChangeView>();
            var newest = after;
            for (var row : rows) {
                @Nullable Long id = row.getLong("newest");
                newest = id == null ? after : Math.max(after, id);
                if (row.getLong("id") != null) {
                    changes.add(ChangeView.of(row));
                }
            }
            var isAll = changes.size() < AT_A_TIME;
            return new Following(changes, isAll ? newest : changes.getLast().id());
        });
    }

    /// The id of the latest change, or of the last before a moment where one is given; zero when there is none.
    Uni<Long> latest(ChangeFilter.Asked filter) {
        var since = filter.since();
        var query = since == null
                ? pool.preparedQuery("select coalesce(max(id), 0) as id from change")
                        .execute()
                : pool.preparedQuery("select coalesce(max(id), 0) as id from change where at < $1")
                        .execute(Tuple.of(since.atOffset(ZoneOffset.UTC)));
        return query.map(rows -> rows.iterator().next().getLong("id"));
    }

    /// @param changes some of what follows
    /// @param seen up to which id the log was read, whether a change was shown or not
    record Following(List<ChangeView> changes, long seen) {}
}
