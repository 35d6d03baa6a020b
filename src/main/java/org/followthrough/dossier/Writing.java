package org.followthrough.dossier;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.followthrough.record.StoredForm;

/// Writes drafts in the transaction of its connection: the terms and their versions, the facts and their citations,
/// and the change log. The same few statements whatever the size of a draft, and for all drafts in a row that only add
/// facts.
public final class Writing {

    private final SqlConnection connection;
    private final List<Signed> together;
    private final Draft draft;
    private final Signature signature;

    /// Who writes, why, and when it is recorded.
    public record Signature(String who, String why, OffsetDateTime recordedAt) {}

    /// A draft, and who writes it.
    public record Signed(Draft draft, Signature signature) {}

    /// Rows of a draft under its signature.
    @RegisterForReflection
    record SignedRows(OffsetDateTime at, String who, String why, List<?> rows) {}

    private Writing(SqlConnection connection, List<Signed> together) {
        this.connection = connection;
        this.together = together;
        this.draft = together.getFirst().draft();
        this.signature = together.getFirst().signature();
    }

    /// Writes all rows of drafts, one draft after the other, and in each what others refer to first. What is sent does
    /// not wait for the answer to what was sent before it.
    ///
    /// @param connection in a transaction that holds the lock of whoever writes to the record
    /// @param drafts each recorded later than the one before it
    public static Uni<Void> write(SqlConnection connection, List<Signed> drafts) {
        var writings = runs(drafts).stream()
                .map(run -> new Writing(connection, run).write())
                .toList();
        return Uni.join().all(writings).andFailFast().replaceWithVoid();
    }

    private static List<List<Signed>> runs(List<Signed> drafts) {
        var runs = new ArrayList<List<Signed>>();
        for (var signed : drafts) {
            var joins = signed.draft().onlyAddsFacts()
                    && !runs.isEmpty()
                    && runs.getLast().getLast().draft().onlyAddsFacts();
            if (!joins) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(signed);
        }
        return runs;
    }

    /// Only facts, their citations, what lists their sources and the changes can be of more than one draft.
    private Uni<Void> write() {
        return all(
                run(WritingSql.INITIATIVE, draft.terms("initiative"), this::dated),
                unless(
                        draft.terms.isEmpty() && draft.closed.isEmpty(),
                        () -> run(WritingSql.CLOSE_VERSIONS, Tuple.of(json(draft.terms), json(draft.closed), at()))),
                run(WritingSql.SOURCES, draft.terms("source"), this::dated),
                run(WritingSql.PARTIES, draft.terms("party"), this::dated),
                run(WritingSql.COMMITMENTS, draft.terms("commitment"), this::dated),
                run(WritingSql.DEALS, draft.terms("deal"), this::dated),
                close("initiative"),
                close("source"),
                close("party"),
                close("commitment"),
                close("deal"),
                run(WritingSql.VERSIONS, draft.terms, this::signed),
                run(WritingSql.CLOSE_FACTS, draft.closedFacts, this::signed),
                run(WritingSql.FACTS, signed(each -> each.facts), Tuple::of),
                run(WritingSql.CITATIONS, rows(each -> each.citations), Tuple::of),
                unless(draft.listedAnew == null, () -> run(WritingSql.UNLIST, Tuple.of(draft.listedAnew))),
                run(WritingSql.LIST, rows(each -> each.listing), Tuple::of),
                run(WritingSql.CHANGES, signed(each -> each.changes), Tuple::of));
    }

    private List<?> rows(Function<Draft, List<?>> sort) {
        return together.stream()
                .flatMap(each -> sort.apply(each.draft()).stream())
                .toList();
    }

    private List<SignedRows> signed(Function<Draft, List<?>> sort) {
        return together.stream()
                .map(each -> new SignedRows(
                        each.signature().recordedAt(),
                        each.signature().who(),
                        each.signature().why(),
                        sort.apply(each.draft())))
                .filter(each -> !each.rows().isEmpty())
                .toList();
    }

