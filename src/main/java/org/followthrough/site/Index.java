package org.followthrough.site;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.followthrough.tally.Basis;
import org.followthrough.tally.UnitTally;
import org.followthrough.tracker.Answer;
import org.jspecify.annotations.Nullable;

/// Finds initiatives for the list of all: by the database what it knows, and only where a verdict is wanted by
/// answering each.
@ApplicationScoped
class Index {

    static final int AT_ONCE = 25;

    /// So many are answered at most to find those of a verdict.
    private static final int MOST_JUDGED = 1000;

    private static final String FOUND = """
            from initiative
            where closed_at is null
                and ($1 = '' or position(lower($1) in lower(name)) > 0 or key = lower($1))
                and ($2 = '' or country = $2)
                and ($3 = '' or terms -> 'units' @> to_jsonb($3))
                and ($4 = '' or id in (
                    with recursive meant(key) as (
                        select key from party where closed_at is null and (key = lower($4) or lower(name) = lower($4))
                        union
                        select p.key from party p join meant m on p.parent = m.key)
                    select l.initiative_id from listing l join meant m on l.key = m.key where l.kind = 'party'
                    union
                    select f.initiative_id from fact f
                    where f.superseded_at is null and f.parties && array(select key from meant)
                    union
                    select f.initiative_id from fact f join deal d on d.id = f.deal_id
                    where f.type = 'attribution' and f.superseded_at is null and d.terms @> any (array(
                        select jsonb_build_object('parties', jsonb_build_array(jsonb_build_object('party', key)))
                        from meant))))""";
    private static final String COUNT = "select count(*) " + FOUND;
    private static final String BY_NAME =
            "select key, updated_at " + FOUND + " order by lower(name), key limit $5 offset $6";
    private static final String LATEST =
            "select key, updated_at " + FOUND + " order by updated_at desc, key limit $5 offset $6";
    private static final String COUNTRIES = "select distinct country from initiative"
            + " where closed_at is null and country is not null order by country";
    private static final String UNITS =
            "select distinct unit from initiative, jsonb_array_elements_text(terms -> 'units')"
                    + " unit where closed_at is null order by unit";

    /// Of thousands of parties, those that bear on the most initiatives are offered.
    private static final String PARTIES = """
            select key, name from party join (
                select key, count(*) as initiatives from listing where kind = 'party' group by key) listed using (key)
            where closed_at is null
            order by initiatives desc, lower(name), key
            limit 100""";
    private static final String PARTY =
            "select 1 from party where closed_at is null and (key = lower($1) or lower(name) = lower($1)) limit 1";

    private final Pool pool;
    private final Whereabouts whereabouts;

    Index(Pool pool, Whereabouts whereabouts) {
        this.pool = pool;
        this.whereabouts = whereabouts;
    }

    /// A page of initiatives.
    ///
    /// @param all how many were found
    /// @param parties some of whom there are
    /// @param isPartyKnown whether there is such a party as was asked for
    record Found(
            List<Entry> entries,
            long all,
            List<String> countries,
            List<String> units,
            List<Offered> parties,
            boolean isPartyKnown) {}

    /// A party to choose.
    record Offered(String key, String name) {}

    /// @param changed the day on which the record of it last changed
    record Entry(Answer answer, LocalDate changed) {}

    Uni<Found> find(HomeAsked.Wanted wanted, Choices choices) {
        var page = wanted.verdict() == null ? page(wanted, choices) : judged(wanted, choices);
        return Uni.combine()
                .all()
                .unis(page, texts(COUNTRIES), texts(UNITS), parties(), isKnown(wanted.party()))
                .with((found, countries, units, parties, isPartyKnown) ->
                        new Found(found.entries(), found.all(), countries, units, parties, isPartyKnown));
    }

    private Uni<List<Offered>> parties() {
        return pool.query(PARTIES).execute().map(rows -> StreamSupport.stream(rows.spliterator(), false)
                .map(row -> new Offered(row.getString("key"), row.getString("name")))
                .toList());
    }

    private Uni<Boolean> isKnown(String party) {
        return party.isEmpty()
                ? Uni.createFrom().item(true)
                : pool.preparedQuery(PARTY).execute(Tuple.of(party)).map(rows -> rows.size() > 0);
    }

    private record Some(List<Entry> entries, long all) {}

    private Uni<Some> page(HomeAsked.Wanted wanted, Choices choices) {
        var count = pool.preparedQuery(COUNT)
                .execute(filter(wanted))
                .map(rows -> rows.iterator().next().getLong(0));
        var entries = entries(wanted, choices, AT_ONCE, (wanted.page() - 1) * AT_ONCE);
        return Uni.combine().all().unis(entries, count).with(Some::new);
    }

    private Uni<Some> judged(HomeAsked.Wanted wanted, Choices choices) {
        return entries(wanted, choices, MOST_JUDGED, 0).map(all -> {
            var found =
                    all.stream().filter(entry -> judged(entry.answer(), wanted)).toList();
            var from = Math.min((wanted.page() - 1) * AT_ONCE, found.size());
            return new Some(found.subList(from, Math.min(from + AT_ONCE, found.size())), found.size());
        });
    }

    private static boolean judged(Answer answer, HomeAsked.Wanted wanted) {
        var unit = spoken(answer);
        return unit != null && unit.on(Basis.SPONSOR).verdict() == wanted.verdict();
    }

    /// The first unit in which anything was announced, or `null`.
    static @Nullable UnitTally spoken(Answer answer) {
        return answer.tally().units().stream()
                .filter(each -> each.announced().current().commitments() > 0)
                .findFirst()
                .orElse(null);
    }

    private Uni<List<Entry>> entries(HomeAsked.Wanted wanted, Choices choices, int atMost, int from) {
        var sql =
                switch (wanted.sort()) {
                    case NAME -> BY_NAME;
                    case LATEST -> LATEST;
                };
        return pool.preparedQuery(sql)
                .execute(filter(wanted).addInteger(atMost).addInteger(from))
                .flatMap(rows -> answered(rows, choices));
    }

    private Uni<List<Entry>> answered(RowSet<Row> rows, Choices choices) {
        var found = StreamSupport.stream(rows.spliterator(), false).toList();
        var keys = found.stream().map(row -> row.getString("key")).toList();
        return whereabouts.answers(keys, choices).map(answers -> answers.stream()
                .map(answer -> new Entry(
                        answer,
                        Objects.requireNonNull(found.get(
                                        keys.indexOf(answer.facts().initiative().key())))
                                .getOffsetDateTime("updated_at")
                                .toLocalDate()))
                .toList());
    }

    private static Tuple filter(HomeAsked.Wanted wanted) {
        return Tuple.of(
                wanted.search(),
                wanted.country(),
                wanted.unit() == null ? "" : wanted.unit().name(),
                wanted.party());
    }

    private Uni<List<String>> texts(String sql) {
        return pool.query(sql).execute().map(rows -> StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getString(0))
                .toList());
    }
}
