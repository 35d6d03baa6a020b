package org.followthrough.tracker;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.record.Aside;
import org.followthrough.tally.DailySums;
import org.followthrough.tally.Facts;
import org.followthrough.tally.Frame;
import org.jspecify.annotations.Nullable;

/// Works out the sums of an initiative from all its facts, some neighbourhoods of deals after the other, so that they
/// are never in memory all at once.
final class Anew {

    /// Which version of the calculator this is: one more whenever its rules change, so that what was stored by the
    /// earlier ones is worked out anew.
    static final int RULES = 1;

    private static final int DEALS_AT_ONCE = 2000;

    /// What joins the deals that bear on an initiative.
    private static final String JOINED = """
            select key, part_of as other from version
            where kind = 'deal' and key = any($1) and superseded_at is null and part_of is not null
            union all
            select deals[1], unnest(deals[2:]) from fact
            where type in ('overlap', 'replacement') and superseded_at is null and deals && $1""";

    private static final String STATE = """
            insert into tally_state (initiative_id, rules, frame, kept, deals)
            values ($1, $2, nextval('tally_frame'), $3, $4)
            on conflict (initiative_id) do update
            set rules = excluded.rules, frame = excluded.frame, kept = excluded.kept, deals = excluded.deals""";

    /// No row of the record ends later than now, so this asks for what stands now.
    static final OffsetDateTime NOW = OffsetDateTime.parse("9999-12-31T00:00:00Z");

    private Anew() {}

    /// Stores the sums of an initiative in place of what was stored of it.
    static Uni<Void> store(SqlConnection connection, long id, String key) {
        return sums(connection, id, key).chain(sums -> store(connection, id, sums));
    }

    /// Stores sums in place of what was stored.
    ///
    /// @param sums `null` when none can be kept
    static Uni<Void> store(SqlConnection connection, long id, @Nullable DailySums sums) {
        var kept = sums == null ? new DailySums() : sums;
        return SumRows.forget(connection, id)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .chain(() -> SumRows.add(connection, id, kept))
                .chain(() -> connection.preparedQuery(STATE).execute(Tuple.of(id, RULES, sums != null, kept.deals())))
                .replaceWithVoid();
    }

    /// Works out the sums of an initiative.
    ///
    /// @return `null` when none can be kept
    static Uni<@Nullable DailySums> sums(SqlConnection connection, long id, String key) {
        return Frames.load(connection, id, key, NOW).chain(history -> {
            var frame = history.at(null);
            return frame == null || Frame.of(frame) == null ? Uni.createFrom().nullItem() : sums(connection, id, frame);
        });
    }

    private static Uni<@Nullable DailySums> sums(SqlConnection connection, long id, Facts frame) {
        var sums = new DailySums();
        return connection
                .preparedQuery(Histories.DEALS)
                .execute(Tuple.of(id))
                .map(found -> found.iterator().next().getArrayOfStrings("keys"))
                .chain(deals -> connection
                        .preparedQuery(JOINED)
                        .execute(Tuple.tuple().addArrayOfString(deals))
                        .emitOn(Infrastructure.getDefaultWorkerPool())
                        .map(joined -> pieces(deals, joined)))
                .chain(pieces -> Multi.createFrom()
                        .iterable(pieces)
                        .onItem()
                        .transformToUniAndConcatenate(piece -> Nearby.load(connection, piece, NOW)
                                .chain(nearby ->
                                        Aside.work(() -> sums.add(DailySums.of(nearby.facts(frame, id, null))))))
                        .onItem()
                        .ignoreAsUni())
                .map(_ -> sums);
    }

    /// The deals in pieces, each neighbourhood in one of them.
    private static List<String[]> pieces(String[] deals, RowSet<Row> joined) {
        var neighbourhoods = new Together();
        for (var row : joined) {
            neighbourhoods.join(row.getString("key"), row.getString("other"));
        }
        var members = new LinkedHashMap<String, List<String>>();
        for (var deal : deals) {
            members.computeIfAbsent(neighbourhoods.of(deal), _ -> new ArrayList<>())
                    .add(deal);
        }
        var pieces = new ArrayList<String[]>();
        var piece = new ArrayList<String>();
        for (var neighbourhood : members.values()) {
            piece.addAll(neighbourhood);
            if (piece.size() >= DEALS_AT_ONCE) {
                pieces.add(piece.toArray(String[]::new));
                piece.clear();
            }
        }
        pieces.add(piece.toArray(String[]::new));
        return pieces;
    }

    /// Which deals belong together.
    private static final class Together {

        private final Map<String, String> nextTo = new HashMap<>();

        void join(String one, String other) {
            nextTo.put(of(one), of(other));
        }

        String of(String deal) {
            var at = deal;
            for (var next = nextTo.getOrDefault(at, at); !next.equals(at); next = nextTo.getOrDefault(at, at)) {
                at = next;
            }
            if (!at.equals(deal)) {
                nextTo.put(deal, at);
            }
            return at;
        }
    }
}
