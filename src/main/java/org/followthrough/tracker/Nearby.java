package org.followthrough.tracker;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.record.Aside;
import org.followthrough.record.FactType;
import org.followthrough.record.Mentions;
import org.followthrough.record.StoredForm;
import org.followthrough.tally.Attribution;
import org.followthrough.tally.DealTerms;
import org.followthrough.tally.Entry;
import org.followthrough.tally.Facts;
import org.followthrough.tally.Recorded;
import org.followthrough.tally.Replacement;
import org.followthrough.tally.SourceTerms;
import org.jspecify.annotations.Nullable;

/// Some deals with all that is on record about them, as of a moment and as of now, whichever initiative they bear on.
final class Nearby {

    private static final String DEALS = """
            select terms::text as terms, recorded_at, superseded_at, initiative_id
            from version
            where kind = 'deal' and key = any($1) and (superseded_at is null or superseded_at > $2)
            order by initiative_id, position, key, number""";

    private static final String FACTS = """
            select id, type, content::text as content, recorded_at, superseded_at, initiative_id
            from (
                select fact.* from deal join fact on fact.deal_id = deal.id
                where deal.key = any($1)
                union all
                select * from fact where type = 'overlap' and deals && $1
            ) fact
            where superseded_at is null or superseded_at > $2
            order by position, recorded_at, id""";

    /// The sources of facts whose date may be a month or a year, as it ends with one: when these took effect depends on
    /// the publication.
    private static final String SOURCES = """
            select terms::text as terms, recorded_at, superseded_at
            from version
            where kind = 'source' and (superseded_at is null or superseded_at > $2) and key = any(array(
                select distinct source.key from deal
                join fact on fact.deal_id = deal.id
                join citation on citation.fact_id = fact.id
                join source on source.id = citation.source_id
                where deal.key = any($1) and (fact.superseded_at is null or fact.superseded_at > $2)
                    and extract(day from fact.on_day + 1) = 1))
            order by key, number""";

    /// @param initiative in whose dossier it stands
    private record At<T>(long initiative, Recorded<T> what) {}

    private final List<At<DealTerms>> deals = new ArrayList<>();
    private final List<At<Entry<?>>> facts = new ArrayList<>();
    private final List<Recorded<SourceTerms>> sources = new ArrayList<>();

    /// Loads them, in three statements that are sent at once.
    ///
    /// @param before the earliest moment that will be asked for
    static Uni<Nearby> load(SqlConnection connection, String[] deals, OffsetDateTime before) {
        return Uni.combine()
                .all()
                .unis(
                        ask(connection, DEALS, deals, before),
                        ask(connection, FACTS, deals, before),
                        ask(connection, SOURCES, deals, before))
                .asTuple()
                .chain(rows -> Aside.work(() -> {
                    var nearby = new Nearby();
                    nearby.addDeals(rows.getItem1());
                    nearby.addFacts(rows.getItem2());
                    nearby.addSources(rows.getItem3());
                    return nearby;
                }));
    }

    private static Uni<RowSet<Row>> ask(SqlConnection connection, String sql, String[] deals, OffsetDateTime before) {
        return connection
                .preparedQuery(sql)
                .execute(Tuple.tuple().addArrayOfString(deals).addOffsetDateTime(before));
    }

    private void addDeals(RowSet<Row> rows) {
        for (var row : rows) {
            var terms = StoredForm.read(row.getString("terms"), DealTerms.class);
            deals.add(new At<>(row.getLong("initiative_id"), HistoryRows.recorded(terms, row)));
        }
    }

    private void addFacts(RowSet<Row> rows) {
        for (var row : rows) {
            var fact = FactType.of(row.getString("type")).read(row.getString("content"));
            var entry = new Entry<>(row.getUUID("id"), fact);
            facts.add(new At<>(row.getLong("initiative_id"), HistoryRows.recorded(entry, row)));
        }
    }

