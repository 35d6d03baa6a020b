package org.followthrough.record;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.followthrough.problem.Refusal;
import org.followthrough.tally.SourceTerms;
import org.jspecify.annotations.Nullable;

/// Reads facts as they stand on record, with who says so and who recorded them: one statement, whatever their number.
@ApplicationScoped
public class FactsOnRecord {

    private static final int SHOWN = 200;

    private static final String COLUMNS = """
            t.type, cast(t.content as text) as content, t.recorded_at, t.who, t.why,
            t.superseded_at, t.closed_by, t.closed_why,
            array(select cast(s.terms as text) from citation c join source s on s.id = c.source_id
                  where c.fact_id = t.id) as sources""";

    /// A fact with all before it and all after it, in that order.
    private static final String CHAIN = """
            with recursive
            earlier(id, place) as (
                select id, 0 from fact where id = $1
                union all
                select before.id, earlier.place - 1
                from earlier join fact before on before.superseded_by = earlier.id
            ),
            later(id, place) as (
                select superseded_by, 1 from fact where id = $1 and superseded_by is not null
                union all
                select next.superseded_by, later.place + 1
                from later join fact next on next.id = later.id
                where next.superseded_by is not null
            )
            select t.id, chain.place, %s
            from (select * from earlier union all select * from later) chain
            join fact t on t.id = chain.id
            order by chain.place, t.recorded_at, t.id""".formatted(COLUMNS);

    private final Pool pool;
    private final Listing listing;

    FactsOnRecord(Pool pool, Listing listing) {
        this.pool = pool;
        this.listing = listing;
    }

    /// The fact under an id, also one that was corrected or retracted, with what it took the place of and what took its
    /// place.
    ///
    /// @throws Refusal.NotFound when there is none
    Uni<FactHistoryView> get(UUID id) {
        return pool.preparedQuery(CHAIN).execute(Tuple.of(id)).map(rows -> {
            @Nullable FactView fact = null;
            var earlier = new ArrayList<FactView>();
            var later = new ArrayList<FactView>();
            for (var row : rows) {
                var place = row.getInteger("place");
                if (place == 0) {
                    fact = view(row);
                } else {
                    (place < 0 ? earlier : later).add(view(row));
                }
            }
            if (fact == null) {
                throw new Refusal.NotFound("fact", id.toString());
            }
            return FactHistoryView.of(fact, earlier, later);
        });
    }

    /// The facts that stand and bear on something, in the order in which they were written: the first of them, and how
    /// many there are.
    ///
    /// @param condition on the table `fact t`, with `$1` for the value
    public Uni<Some> some(String condition, Object value) {
        var statement = "select t.id, %s, count(*) over () as total from fact t where t.superseded_at is null and (%s)"
                .formatted(COLUMNS, condition);
        return pool.preparedQuery(statement + " order by t.initiative_id, t.position, t.id limit " + SHOWN)
                .execute(Tuple.of(value))
                .map(rows -> {
                    var facts = StreamSupport.stream(rows.spliterator(), false)
                            .map(FactsOnRecord::view)
                            .toList();
                    var total = facts.isEmpty() ? 0 : rows.iterator().next().getLong("total");
                    return new Some(facts, total);
                });
    }

    /// The part that is asked for of the facts that stand, in the order in which they were written.
    ///
    /// @param condition on the table `fact t`, with `?` for each of the values
    public Uni<Page<FactView>> page(Paging.Asked paging, String condition, Object... values) {
        var selection = new Selection("t.id, " + COLUMNS, "fact t", Selection.Order.by("t.position", "numeric"), "uuid")
                .where("t.superseded_at is null")
                .where(condition, values);
        if (paging.q() != null) {
            selection.containing(paging.q(), "cast(t.content as text)");
        }
        return listing.page(selection, paging, FactsOnRecord::view);
    }

    /// @param facts the first of them
    /// @param total how many there are
    public record Some(List<FactView> facts, long total) {}

    private static FactView view(Row row) {
        var fact = FactType.of(row.getString("type")).read(row.getString("content"));
        return FactView.of(row.getUUID("id"), fact, sources(row), recorded(row));
    }

    private static Map<String, SourceTerms> sources(Row row) {
        var sources = new HashMap<String, SourceTerms>();
        for (var stored : row.getArrayOfStrings("sources")) {
            var terms = StoredForm.read(stored, SourceTerms.class);
            sources.put(terms.key(), terms);
        }
        return sources;
    }

    private static RecordedView recorded(Row row) {
        @Nullable OffsetDateTime superseded = row.getOffsetDateTime("superseded_at");
        return new RecordedView(
                row.getOffsetDateTime("recorded_at").toInstant(),
                row.getString("who"),
                row.getString("why"),
                superseded == null ? null : superseded.toInstant(),
                row.getString("closed_by"),
                row.getString("closed_why"));
    }
}
