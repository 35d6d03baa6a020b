package org.followthrough.dossier;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/// Looks behind the API: what the tables hold.
@ApplicationScoped
class RecordTables {

    private static final List<String> TABLES = List.of(
            "initiative", "source", "party", "commitment", "deal", "version", "fact", "citation", "listing", "change");

    private final Pool pool;

    RecordTables(Pool pool) {
        this.pool = pool;
    }

    /// How many rows each table has.
    Map<String, Long> sizes() {
        var sizes = new TreeMap<String, Long>();
        for (var table : TABLES) {
            var rows = pool.query("select count(*) as size from " + table).executeAndAwait();
            sizes.put(table, rows.iterator().next().getLong("size"));
        }
        return sizes;
    }

    /// Why each closed fact of a deal was closed.
    List<String> reasonsOfClosed(String deal) {
        var rows = pool.preparedQuery("select closed_why from fact where $1 = any(deals) and superseded_at is not null")
                .executeAndAwait(Tuple.of(deal));
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getString("closed_why"))
                .toList();
    }

    /// When the record of a dossier changed, each moment once, in the order of the change log.
    List<OffsetDateTime> momentsOfChanges(String initiative) {
        var rows = pool.preparedQuery("""
                select at from change join initiative on initiative.id = change.initiative_id
                where initiative.key = $1 group by at order by min(change.id)""").executeAndAwait(Tuple.of(initiative));
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getOffsetDateTime("at"))
                .toList();
    }

    /// What the database says to a statement that it will not carry out.
    String refusalOf(String sql) {
        return pool.query(sql)
                .execute()
                .map(_ -> "It was carried out")
                .onFailure()
                .recoverWithItem(Throwable::getMessage)
                .await()
                .indefinitely();
    }
}