    private void addSources(RowSet<Row> rows) {
        for (var row : rows) {
            sources.add(HistoryRows.recorded(StoredForm.read(row.getString("terms"), SourceTerms.class), row));
        }
    }

    /// The initiatives in whose dossiers the deals stand, or to which they are attributed.
    Set<Long> initiatives() {
        var initiatives = new HashSet<Long>();
        deals.forEach(each -> initiatives.add(each.initiative()));
        facts.stream()
                .filter(each -> each.what().what().fact() instanceof Attribution)
                .forEach(each -> initiatives.add(each.initiative()));
        return initiatives;
    }

    /// Those of the deals that bore on an initiative at a moment, with what else its sums rest on.
    ///
    /// @param moment `null` is now
    Facts facts(Facts frame, long initiative, @Nullable Instant moment) {
        var bearing = bearing(initiative, moment);
        return frame.with(
                deals.stream()
                        .filter(each -> each.what().isKnownAt(moment))
                        .map(each -> each.what().what())
                        .filter(terms -> bearing.contains(terms.key()))
                        .toList(),
                facts.stream()
                        .filter(each -> each.what().isKnownAt(moment))
                        .filter(each -> bears(each, initiative, bearing))
                        .<Entry<?>>map(each -> each.what().what())
                        .toList(),
                sources.stream()
                        .filter(each -> each.isKnownAt(moment))
                        .map(Recorded::what)
                        .toList());
    }

    private static boolean bears(At<Entry<?>> fact, long initiative, Set<String> bearing) {
        var it = fact.what().what().fact();
        return it instanceof Attribution
                ? fact.initiative() == initiative
                : Mentions.of(it).deals().stream().anyMatch(bearing::contains);
    }

    /// The deals at home in an initiative or attributed to it, what they are part of, what is part of them, and what
    /// replaces any of these: as [Histories] finds them.
    private Set<String> bearing(long initiative, @Nullable Instant moment) {
        var joined = new Joined(initiative, moment);
        return joined.bearing();
    }

    /// What is joined to what, at one moment.
    private final class Joined {

        private final Map<String, List<String>> parts = new HashMap<>();
        private final Map<String, String> wholes = new HashMap<>();
        private final Map<String, List<String>> newer = new HashMap<>();
        private final Set<String> withParts = new HashSet<>();
        private final Set<String> alone = new HashSet<>();
        private final ArrayDeque<String> left = new ArrayDeque<>();

        Joined(long initiative, @Nullable Instant moment) {
            for (var each : deals) {
                if (each.what().isKnownAt(moment)) {
                    add(each.what().what());
                    if (each.initiative() == initiative) {
                        reach(each.what().what().key(), true);
                    }
                }
            }
            for (var each : facts) {
                if (each.what().isKnownAt(moment)) {
                    if (each.what().what().fact() instanceof Attribution it && each.initiative() == initiative) {
                        reach(it.deal(), true);
                    } else if (each.what().what().fact() instanceof Replacement it) {
                        newer.computeIfAbsent(it.replaces(), _ -> new ArrayList<>())
                                .add(it.deal());
                    }
                }
            }
        }

        private void add(DealTerms terms) {
            if (terms.partOf() != null) {
                wholes.put(terms.key(), terms.partOf());
                parts.computeIfAbsent(terms.partOf(), _ -> new ArrayList<>()).add(terms.key());
            }
        }

        private void reach(String deal, boolean isWithParts) {
            var isNew = isWithParts ? withParts.add(deal) : !withParts.contains(deal) && alone.add(deal);
            if (isNew) {
                left.add(deal);
            }
        }

        Set<String> bearing() {
            while (!left.isEmpty()) {
                var deal = left.remove();
                if (withParts.contains(deal)) {
                    parts.getOrDefault(deal, List.of()).forEach(part -> reach(part, true));
                }
                var whole = wholes.get(deal);
                if (whole != null) {
                    reach(whole, false);
                }
                newer.getOrDefault(deal, List.of()).forEach(each -> reach(each, false));
            }
            withParts.addAll(alone);
            return withParts;
        }
    }
}
