package org.followthrough.tracker;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.followthrough.record.OneWriter;

/// A milestone that is added to a deal, with and without the stored tally, timed. For measurements.
public final class TimedMilestone {

    private static final String WRITE = """
            with moment as (
                select greatest(clock_timestamp(), (select max(at) from change) + interval '1 microsecond') as at
            ),
            written as (
                insert into fact (id, type, kind, initiative_id, deal_id, deals, on_day, evidence, position, content,
                    recorded_at, who, why)
                select gen_random_uuid(), 'milestone', 'realised', initiative_id, deal_id, deals, $2, evidence,
                    1000000000, jsonb_set(content, '{on}', to_jsonb($2::date::text)), moment.at, 'bench', 'bench'
                from fact, moment
                where deals @> array[$1] and type = 'milestone' and kind = 'realised' limit 1
                returning id, initiative_id, recorded_at
            ),
            revised as (
                update initiative set revision = revision + 1 where id = (select initiative_id from written)
            )
            insert into change (at, who, why, kind, initiative_id, subject_kind, subject_key, fact_id)
            select recorded_at, 'bench', 'bench', 'delivery', initiative_id, 'deal', $1, id from written""";

    private final Pool pool;
    private final StoredTallies tallies = Tallies.stored();

    public TimedMilestone(Pool pool) {
        this.pool = pool;
    }

    /// Ends a transaction without a trace: the stored tally would not be up to date.
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// Adds one.
    ///
    /// @param stored whether the stored tally is brought up to date; otherwise the milestone is taken back
    /// @return the nanoseconds of the write alone, in its transaction, without the end of it
    public long add(String initiative, String deal, LocalDate day, boolean stored) {
        var touched = new Touched(Set.of(initiative), Set.of(deal), Set.of(), Set.of());
        var took = new AtomicLong();
        pool.withTransaction(connection -> OneWriter.alone(connection)
                        .invoke(() -> took.set(System.nanoTime()))
                        .chain(() -> stored
                                ? tallies.during(connection, touched, () -> write(connection, deal, day))
                                : write(connection, deal, day))
                        .invoke(() -> took.set(System.nanoTime() - took.get()))
                        .invoke(() -> {
                            if (!stored) {
                                throw new Undone();
                            }
                        }))
                .onFailure(Undone.class)
                .recoverWithNull()
                .await()
                .indefinitely();
        return took.get();
    }

    private static Uni<?> write(SqlConnection connection, String deal, LocalDate day) {
        return connection.preparedQuery(WRITE).execute(Tuple.of(deal, day));
    }
}
