package org.followthrough.tracker;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// How far a write reaches: all deals that are joined to one that it touches, and the initiatives that these bear on.
///
/// Asked for in small steps, each of them about keys that are known by then: the database would have to guess at how
/// many there are in a larger one, and guesses wrong.
///
/// @param nearby the deals, as they were joined before the write or are after it
/// @param initiatives those whose stored tally the write may change
record Reach(Nearby nearby, List<Affected> initiatives) {

    /// An initiative whose stored tally the write may change.
    ///
    /// @param rules of which version of the calculator its sums are, or `null` when none were ever stored
    /// @param frame the number of what its sums rest on besides deals
    /// @param kept whether sums can be kept at all
    /// @param reframed whether what its sums rest on besides deals may have changed
    record Affected(long id, String key, @Nullable Integer rules, long frame, boolean kept, boolean reframed) {

        private static Affected of(Row row, Set<Long> reframed) {
            var rules = row.getInteger("rules");
            return new Affected(
                    row.getLong("id"),
                    row.getString("key"),
                    rules,
                    rules == null ? 0 : row.getLong("frame"),
                    rules != null && row.getBoolean("kept"),
                    row.getBoolean("reframed") || reframed.contains(row.getLong("id")));
        }
    }

    /// Facts that take effect on another day because one of these sources has another day of publication.
    private static final String REDATED = """
            select fact.initiative_id, fact.deals,
                fact.type in ('statement', 'claim', 'benchmark', 'rate') as reframes
            from source
            join citation on citation.source_id = source.id
            join fact on fact.id = citation.fact_id
            where source.key = any($2) and (fact.superseded_at is null or fact.superseded_at > $1)
                and length(coalesce(content ->> 'on', content -> 'period' ->> 'from')) < 10
                and exists (
                    select from version now join version earlier using (kind, key)
                    where now.kind = 'source' and now.key = source.key and now.superseded_at is null
                        and earlier.superseded_at > $1
                        and earlier.terms ->> 'published' is distinct from now.terms ->> 'published')""";

    /// Initiatives with claims of a party, when one of these parties belongs to another now.
    private static final String ADOPTED = """
            select initiative_id, '{}'::text[] as deals, true as reframes from fact
            where type = 'claim' and parties <> '{}' and (superseded_at is null or superseded_at > $1)
                and exists (
                    select from version now
                    left join version earlier on earlier.kind = now.kind and earlier.key = now.key
                        and earlier.recorded_at <= $1 and earlier.superseded_at > $1
                    where now.kind = 'party' and now.key = any($2) and now.recorded_at > $1
                        and now.superseded_at is null and earlier.part_of is distinct from now.part_of)""";

    /// What the deals are part of, what is part of them, and what overlaps and replacements join them to.
    private static final String NEXT = """
            select key from version
            where kind = 'deal' and part_of = any($2) and (superseded_at is null or superseded_at > $1)
            union
            select part_of from version
            where kind = 'deal' and key = any($2) and part_of is not null
                and (superseded_at is null or superseded_at > $1)
            union
            select unnest(deals) from fact
            where type in ('overlap', 'replacement') and deals && $2 and (superseded_at is null or superseded_at > $1)""";

    private static final String STATES = """
            with reframed(id) as materialized (
                select initiative_id from change
                where at > $1 and fact_id is null and subject_kind in ('initiative', 'commitment')
                union
                select initiative_id from fact
                where id = any(array(select fact_id from change where at > $1 and fact_id is not null))
                    and type in ('statement', 'claim', 'benchmark', 'rate')
            )
            select initiative.id, initiative.key, state.rules, state.frame, state.kept,
                initiative.id in (select id from reframed) as reframed
            from initiative
            left join tally_state state on state.initiative_id = initiative.id
            where initiative.id = any($2) or initiative.key = any($3) or initiative.id in (select id from reframed)
            order by initiative.id""";

    /// Finds how far a write reached.
    ///
    /// @param before the last moment before it
    static Uni<Reach> of(SqlConnection connection, OffsetDateTime before, Touched touched) {
        var seeds = new Seeds(new TreeSet<>(touched.deals()), new TreeSet<>());
        return widened(connection, REDATED, before, touched.sources(), seeds)
                .chain(() -> widened(connection, ADOPTED, before, touched.parties(), seeds))
                .chain(() -> nearby(connection, before, seeds.deals))
                .chain(nearby -> states(connection, before, nearby, touched, seeds.reframed));
    }

    /// What a write touches, and the initiatives for which more than deals may have changed.
    private record Seeds(Set<String> deals, Set<Long> reframed) {}

    private static Uni<?> widened(
            SqlConnection connection, String sql, OffsetDateTime before, Set<String> keys, Seeds seeds) {
        if (keys.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return ask(connection, sql, before, keys)
                .invoke(rows -> rows.forEach(row -> {
                    seeds.deals.addAll(List.of(row.getArrayOfStrings("deals")));
                    if (row.getBoolean("reframes")) {
                        seeds.reframed.add(row.getLong("initiative_id"));
                    }
                }));
    }

    /// Most deals are joined to none, so they are loaded at once, in case there are no more.
    private static Uni<Nearby> nearby(SqlConnection connection, OffsetDateTime before, Set<String> deals) {
        return Uni.combine()
                .all()
                .unis(further(connection, before, deals, deals), Nearby.load(connection, array(deals), before))
                .asTuple()
                .chain(found -> found.getItem1().size() == deals.size()
                        ? Uni.createFrom().item(found.getItem2())
                        : Nearby.load(connection, array(found.getItem1()), before));
    }

    private static Uni<Set<String>> further(
            SqlConnection connection, OffsetDateTime before, Set<String> known, Set<String> latest) {
        if (latest.isEmpty()) {
            return Uni.createFrom().item(known);
        }
        return ask(connection, NEXT, before, latest).chain(rows -> {
            var next = new TreeSet<String>();
            rows.forEach(row -> next.add(row.getString("key")));
            next.removeAll(known);
            var all = new TreeSet<>(known);
            all.addAll(next);
            return further(connection, before, all, next);
        });
    }

    private static Uni<Reach> states(
            SqlConnection connection, OffsetDateTime before, Nearby nearby, Touched touched, Set<Long> reframed) {
        var ids = nearby.initiatives();
        ids.addAll(reframed);
        var values = Tuple.tuple()
                .addOffsetDateTime(before)
                .addArrayOfLong(ids.toArray(Long[]::new))
                .addArrayOfString(array(touched.initiatives()));
        return connection.preparedQuery(STATES).execute(values).map(rows -> {
            var initiatives = new ArrayList<Affected>();
            rows.forEach(row -> initiatives.add(Affected.of(row, reframed)));
            return new Reach(nearby, initiatives);
        });
    }

    private static Uni<RowSet<Row>> ask(
            SqlConnection connection, String sql, OffsetDateTime before, Collection<String> keys) {
        return connection
                .preparedQuery(sql)
                .execute(Tuple.tuple().addOffsetDateTime(before).addArrayOfString(array(keys)));
    }

    private static String[] array(Collection<String> keys) {
        return keys.toArray(String[]::new);
    }
}
