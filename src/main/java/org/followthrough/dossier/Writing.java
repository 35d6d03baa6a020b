package org.followthrough.dossier;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.followthrough.record.StoredForm;

/// Writes a draft in the transaction of its connection: the terms and their versions, the facts and their citations,
/// the change log, and the revision of every initiative whose answers may change. The same few statements whatever
/// the size of the draft.
final class Writing {

    private final SqlConnection connection;
    private final Draft draft;
    private final Signature signature;

    /// Who writes, why, and when it is recorded.
    record Signature(String who, String why, OffsetDateTime recordedAt) {}

    Writing(SqlConnection connection, Draft draft, Signature signature) {
        this.connection = connection;
        this.draft = draft;
        this.signature = signature;
    }

    /// Writes everything.
    ///
    /// @param key the key of the initiative, which need not be on record yet
    /// @return the revision of the initiative after it
    Uni<Long> write(String key) {
        return initiative()
                .chain(() -> run(WritingSql.INITIATIVE_ID, Tuple.of(key)))
                .map(rows -> rows.iterator().next().getLong("id"))
                .chain(id -> terms(id)
                        .chain(() -> facts(id))
                        .chain(() -> changes(id))
                        .chain(() -> revision(id)));
    }

    private Uni<?> initiative() {
        return run(WritingSql.INITIATIVE, Tuple.of(json(draft.terms("initiative")), at()));
    }

    private Uni<?> terms(long initiative) {
        return run(WritingSql.CLOSE_VERSIONS, Tuple.of(json(draft.terms), json(draft.closed), at()))
                .chain(() -> run(WritingSql.SOURCES, Tuple.of(json(draft.terms("source")), at())))
                .chain(() -> run(WritingSql.PARTIES, Tuple.of(json(draft.terms("party")), at())))
                .chain(() -> run(WritingSql.COMMITMENTS, Tuple.of(json(draft.terms("commitment")), at(), initiative)))
                .chain(() -> run(WritingSql.DEALS, Tuple.of(json(draft.terms("deal")), at(), initiative)))
                .chain(() -> run(WritingSql.CLOSE_COMMITMENTS, Tuple.of(array(draft.closed("commitment")), at())))
                .chain(() -> run(WritingSql.CLOSE_DEALS, Tuple.of(array(draft.closed("deal")), at())))
                .chain(() -> run(WritingSql.VERSIONS, signed(json(draft.terms), initiative)));
    }

    private Uni<?> facts(long initiative) {
        return run(WritingSql.CLOSE_FACTS, signed(json(draft.closedFacts)))
                .chain(() -> run(WritingSql.FACTS, signed(json(draft.facts), initiative)))
                .chain(() -> run(WritingSql.CITATIONS, Tuple.of(json(draft.citations))))
                .chain(() -> run(WritingSql.TOUCH_COMMITMENTS, Tuple.of(array(draft.touchedCommitments), at())))
                .chain(() -> run(WritingSql.TOUCH_DEALS, Tuple.of(array(draft.touchedDeals), at())));
    }

    private Uni<?> changes(long initiative) {
        return run(WritingSql.UNLIST, Tuple.of(initiative, draft.isListedAnew))
                .chain(() -> run(WritingSql.LIST, Tuple.of(json(draft.listing), initiative)))
                .chain(() -> run(WritingSql.CHANGES, signed(json(draft.changes), initiative)));
    }

    private Uni<Long> revision(long initiative) {
        var values = Tuple.of(
                initiative, array(draft.touchedDeals), array(draft.touchedSources), array(draft.touchedParties), at());
        return run(WritingSql.REVISIONS, values).map(rows -> own(rows, initiative));
    }

    private static long own(RowSet<Row> rows, long initiative) {
        for (var row : rows) {
            if (row.getLong("id") == initiative) {
                return row.getLong("revision");
            }
        }
        throw new IllegalStateException("The initiative was not among those whose revision went up");
    }

    private Uni<RowSet<Row>> run(String sql, Tuple values) {
        return connection.preparedQuery(sql).execute(values);
    }

    private Tuple signed(String rows) {
        return Tuple.of(rows, at(), signature.who(), signature.why());
    }

    private Tuple signed(String rows, long initiative) {
        return Tuple.of(rows, at(), signature.who(), signature.why(), initiative);
    }

    private OffsetDateTime at() {
        return signature.recordedAt();
    }

    private static String json(List<?> rows) {
        return StoredForm.write(rows);
    }

    private static String[] array(Collection<String> keys) {
        return keys.toArray(String[]::new);
    }
}
