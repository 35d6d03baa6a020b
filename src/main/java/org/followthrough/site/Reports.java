package org.followthrough.site;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.followthrough.problem.Refusal;
import org.followthrough.record.FactType;
import org.followthrough.record.Listing;
import org.followthrough.record.Page;
import org.followthrough.record.Paging;
import org.followthrough.record.Selection;
import org.followthrough.tally.Fact;
import org.jspecify.annotations.Nullable;

/// What readers say is wrong, kept for the editors.
@ApplicationScoped
class Reports {

    private static final String COLUMNS = """
            t.id, t.at, home.key as initiative, t.fact_id, t.page, t.language, t.said, t.wrong, t.elsewhere, t.closed_at,
            t.closed_by, t.note""";

    private static final String FROM = "report t join initiative home on home.id = t.initiative_id";

    private static final Selection.Order NEWEST_FIRST = new Selection.Order("newest", "t.id", "bigint", true);

    private static final String FACT = """
            select f.type, cast(f.content as text) as content, home.key as initiative
            from fact f join initiative home on home.id = f.initiative_id
            where f.id = $1""";

    private static final String ADD = """
            insert into report (initiative_id, fact_id, page, language, said, wrong, elsewhere)
            select f.initiative_id, f.id, $2, $3, $4, $5, $6 from fact f
            where f.id = $1 and (select count(*) from report where at > now() - interval '1 hour') < $7""";

    private static final String ONE = "select %s from %s where t.id = $1".formatted(COLUMNS, FROM);

    private static final String CLOSE = """
            update report set closed_at = now(), closed_by = $2, note = $3
            where id = $1 and closed_at is null""";

    private final Pool pool;
    private final Listing listing;
    private final int most;

    /// @param most so many reports are taken in an hour, from everybody together
    Reports(
            Pool pool,
            Listing listing,
            @ConfigProperty(name = "followthrough.reports.per-hour", defaultValue = "200") int most) {
        this.pool = pool;
        this.listing = listing;
        this.most = most;
    }

    /// A fact to be reported.
    record Questioned(UUID id, Fact fact, String initiative) {}

    /// What a reader sends.
    record Sent(
            String page,
            String language,
            String said,
            String wrong,
            @Nullable String elsewhere) {}

    /// @return fails with [Refusal.NotFound] when there never was such a fact
    Uni<Questioned> fact(UUID id) {
        return pool.preparedQuery(FACT).execute(Tuple.of(id)).map(rows -> {
            for (var row : rows) {
                var fact = FactType.of(row.getString("type")).read(row.getString("content"));
                return new Questioned(id, fact, row.getString("initiative"));
            }
            throw new Refusal.NotFound("fact", id.toString());
        });
    }

    /// Keeps a report.
    ///
    /// @return whether it was taken: there may be too many just now
    Uni<Boolean> add(UUID fact, Sent sent) {
        return pool.preparedQuery(ADD)
                .execute(Tuple.tuple()
                        .addUUID(fact)
                        .addString(sent.page())
                        .addString(sent.language())
                        .addString(sent.said())
                        .addString(sent.wrong())
                        .addString(sent.elsewhere())
                        .addInteger(most))
                .map(rows -> rows.rowCount() == 1);
    }

    /// Some of the reports, the newest first.
    ///
    /// @param open whether only open or only closed ones are asked for; `null` for both
    /// @param initiatives only those about these, by key; `null` for all
    Uni<Page<Reported>> page(@Nullable Boolean open, @Nullable Set<String> initiatives, Paging.Asked paging) {
        var selection = new Selection(COLUMNS, FROM, NEWEST_FIRST, "bigint");
        if (open != null) {
            selection.where(open ? "t.closed_at is null" : "t.closed_at is not null");
        }
        if (initiatives != null) {
            selection.where("home.key = any(?)", (Object) initiatives.toArray(String[]::new));
        }
        if (paging.q() != null) {
            selection.containing(paging.q(), "t.said", "t.wrong", "t.elsewhere");
        }
        return listing.page(selection, paging, Reported::of);
    }

    /// @return fails with [Refusal.NotFound] when there is none
    Uni<Reported> get(long id) {
        return pool.preparedQuery(ONE).execute(Tuple.of(id)).map(rows -> {
            for (var row : rows) {
                return Reported.of(row);
            }
            throw new Refusal.NotFound("report", Long.toString(id));
        });
    }

    /// Closes a report; one that is closed stays as it is.
    Uni<Reported> close(long id, String by, String note) {
        return pool.preparedQuery(CLOSE).execute(Tuple.of(id, by, note)).chain(() -> get(id));
    }
}
