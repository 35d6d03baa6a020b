package org.followthrough.editing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Keeps the answers to requests with an Idempotency-Key, in the transaction that carries the request out, and answers
/// their repetition in the same words for 24 hours.
@ApplicationScoped
class Repeats {

    private static final String EARLIER = """
            select asked.ordinal, answered.fingerprint, answered.status, answered.location, answered.tag, answered.body
            from unnest($1::text[], $2::text[]) with ordinality as asked(who, key, ordinal)
            join answered on answered.who = asked.who and answered.key = asked.key
                and answered.at > clock_timestamp() - interval '24 hours'""";

    private static final String KEEP = """
            insert into answered (who, key, fingerprint, status, location, tag, body, at)
            values ($1, $2, $3, $4, $5, $6, $7, clock_timestamp())
            on conflict (who, key) do update
            set fingerprint = excluded.fingerprint, status = excluded.status, location = excluded.location,
                tag = excluded.tag, body = excluded.body, at = excluded.at""";

    /// A few at a time, whenever some are added, so that nothing has to be cleared up at once.
    private static final String FORGET = """
            delete from answered where (who, key) in (
                select who, key from answered where at < clock_timestamp() - interval '24 hours' order by at limit 100)""";

    /// The earlier answers to submissions, by their index.
    Uni<Map<Integer, Kept>> earlier(SqlConnection connection, List<Submission> submissions) {
        var indices = new ArrayList<Integer>();
        var who = new ArrayList<String>();
        var keys = new ArrayList<String>();
        for (var index = 0; index < submissions.size(); index++) {
            var repeat = submissions.get(index).repeat();
            if (repeat != null) {
                indices.add(index);
                who.add(submissions.get(index).author().name());
                keys.add(repeat.key());
            }
        }
        if (indices.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return connection
                .preparedQuery(EARLIER)
                .execute(Tuple.of(who.toArray(String[]::new), keys.toArray(String[]::new)))
                .map(rows -> {
                    var earlier = new HashMap<Integer, Kept>();
                    rows.forEach(row -> earlier.put(
                            indices.get(row.getLong("ordinal").intValue() - 1),
                            new Kept(
                                    row.getString("fingerprint"),
                                    new Answer(
                                            row.getInteger("status"),
                                            row.getString("location"),
                                            row.getString("tag"),
                                            row.getString("body"),
                                            true))));
                    return earlier;
                });
    }

    /// An answer that was kept, and a fingerprint of what it answered.
    record Kept(String fingerprint, Answer answer) {}

    /// Keeps the answers to what was carried out.
    Uni<Void> keep(SqlConnection connection, List<Batch.Result> results) {
        var rows = new ArrayList<Tuple>();
        for (var result : results) {
            var accepted = result.accepted();
            var answer = result.answer();
            var repeat = accepted == null ? null : accepted.submission().repeat();
            if (accepted != null && answer != null && repeat != null) {
                rows.add(Tuple.from(new Object[] {
                    accepted.submission().author().name(),
                    repeat.key(),
                    repeat.fingerprint(),
                    answer.status(),
                    answer.location(),
                    answer.tag(),
                    answer.body()
                }));
            }
        }
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection
                        .preparedQuery(KEEP)
                        .executeBatch(rows)
                        .chain(() -> connection.query(FORGET).execute())
                        .replaceWithVoid();
    }
}
