package org.followthrough.record;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.function.Function;

/// Does something in a transaction and takes it all back, to say what would come of it.
public final class Rehearsal {

    /// What is otherwise checked on commit only, which a rehearsal never reaches.
    private static final String CHECK_NOW = "set constraints all immediate";

    private Rehearsal() {}

    /// What would come of some work.
    ///
    /// @param work in the transaction; it may be refused, as the real one would be
    public static <T> Uni<T> of(Pool pool, Function<SqlConnection, Uni<T>> work) {
        return pool.withTransaction(connection -> work.apply(connection)
                        .call(() -> connection.query(CHECK_NOW).execute())
                        .chain(come -> Uni.createFrom().<T>failure(new End(come))))
                .onFailure(End.class)
                .recoverWithItem(Rehearsal::come);
    }

    @SuppressWarnings("unchecked") // ended by the work that is asked for it
    private static <T> T come(Throwable end) {
        return (T) ((End) end).come;
    }

    /// Ends a transaction: a failure is what rolls it back.
    private static final class End extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final transient Object come;

        End(Object come) {
            super(null, null, false, false);
            this.come = come;
        }
    }
}
