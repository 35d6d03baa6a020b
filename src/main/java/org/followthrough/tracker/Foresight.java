package org.followthrough.tracker;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.followthrough.tally.Facts;
import org.followthrough.tally.Question;
import org.followthrough.tally.Tally;
import org.jspecify.annotations.Nullable;

/// Works out, in the transaction in which something was written, what that does to the numbers.
public final class Foresight {

    /// Of how many initiatives: a source may be cited in all of them.
    private static final int MOST = 10;

    private static final String BEARING = """
            select key from initiative
            where key = any($1)
                or id in (select initiative_id from fact where type = 'attribution' and deals && $2)
                or id in (select initiative_id from deal where key = any($2))
                or id in (select initiative_id from listing
                          where (kind = 'source' and key = any($3)) or (kind = 'party' and key = any($4)))
            order by key <> all($1), key
            limit %d""".formatted(MOST);

    private Foresight() {}

    /// What becomes of the numbers of each initiative that a write bears on, as of the day on which it is made.
    ///
    /// @param at the moment at which it is recorded
    public static Uni<List<Foreseen>> of(SqlConnection connection, Touched touched, OffsetDateTime at) {
        var names = Tuple.of(
                array(touched.initiatives()),
                array(touched.deals()),
                array(touched.sources()),
                array(touched.parties()));
        return connection
                .preparedQuery(BEARING)
                .execute(names)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getString("key"))
                        .toList())
                .chain(keys -> Multi.createFrom()
                        .iterable(keys)
                        .onItem()
                        .transformToUniAndConcatenate(key -> foreseen(connection, key, at))
                        .select()
                        .where(Optional::isPresent)
                        .map(Optional::get)
                        .collect()
                        .asList());
    }

    private static Uni<Optional<Foreseen>> foreseen(SqlConnection connection, String key, OffsetDateTime at) {
        return Histories.load(connection, key)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(found -> found.map(remembered -> foreseen(remembered, at)));
    }

    private static Foreseen foreseen(Remembered remembered, OffsetDateTime at) {
        var question = Question.asOf(LocalDate.ofInstant(at.toInstant(), ZoneOffset.UTC));
        var before = remembered.at(at.minus(1, ChronoUnit.MICROS).toInstant());
        var after = remembered.at(null);
        var known = Objects.requireNonNull(after == null ? before : after);
        return new Foreseen(known.initiative(), tally(before, question), tally(after, question));
    }

    private static @Nullable Tally tally(@Nullable Facts facts, Question question) {
        return facts == null ? null : Tally.of(facts, question);
    }

    private static String[] array(Set<String> keys) {
        return keys.toArray(String[]::new);
    }
}
