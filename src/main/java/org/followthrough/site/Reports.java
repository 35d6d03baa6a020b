package org.followthrough.site;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.followthrough.problem.Refusal;
import org.followthrough.record.Author;
import org.followthrough.record.FactType;
import org.followthrough.record.Listing;
import org.followthrough.record.Page;
import org.followthrough.record.Paging;
import org.followthrough.record.Selection;
import org.followthrough.tally.Fact;
import org.followthrough.tally.Worded;
import org.jspecify.annotations.Nullable;

/// What readers say is wrong, kept for the editors: for those who may write, about what they may write to.
@ApplicationScoped
public class Reports {

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

    private static final String OPEN = """
            select count(*) from report t join initiative home on home.id = t.initiative_id
            where t.closed_at is null and ($1::text[] is null or home.key = any($1))""";

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

    /// Which of them are asked for.
    public enum State implements Worded {
        OPEN,
        CLOSED,
        ALL
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
    /// @param initiative only those about this one, by key, or `null`
    /// @throws Refusal as for [#get]
    public Uni<Page<Reported>> page(State state, @Nullable String initiative, Author author, Paging.Asked paging) {
        var selection = new Selection(COLUMNS, FROM, NEWEST_FIRST, "bigint");
        switch (state) {
            case OPEN -> selection.where("t.closed_at is null");
            case CLOSED -> selection.where("t.closed_at is not null");
            case ALL -> {}
        }
        var initiatives = scope(author, initiative);
        if (initiatives != null) {
            selection.where("home.key = any(?)", (Object) initiatives);
        }
        if (paging.q() != null) {
            selection.containing(paging.q(), "t.said", "t.wrong", "t.elsewhere");
        }
        return listing.page(selection, paging, Reported::of);
    }

    private static String @Nullable [] scope(Author author, @Nullable String initiative) {
        if (initiative != null) {
            author.requireWriting(initiative);
            return new String[] {initiative};
        }
        author.requireWriting();
        var initiatives = author.initiatives();
        return initiatives == null ? null : initiatives.toArray(String[]::new);
    }

    /// How many are open.
    ///
    /// @throws Refusal as for [#get]
    public Uni<Long> open(Author author) {
        return pool.preparedQuery(OPEN)
                .execute(Tuple.tuple().addArrayOfString(scope(author, null)))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    /// One of them.
    ///
    /// @return fails with [Refusal.NotFound] when there is none, with [Refusal.Forbidden] when it is about what the
    ///     author may not write to
    /// @throws Refusal.Unauthenticated for whoever has not said who they are
    /// @throws Refusal.Forbidden for whoever may only read
    public Uni<Reported> get(String id, Author author) {
        author.requireWriting();
        return get(number(id)).invoke(report -> author.requireWriting(report.initiative()));
    }

    /// Closes a report; one that is closed stays as it is.
    ///
    /// @return as for [#get]
    /// @throws Refusal.Unacceptable when the note says nothing or too much, otherwise as for [#get]
    public Uni<Reported> close(String id, Author author, ReportClosure closure) {
        author.requireWriting();
        var note = closure.read();
        return get(id, author).chain(report -> pool.preparedQuery(CLOSE)
                .execute(Tuple.of(report.id(), author.name(), note))
                .chain(() -> get(report.id())));
    }

    private static long number(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException _) {
            throw new Refusal.NotFound("report", id);
        }
    }

    private Uni<Reported> get(long id) {
        return pool.preparedQuery(ONE).execute(Tuple.of(id)).map(rows -> {
            for (var row : rows) {
                return Reported.of(row);
            }
            throw new Refusal.NotFound("report", Long.toString(id));
        });
    }
}
