package org.followthrough.record;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

/// What the database takes there to be in its tables, and plans by.
///
/// It counts anew by itself, up to a minute later. After a large dossier that minute is one of plans for tables that
/// were all but empty: a write took three times as long then.
public final class Estimates {

    /// From how many changes on it is worth it: counting takes some tenths of a second at most, however many rows
    /// there are, for it looks at a sample.
    private static final int LARGE = 1000;

    private static final String RENEW =
            "analyze initiative, commitment, deal, fact, citation, version, change, tally_sum, tally_movement";

    private Estimates() {}

    /// Renews them after a write that was large.
    ///
    /// @param connection that wrote it, in the transaction or after it
    /// @param changes how many rows the change log has of it
    public static Uni<Void> renew(SqlConnection connection, int changes) {
        return changes < LARGE
                ? Uni.createFrom().voidItem()
                : connection.query(RENEW).execute().replaceWithVoid();
    }
}
