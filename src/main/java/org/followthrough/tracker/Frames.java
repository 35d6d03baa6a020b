package org.followthrough.tracker;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.followthrough.tally.Claim;
import org.followthrough.tally.Facts;
import org.followthrough.tally.History;
import org.jspecify.annotations.Nullable;

/// Loads all about an initiative that is not about single deals: the same few statements, and about as many rows,
/// however many deals it has.
@ApplicationScoped
class Frames {

    private static final String FACTS = """
            select id, type, content::text as content, recorded_at, superseded_at
            from fact
            where initiative_id = $1 and (superseded_at is null or superseded_at > $2)
                and (type in ('statement', 'claim', 'benchmark', 'participation') or (type = 'overlap' and deals = '{}'))
            order by position, recorded_at, id""";

    private static final String VERSIONS = """
            select kind, terms::text as terms, recorded_at, superseded_at
            from version
            where ((kind = 'initiative' and key = $2) or (kind = 'commitment' and initiative_id = $1))
                and (superseded_at is null or superseded_at > $3)
            order by position, key, number""";

    /// Of each two currencies the latest rate up to a day, as it was known before and as it is now; and all whose date
    /// is a month or a year, for it is not known here when they took effect. There may be a rate for every day of
    /// decades, so each is looked up rather than read.
    private static final String RATES = """
            with recursive pair(currency, against) as (
                (select content ->> 'currency', content ->> 'against' from fact
                where type = 'rate' and initiative_id = $1 order by 1, 2 limit 1)
                union all
                select next.currency, next.against from pair cross join lateral (
                    select content ->> 'currency' as currency, content ->> 'against' as against from fact
                    where type = 'rate' and initiative_id = $1
                        and (content ->> 'currency', content ->> 'against') > (pair.currency, pair.against)
                    order by 1, 2 limit 1) next
            ),
            counting(id) as (
                select latest.id from pair cross join lateral (
                    (select id from fact
                    where type = 'rate' and initiative_id = $1 and content ->> 'currency' = pair.currency
                        and content ->> 'against' = pair.against and on_day <= $3 and superseded_at is null
                    order by on_day desc, position, recorded_at, id limit 1)
                    union
                    (select id from fact
                    where type = 'rate' and initiative_id = $1 and content ->> 'currency' = pair.currency
                        and content ->> 'against' = pair.against and on_day <= $3
                        and recorded_at <= $2 and (superseded_at is null or superseded_at > $2)
                    order by on_day desc, position, recorded_at, id limit 1)) latest
                union
                select id from fact
                where type = 'rate' and initiative_id = $1 and length(content ->> 'on') < 10
                    and (superseded_at is null or superseded_at > $2)
            )
            select id, type, content::text as content, recorded_at, superseded_at
            from fact where id in (select id from counting)
            order by position, recorded_at, id""";

    /// All that belong to these parties, also through others.
    private static final String OWNED = """
            with recursive owned(key) as (
                select unnest($1::text[])
                union
                select version.key from owned
                join version on version.kind = 'party' and version.part_of = owned.key
            )
            select coalesce(array_agg(key), '{}') as keys from owned""";

    private static final LocalDate ANY_DAY = LocalDate.of(9999, 12, 31);
    private static final long REMEMBERED = 1000;

    private final Cache<Long, Facts> kept =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /// What the sums of an initiative rest on, as long as it has this number.
    Uni<Facts> of(SqlConnection connection, Reach.Affected initiative, OffsetDateTime before) {
        var known = kept.getIfPresent(initiative.frame());
        if (known != null) {
            return Uni.createFrom().item(known);
        }
        return load(connection, initiative.id(), initiative.key(), before)
                .map(history -> Objects.requireNonNull(history.at(null)))
                .invoke(facts -> kept.put(initiative.frame(), facts));
    }

    /// Loads them, as they are and as they were at any moment since.
    ///
    /// @param before the earliest moment that will be asked for
    static Uni<History> load(SqlConnection connection, long id, String key, OffsetDateTime before) {
        var rows = new HistoryRows();
        return Uni.combine()
                .all()
                .unis(
                        ask(connection, FACTS, Tuple.of(id, before)),
                        ask(connection, VERSIONS, Tuple.of(id, key, before)))
                .asTuple()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(found -> {
                    rows.addFacts(found.getItem1());
                    rows.addVersions(found.getItem2());
                })
                .chain(() -> shared(connection, "source", rows.citedSources(), rows))
                .chain(() -> rates(connection, id, before, rows)) // whose day may depend on a source
                .chain(() -> shared(connection, "source", rows.citedSources(), rows))
                .chain(() -> parties(connection, rows))
                .map(_ -> rows.history());
    }

    private static Uni<?> rates(SqlConnection connection, long id, OffsetDateTime before, HistoryRows rows) {
        var now = rateOn(rows, null);
        var then = rateOn(rows, before.toInstant());
        var asked = ask(connection, RATES, Tuple.of(id, before, now)).invoke(rows::addFacts);
        return now.equals(then)
                ? asked
                : asked.chain(() -> ask(connection, RATES, Tuple.of(id, before, then)))
                        .invoke(rows::addOtherFacts);
    }

    private static LocalDate rateOn(HistoryRows rows, @Nullable Instant moment) {
        var facts = rows.history().at(moment);
        var announced = facts == null ? null : facts.firstAnnouncement();
        return announced == null ? ANY_DAY : announced;
    }

    private static Uni<?> parties(SqlConnection connection, HistoryRows rows) {
        var claimants = new TreeSet<String>();
        rows.history().facts().forEach(each -> {
            if (each.what().fact() instanceof Claim claim && claim.party() != null) {
                claimants.add(claim.party());
            }
        });
        var named = rows.namedParties();
        var owned = claimants.isEmpty()
                ? Uni.createFrom().voidItem()
                : ask(connection, OWNED, Tuple.tuple().addArrayOfString(array(claimants)))
                        .invoke(found -> found.forEach(row -> named.addAll(List.of(row.getArrayOfStrings("keys")))));
        return owned.chain(() -> shared(connection, "party", named, rows));
    }

    private static Uni<?> shared(SqlConnection connection, String kind, Set<String> keys, HistoryRows rows) {
        return ask(connection, Histories.SHARED, Tuple.of(kind, array(keys)))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(rows::setShared);
    }

    private static Uni<RowSet<Row>> ask(SqlConnection connection, String sql, Tuple values) {
        return connection.preparedQuery(sql).execute(values);
    }

    private static String[] array(Collection<String> keys) {
        return keys.toArray(String[]::new);
    }
}
