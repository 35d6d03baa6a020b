package org.followthrough.tracker;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.followthrough.record.Aside;
import org.followthrough.tally.DailySums;
import org.followthrough.tally.Facts;
import org.followthrough.tally.Frame;
import org.followthrough.tally.History;
import org.jspecify.annotations.Nullable;

/// Keeps stored tallies up to date with the record.
///
/// What a write changes is worked out after it, once as the record was before and once as it is: nothing on record is
/// ever rewritten, so both can be read then. Only the deals that are joined to one that was touched are looked at.
@ApplicationScoped
public class StoredTallies {

    /// Every write is recorded later than all before it.
    private static final String BEFORE = "select coalesce(max(at), 'epoch') as before from change";

    private static final String STATE = """
            update tally_state
            set deals = deals + $2, frame = case when $3 then nextval('tally_frame') else frame end
            where initiative_id = $1""";

    private static final String SIZE =
            "select count(*) as deals from (select from deal where initiative_id = $1 limit $2) deal";

    private static final String OUTDATED = "update tally_state set rules = 0 where initiative_id = $1";

    private final Frames frames;
    private final int atOnce;

    StoredTallies(Frames frames, @ConfigProperty(name = "followthrough.tracker.anew-at-once") int atOnce) {
        this.frames = frames;
        this.atOnce = atOnce;
    }

    /// Does a write and brings the stored tally of every initiative it bears on up to date, by the difference it
    /// makes, in the same transaction. Where all sums of a large initiative would have to be worked out anew, as
    /// when another claim is to be held against its deals, they are marked as out of date instead; they are worked
    /// out when they are next asked for, and until then the tracker answers from the facts.
    ///
    /// @param connection in a transaction that holds the lock of whoever writes to the record, at the isolation
    ///     level `read committed`
    /// @param touched what the write may change
    /// @param write the write itself, which records all it does at one moment, later than all that is on record,
    ///     and has a row in the change log for each fact and each version. It is asked for once; its statements may
    ///     be on their way before this is subscribed to anything else. Two writes of one transaction have two
    ///     moments. What follows in the transaction has its plans made for indexes, and kept
    /// @return what the write returned, when the stored tally is up to date
    public <T> Uni<T> during(SqlConnection connection, Touched touched, Supplier<Uni<T>> write) {
        return Uni.combine()
                .all()
                .unis(connection.preparedQuery(BEFORE).execute(), write.get())
                .asTuple()
                .call(done ->
                        bring(connection, done.getItem1().iterator().next().getOffsetDateTime("before"), touched))
                .map(done -> done.getItem2());
    }

    private Uni<Void> bring(SqlConnection connection, OffsetDateTime before, Touched touched) {
        return Reach.of(connection, before, touched).chain(reach -> Multi.createFrom()
                .iterable(reach.initiatives())
                .onItem()
                .transformToUniAndConcatenate(each -> each.rules() != null && each.rules() == Anew.RULES
                        ? bring(connection, before, each, reach.nearby())
                        : anew(connection, each))
                .onItem()
                .ignoreAsUni());
    }

    private Uni<Void> bring(SqlConnection connection, OffsetDateTime before, Reach.Affected initiative, Nearby nearby) {
        if (initiative.reframed()) {
            return Frames.load(connection, initiative.id(), initiative.key(), before)
                    .chain(history -> reframe(connection, before, initiative, nearby, history));
        }
        return initiative.kept()
                ? frames.of(connection, initiative, before)
                        .chain(frame -> add(connection, before, initiative, nearby, frame, frame))
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> reframe(
            SqlConnection connection,
            OffsetDateTime before,
            Reach.Affected initiative,
            Nearby nearby,
            History history) {
        var then = history.at(before.toInstant());
        var now = history.at(null);
        var frame = frame(now);
        if (initiative.kept() != (frame != null) || !Objects.equals(frame(then), frame)) {
            return anew(connection, initiative);
        }
        return then == null || now == null || frame == null
                ? Uni.createFrom().voidItem()
                : add(connection, before, initiative, nearby, then, now);
    }

    private static @Nullable Frame frame(@Nullable Facts facts) {
        return facts == null ? null : Frame.of(facts);
    }

    private static Uni<Void> add(
            SqlConnection connection,
            OffsetDateTime before,
            Reach.Affected initiative,
            Nearby nearby,
            Facts then,
            Facts now) {
        var id = initiative.id();
        return Aside.work(() ->
                        DailySums.difference(nearby.facts(then, id, before.toInstant()), nearby.facts(now, id, null)))
                .chain(sums -> sums.isEmpty() && !initiative.reframed()
                        ? Uni.createFrom().voidItem()
                        : Uni.combine()
                                .all()
                                .unis(SumRows.add(connection, id, sums), state(connection, initiative, sums.deals()))
                                .discardItems());
    }

    private static Uni<?> state(SqlConnection connection, Reach.Affected initiative, int deals) {
        return deals == 0 && !initiative.reframed()
                ? Uni.createFrom().voidItem()
                : connection.preparedQuery(STATE).execute(Tuple.of(initiative.id(), deals, initiative.reframed()));
    }

    /// At once where there are few deals, otherwise later.
    private Uni<Void> anew(SqlConnection connection, Reach.Affected initiative) {
        return connection
                .preparedQuery(SIZE)
                .execute(Tuple.of(initiative.id(), atOnce + 1))
                .chain(rows -> rows.iterator().next().getLong("deals") <= atOnce
                        ? Anew.store(connection, initiative.id(), initiative.key())
                        : connection
                                .preparedQuery(OUTDATED)
                                .execute(Tuple.of(initiative.id()))
                                .replaceWithVoid());
    }
}
