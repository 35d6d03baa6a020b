package org.followthrough.site;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.followthrough.tally.UnitTally;
import org.followthrough.tally.Verdict;
import org.followthrough.tracker.Answer;
import org.jspecify.annotations.Nullable;

/// Finds initiatives for the list of all: by the database what it knows, and only where a verdict is wanted by judging
/// each that it finds.
@ApplicationScoped
class Index {

    static final int AT_ONCE = 25;

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
            "select key, revision, updated_at " + FOUND + " order by lower(name), key limit $5 offset $6";
    private static final String LATEST =
            "select key, revision, updated_at " + FOUND + " order by updated_at desc, key limit $5 offset $6";
    private static final String PARTY =
            "select 1 from party where closed_at is null and (key = lower($1) or lower(name) = lower($1)) limit 1";

    private final Pool pool;
    private final Whereabouts whereabouts;
    private final Judgements judgements;
    private final Offers offers;

    Index(Pool pool, Whereabouts whereabouts, Judgements judgements, Offers offers) {
        this.pool = pool;
        this.whereabouts = whereabouts;
        this.judgements = judgements;
        this.offers = offers;
    }

    /// A page of initiatives.
    ///
    /// @param all how many were found
    /// @param isPartyKnown whether there is such a party as was asked for
    record Found(List<Entry> entries, long all, Offers.Offered offered, boolean isPartyKnown) {}

    /// @param changed the day on which the record of it last changed
    record Entry(Answer answer, LocalDate changed) {}

    Uni<Found> find(HomeAsked.Wanted wanted, Choices choices) {
        var verdict = wanted.verdict();
        if (verdict == null) {
            judgements.ahead();
        }
        return Uni.combine()
                .all()
                .unis(
                        verdict == null ? page(wanted, choices) : judged(verdict, wanted, choices),
                        offers.now(),
                        isKnown(wanted.party()))
                .with((found, offered, isPartyKnown) -> new Found(found.entries(), found.all(), offered, isPartyKnown));
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
        var entries = rows(wanted, AT_ONCE, (wanted.page() - 1) * AT_ONCE).chain(rows -> answered(rows, choices));
        return Uni.combine().all().unis(entries, count).with(Some::new);
    }

    private Uni<Some> judged(Verdict verdict, HomeAsked.Wanted wanted, Choices choices) {
        return rows(wanted, null, 0)
                .chain(rows -> judgements
                        .with(verdict, subjects(rows), choices.question(Whereabouts.today()), choices.knownAt())
                        .map(keys -> rows.stream()
                                .filter(row -> keys.contains(row.getString("key")))
                                .toList()))
                .chain(found -> {
                    var from = Math.min((wanted.page() - 1) * AT_ONCE, found.size());
                    var shown = found.subList(from, Math.min(from + AT_ONCE, found.size()));
                    return answered(shown, choices).map(entries -> new Some(entries, found.size()));
                });
    }

    private static List<Judgements.Subject> subjects(List<Row> rows) {
        return rows.stream()
                .map(row -> new Judgements.Subject(row.getString("key"), row.getLong("revision")))
                .toList();
    }

    /// The first unit in which anything was announced, or `null`.
    static @Nullable UnitTally spoken(Answer answer) {
        return answer.tally().units().stream()
                .filter(each -> each.announced().current().commitments() > 0)
                .findFirst()
                .orElse(null);
    }

    /// What is found, from a place on.
    ///
    /// @param atMost `null` for all
    private Uni<List<Row>> rows(HomeAsked.Wanted wanted, @Nullable Integer atMost, int from) {
        var sql =
                switch (wanted.sort()) {
                    case NAME -> BY_NAME;
                    case LATEST -> LATEST;
                };
        return pool.preparedQuery(sql)
                .execute(filter(wanted).addInteger(atMost).addInteger(from))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList());
    }

    private Uni<List<Entry>> answered(List<Row> found, Choices choices) {
        var keys = found.stream().map(row -> row.getString("key")).toList();
        return whereabouts.answers(keys, choices).map(answers -> answers.stream()
                .map(answer -> new Entry(
                        answer,
                        found.get(keys.indexOf(answer.facts().initiative().key()))
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
}
