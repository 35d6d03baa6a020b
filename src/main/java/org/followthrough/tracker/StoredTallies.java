package org.followthrough.tracker;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/// Keeps stored tallies up to date with the record.
@ApplicationScoped
public class StoredTallies {

    /// Does a write and brings the stored tally of every initiative it bears on up to date, by the difference it makes,
    /// in the same transaction.
    ///
    /// @param connection in a transaction that holds the lock of whoever writes to the record
    /// @param touched what the write may change
    /// @param write the write itself
    public <T> Uni<T> during(SqlConnection connection, Touched touched, Supplier<Uni<T>> write) {
        return write.get();
    }
}
