package org.followthrough.site;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.followthrough.problem.Refusal;
import org.followthrough.record.StoredForm;
import org.followthrough.tracker.Answer;
import org.followthrough.tracker.Trackers;

/// In which initiatives a thing is found, so that its page can show it in each of them.
@ApplicationScoped
class Whereabouts {

    private static final int AT_ONCE = 2;

    private static final String TERMS = """
            select terms::text as terms from version
            where kind = $1 and key = $2
                and recorded_at <= coalesce($3::timestamptz, now())
                and (superseded_at is null or superseded_at > coalesce($3::timestamptz, now()))""";

    private final Pool pool;
    private final Trackers trackers;

    Whereabouts(Pool pool, Trackers trackers) {
        this.pool = pool;
        this.trackers = trackers;
    }

    /// What a thing is, with the statement that finds the initiatives that bear on it, its home first.
    enum Kind {
        DEAL("""
                select i.key from initiative i
                where i.id in (select d.initiative_id from deal d where d.key = $1
                               union
                               select f.initiative_id from fact f where f.deals @> array[$1] and f.type = 'attribution')
                order by i.id is distinct from (select d.initiative_id from deal d where d.key = $1), i.key
                limit 50"""),
        COMMITMENT("""
                select i.key from initiative i
                where i.id in (select c.initiative_id from commitment c where c.key = $1)"""),
        PARTY("""
                select i.key from initiative i
                where i.id in (select l.initiative_id from listing l where l.kind = 'party' and l.key = $1
                               union
                               select f.initiative_id from fact f where f.parties @> array[$1])
                order by i.key
                limit 50"""),
        SOURCE("""
                select i.key from initiative i
                where i.id in (select l.initiative_id from listing l where l.kind = 'source' and l.key = $1
                               union
                               select f.initiative_id from fact f
                               join citation c on c.fact_id = f.id join source s on s.id = c.source_id
                               where s.key = $1)
                order by i.key
                limit 50""");

        private final String sql;

        Kind(String sql) {
            this.sql = sql;
        }
    }

    /// The initiatives that bear on a thing, each answered; those that were not known at the moment are left out.
    Uni<List<Answer>> of(Kind kind, String key, Choices choices) {
        return pool.preparedQuery(kind.sql)
                .execute(Tuple.of(key))
                .flatMap(rows -> answers(
                        keys(rows), each -> trackers.answer(each, choices.question(today()), choices.knownAt())));
    }

    /// What a party or source is by its terms, also where no fact of an initiative names it.
    ///
    /// @return fails with [Refusal.NotFound] when it was not on record at the moment
    <T> Uni<T> terms(Kind kind, String key, Class<T> type, Choices choices) {
        var word = kind.name().toLowerCase(Locale.ROOT);
        var moment = choices.knownAt() == null ? null : choices.knownAt().atOffset(ZoneOffset.UTC);
        return pool.preparedQuery(TERMS).execute(Tuple.of(word, key, moment)).map(rows -> {
            for (var row : rows) {
                return StoredForm.read(row.getString("terms"), type);
            }
            throw new Refusal.NotFound(word, key);
        });
    }

    private static List<String> keys(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getString("key"))
                .toList();
    }

    /// The numbers of these initiatives, in their order; those that were not known at the moment are left out.
    Uni<List<Answer>> answers(List<String> keys, Choices choices) {
        return answers(keys, key -> trackers.overview(key, choices.question(today()), choices.knownAt()));
    }

    private static Uni<List<Answer>> answers(List<String> keys, Function<String, Uni<Answer>> answer) {
        return Multi.createFrom()
                .iterable(keys)
                .onItem()
                .transformToUni(key -> known(answer.apply(key)))
                .merge(AT_ONCE)
                .select()
                .where(Optional::isPresent)
                .map(Optional::get)
                .collect()
                .asList()
                .map(answers -> answers.stream()
                        .sorted(Comparator.comparingInt(
                                each -> keys.indexOf(each.facts().initiative().key())))
                        .toList());
    }

    private static Uni<Optional<Answer>> known(Uni<Answer> answer) {
        return answer.map(Optional::of).onFailure(Refusal.NotFound.class).recoverWithItem(Optional.empty());
    }

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
