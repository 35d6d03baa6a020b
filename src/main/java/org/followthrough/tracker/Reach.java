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
import org.jspecify.annotations.Nullable;

/// How far a write reaches: all deals that are joined to one that it touches, and the initiatives that these bear on.
///
/// @param deals the keys of the deals, as they were joined before the write or are after it
/// @param initiatives those whose stored tally the write may change
record Reach(String[] deals, List<Affected> initiatives) {

    /// An initiative whose stored tally the write may change.
    ///
    /// @param rules of which version of the calculator its sums are, or `null` when none were ever stored
    /// @param frame the number of what its sums rest on besides deals
    /// @param kept whether sums can be kept at all
    /// @param reframed whether what its sums rest on besides deals may have changed
    record Affected(long id, String key, @Nullable Integer rules, long frame, boolean kept, boolean reframed) {

        private static Affected of(Row row) {
            var rules = row.getInteger("rules");
            return new Affected(
                    row.getLong("id"),
                    row.getString("key"),
                    rules,
                    rules == null ? 0 : row.getLong("frame"),
                    rules != null && row.getBoolean("kept"),
                    row.getBoolean("reframed"));
        }
    }

    /// $1: the moment before; $2 to $5: what is touched.
    private static final String SQL = """
            with recursive
            republished(key) as (
                select now.key from version now
                where now.kind = 'source' and now.key = any($4) and now.superseded_at is null
                    and exists (
                        select from version earlier
                        where earlier.kind = 'source' and earlier.key = now.key and earlier.superseded_at > $1
                            and earlier.terms ->> 'published' is distinct from now.terms ->> 'published')
            ),
            redated as (
                select fact.initiative_id, fact.type, fact.deals from republished
                join source on source.key = republished.key
                join citation on citation.source_id = source.id
                join fact on fact.id = citation.fact_id
                where (fact.superseded_at is null or fact.superseded_at > $1)
                    and length(coalesce(content ->> 'on', content -> 'period' ->> 'from')) < 10
            ),
            adopted(key) as (
                select now.key from version now
                where now.kind = 'party' and now.key = any($5) and now.superseded_at is null
                    and not exists (
                        select from version earlier
                        where earlier.kind = 'party' and earlier.key = now.key and earlier.recorded_at <= $1
                            and earlier.superseded_at > $1 and earlier.part_of is not distinct from now.part_of)
                    and now.recorded_at > $1
            ),
            reach(key) as (
                select unnest($3::text[])
                union
                select unnest(deals) from redated
                union
                select next.key from reach cross join lateral (
                    select part.key from version part
                    where part.kind = 'deal' and part.part_of = reach.key
                        and (part.superseded_at is null or part.superseded_at > $1)
                    union all
                    select whole.part_of from version whole
                    where whole.kind = 'deal' and whole.key = reach.key and whole.part_of is not null
                        and (whole.superseded_at is null or whole.superseded_at > $1)
                    union all
                    select unnest(deals) from fact
                    where deals @> array[reach.key] and type in ('overlap', 'replacement')
                        and (superseded_at is null or superseded_at > $1)
                ) next(key)
            ),
            reframed(id) as (
                select change.initiative_id from change
                left join fact on fact.id = change.fact_id
                where change.at > $1 and case
                    when change.fact_id is null then change.subject_kind in ('initiative', 'commitment')
                    else fact.type in ('statement', 'claim', 'benchmark', 'rate') end
                union
                select initiative_id from redated where type in ('statement', 'claim', 'benchmark', 'rate')
                union
                select initiative_id from fact
                where type = 'claim' and parties <> '{}' and (superseded_at is null or superseded_at > $1)
                    and exists (select from adopted)
            ),
            affected(id) as (
                select id from initiative where key = any($2)
                union
                select id from reframed
                union
                select fact.initiative_id from reach
                join deal on deal.key = reach.key
                join fact on fact.deal_id = deal.id
                where fact.type = 'attribution' and (fact.superseded_at is null or fact.superseded_at > $1)
                union
                select version.initiative_id from reach
                join version on version.kind = 'deal' and version.key = reach.key
                where version.superseded_at is null or version.superseded_at > $1
            )
            select initiative.id, initiative.key, state.rules, state.frame, state.kept,
                initiative.id in (select id from reframed) as reframed,
                (select coalesce(array_agg(key), '{}') from reach) as deals
            from initiative
            left join tally_state state on state.initiative_id = initiative.id
            where initiative.id in (select id from affected)
            order by initiative.id""";

    /// Finds how far a write reached.
    ///
    /// @param before the last moment before it
    static Uni<Reach> of(SqlConnection connection, OffsetDateTime before, Touched touched) {
        var values = Tuple.tuple()
                .addOffsetDateTime(before)
                .addArrayOfString(array(touched.initiatives()))
                .addArrayOfString(array(touched.deals()))
                .addArrayOfString(array(touched.sources()))
                .addArrayOfString(array(touched.parties()));
        return connection.preparedQuery(SQL).execute(values).map(Reach::of);
    }

    private static Reach of(RowSet<Row> rows) {
        var deals = new String[0];
        var initiatives = new ArrayList<Affected>();
        for (var row : rows) {
            deals = row.getArrayOfStrings("deals");
            initiatives.add(Affected.of(row));
        }
        return new Reach(deals, initiatives);
    }

    private static String[] array(Collection<String> keys) {
        return keys.toArray(String[]::new);
    }
}
