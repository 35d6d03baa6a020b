package org.followthrough.site;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.followthrough.problem.Refusal;
import org.followthrough.record.ChangeKind;
import org.followthrough.record.FactType;
import org.followthrough.record.SubjectKind;
import org.followthrough.tally.Fact;
import org.followthrough.tally.Worded;
import org.jspecify.annotations.Nullable;

/// The change log, the newest first, for pages and feeds that say it in sentences.
@ApplicationScoped
class ChangeLog {

    private static final String SOME = """
            select t.id, t.at, t.kind, t.subject_kind, t.subject_key, t.fact_id, t.who, t.why, fact.type,
                cast(t.before as text) as before, cast(t.after as text) as after, home.key as initiative
            from change t
            left join fact on fact.id = t.fact_id
            left join initiative home on home.id = t.initiative_id
            where %s and t.id < $2 and t.at <= coalesce($3, t.at)
            order by t.id desc
            limit $4""";

    private static final String ANY = "select from version where kind = $1 and key = $2 limit 1";

    private final Pool pool;

    ChangeLog(Pool pool) {
        this.pool = pool;
    }

    /// Whose changes are asked for.
    enum Of {
        ALL("$1::text is null"),
        INITIATIVE("t.initiative_id = (select id from initiative where key = $1)"),
        DEAL("t.subject_kind = 'deal' and t.subject_key = $1");

        private final String condition;

        Of(String condition) {
            this.condition = condition;
        }
    }

    /// One change.
    ///
    /// @param initiative in whose dossier it was made, or `null`
    /// @param before what the fact said, or `null`
    /// @param after what the fact says, or `null`
    record Change(
            long id,
            Instant at,
            ChangeKind kind,
            SubjectKind of,
            String key,
            @Nullable String initiative,
            @Nullable UUID fact,
            @Nullable Fact before,
            @Nullable Fact after,
            String who,
            String why) {}

    /// Some of the changes.
    ///
    /// @param key whose, or `null` for all
    /// @param before only those before this one, by id
    /// @param until only those made by then, or `null`
    /// @return fails with [Refusal.NotFound] when there was never anything of that key
    Uni<List<Change>> some(Of of, @Nullable String key, long before, @Nullable Instant until, int atMost) {
        var moment = until == null ? null : until.atOffset(ZoneOffset.UTC);
        return known(of, key)
                .chain(() ->
                        pool.preparedQuery(SOME.formatted(of.condition)).execute(Tuple.of(key, before, moment, atMost)))
                .map(rows -> {
                    var changes = new ArrayList<Change>();
                    rows.forEach(row -> changes.add(change(row)));
                    return changes;
                });
    }

    private Uni<?> known(Of of, @Nullable String key) {
        if (key == null) {
            return Uni.createFrom().voidItem();
        }
        var kind = of == Of.DEAL ? SubjectKind.DEAL : SubjectKind.INITIATIVE;
        return pool.preparedQuery(ANY).execute(Tuple.of(kind.word(), key)).invoke(rows -> {
            if (rows.rowCount() == 0) {
                throw new Refusal.NotFound(kind.word(), key);
            }
        });
    }

    private static Change change(Row row) {
        @Nullable String type = row.getString("type");
        return new Change(
                row.getLong("id"),
                row.getOffsetDateTime("at").toInstant(),
                Worded.of(ChangeKind.class, row.getString("kind")).orElseThrow(),
                Worded.of(SubjectKind.class, row.getString("subject_kind")).orElseThrow(),
                row.getString("subject_key"),
                row.getString("initiative"),
                row.getUUID("fact_id"),
                fact(type, row.getString("before")),
                fact(type, row.getString("after")),
                row.getString("who"),
                row.getString("why"));
    }

    private static @Nullable Fact fact(@Nullable String type, @Nullable String stored) {
        return type == null || stored == null ? null : FactType.of(type).read(stored);
    }
}