    private Supplier<Uni<Void>> close(String kind) {
        var keys = draft.closed(kind);
        return unless(keys.isEmpty(), () -> run(WritingSql.close(kind), Tuple.of(array(keys), at())));
    }

    /// Brings up to date what follows from writes, once for all of them: when deals and commitments were last changed,
    /// and the revision of every initiative whose answers may change.
    ///
    /// @param drafts of what was written, all in one transaction
    /// @return the revisions by key
    public static Uni<Map<String, Long>> follow(
            SqlConnection connection, List<Draft> drafts, OffsetDateTime recordedAt) {
        var initiatives = array(union(drafts, draft -> draft.touchedInitiatives));
        var deals = array(union(drafts, draft -> draft.touchedDeals));
        var sources = array(union(drafts, draft -> draft.touchedSources));
        var parties = array(union(drafts, draft -> draft.touchedParties));
        var commitments = array(union(drafts, draft -> draft.touchedCommitments));
        var touching = all(
                unless(
                        commitments.length == 0,
                        () -> run(connection, WritingSql.TOUCH_COMMITMENTS, Tuple.of(commitments, recordedAt))),
                unless(deals.length == 0, () -> run(connection, WritingSql.TOUCH_DEALS, Tuple.of(deals, recordedAt))));
        var revising = resting(connection, sources, parties)
                .chain(resting -> run(
                        connection,
                        WritingSql.REVISIONS,
                        Tuple.of(initiatives, deals, resting.initiatives(), resting.deals(), recordedAt)));
        return Uni.combine().all().unis(touching, revising).with((_, rows) -> revisions(rows));
    }

    /// What rests on sources and parties that change.
    private record Resting(Long[] initiatives, String[] deals) {

        private static final Resting NOTHING = new Resting(new Long[0], new String[0]);

        private static Resting of(RowSet<Row> rows) {
            var row = rows.iterator().next();
            return new Resting(row.getArrayOfLongs("initiatives"), row.getArrayOfStrings("deals"));
        }
    }

    private static Uni<Resting> resting(SqlConnection connection, String[] sources, String[] parties) {
        return sources.length == 0 && parties.length == 0
                ? Uni.createFrom().item(Resting.NOTHING)
                : run(connection, WritingSql.RESTING, Tuple.of(sources, parties))
                        .map(Resting::of);
    }

    private static Map<String, Long> revisions(RowSet<Row> rows) {
        var revisions = new HashMap<String, Long>();
        rows.forEach(row -> revisions.put(row.getString("key"), row.getLong("revision")));
        return revisions;
    }

    private static Set<String> union(List<Draft> drafts, Function<Draft, Set<String>> touched) {
        return drafts.stream().map(touched).flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /// In this order, without waiting for one before the next is sent.
    @SafeVarargs
    private static Uni<Void> all(Supplier<Uni<Void>>... statements) {
        return Uni.join()
                .all(Arrays.stream(statements).map(Supplier::get).toList())
                .andFailFast()
                .replaceWithVoid();
    }

    private Supplier<Uni<Void>> run(String sql, List<?> rows, Function<String, Tuple> values) {
        return unless(rows.isEmpty(), () -> run(sql, values.apply(json(rows))));
    }

    private static Supplier<Uni<Void>> unless(boolean isNothing, Supplier<? extends Uni<?>> statement) {
        return isNothing
                ? () -> Uni.createFrom().voidItem()
                : () -> statement.get().replaceWithVoid();
    }

    private Uni<RowSet<Row>> run(String sql, Tuple values) {
        return run(connection, sql, values);
    }

    private static Uni<RowSet<Row>> run(SqlConnection connection, String sql, Tuple values) {
        return connection.preparedQuery(sql).execute(values);
    }

    private Tuple dated(String rows) {
        return Tuple.of(rows, at());
    }

    private Tuple signed(String rows) {
        return Tuple.of(rows, at(), signature.who(), signature.why());
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
