package org.followthrough.site;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Which party belongs to which, also those of which no fact speaks.
///
/// What a party belongs to is read as of a moment; what belonged to it then and belongs to another now is not found.
@ApplicationScoped
class Family {

    private static final int MOST = 200;
    private static final int GENERATIONS = 10;

    /// What a party was called and belonged to at the moment `$2`.
    private static final String THEN = """
            version known on known.kind = 'party' and known.key = %s
                and known.recorded_at <= coalesce($2::timestamptz, now())
                and (known.superseded_at is null or known.superseded_at > coalesce($2::timestamptz, now()))""";

    /// The parties that it belongs to, the nearest first, and after them those that belong to it.
    private static final String OF_PARTY =
            """
            with recursive above(key, place) as (
                select parent, 1 from party where key = $1 and parent is not null
                union all
                select party.parent, above.place + 1 from above join party on party.key = above.key
                where party.parent is not null and above.place < %d
            )
            select above.place, known.key, known.terms ->> 'name' as name
            from above join %s
            union all
            (select 0, known.key, known.terms ->> 'name' from party join %s
             where party.parent = $1 and known.terms ->> 'parent' = $1
             order by 3, 2 limit %d)
            order by 1 desc, 3, 2""".formatted(GENERATIONS, THEN.formatted("above.key"), THEN.formatted("party.key"), MOST);

    /// Those that an initiative lists or names, with what they belong to.
    private static final String IN_INITIATIVE = """
            select distinct known.key, known.terms ->> 'name' as name, owner.key as parent, owner.name as parent_name
            from initiative
            join lateral (
                select key from listing where listing.initiative_id = initiative.id and kind = 'party'
                union
                select unnest(parties) from fact
                where fact.initiative_id = initiative.id and fact.superseded_at is null and parties <> '{}'
                union
                select side ->> 'party' from deal, jsonb_array_elements(deal.terms -> 'parties') side
                where deal.initiative_id = initiative.id and deal.closed_at is null
                union
                select jsonb_array_elements_text(commitment.terms -> 'by') from commitment
                where commitment.initiative_id = initiative.id and commitment.closed_at is null
            ) named on true
            join %s
            join party owner on owner.key = known.terms ->> 'parent'
            where initiative.key = $1
            order by 4, 2, 1 limit %d""".formatted(THEN.formatted("named.key"), MOST);

    private final Pool pool;

    Family(Pool pool) {
        this.pool = pool;
    }

    /// Another party.
    record Relative(String key, String name) {}

    /// What a party belongs to, the nearest first, and what belongs to it.
    record Of(List<Relative> above, List<Relative> below) {}

    /// A party with the one that it belongs to.
    record Pair(Relative party, Relative owner) {}

    /// The relatives of a party.
    Uni<Of> of(String party, @Nullable Instant moment) {
        return pool.preparedQuery(OF_PARTY).execute(Tuple.of(party, at(moment))).map(rows -> {
            var above = new ArrayList<Relative>();
            var below = new ArrayList<Relative>();
            for (var row : rows) {
                if (row.getInteger(0) == 0) {
                    below.add(relative(row, "key", "name"));
                } else {
                    above.addFirst(relative(row, "key", "name"));
                }
            }
            return new Of(above, below);
        });
    }

    /// Who owns whom among the parties of an initiative, by who owns.
    Uni<List<Pair>> within(String initiative, @Nullable Instant moment) {
        return pool.preparedQuery(IN_INITIATIVE)
                .execute(Tuple.of(initiative, at(moment)))
                .map(Family::pairs);
    }

    private static List<Pair> pairs(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> new Pair(relative(row, "key", "name"), relative(row, "parent", "parent_name")))
                .toList();
    }

    private static Relative relative(Row row, String key, String name) {
        return new Relative(row.getString(key), row.getString(name));
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
