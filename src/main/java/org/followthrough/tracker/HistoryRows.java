package org.followthrough.tracker;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.followthrough.record.FactType;
import org.followthrough.record.Mentions;
import org.followthrough.record.StoredForm;
import org.followthrough.tally.CommitmentTerms;
import org.followthrough.tally.DealTerms;
import org.followthrough.tally.Entry;
import org.followthrough.tally.History;
import org.followthrough.tally.InitiativeTerms;
import org.followthrough.tally.PartyTerms;
import org.followthrough.tally.Recorded;
import org.followthrough.tally.SourceTerms;
import org.jspecify.annotations.Nullable;

/// Gathers rows of the record into a history. For one load, used by one thread after the other.
final class HistoryRows {

    private final List<Recorded<InitiativeTerms>> initiative = new ArrayList<>();
    private final List<Recorded<SourceTerms>> sources = new ArrayList<>();
    private final List<Recorded<PartyTerms>> parties = new ArrayList<>();
    private final List<Recorded<CommitmentTerms>> commitments = new ArrayList<>();
    private final List<Recorded<DealTerms>> deals = new ArrayList<>();
    private final List<Recorded<Entry<?>>> facts = new ArrayList<>();
    private final Map<UUID, Entry<?>> parsed = new HashMap<>();

    HistoryRows() {
        this(List.of());
    }

    /// @param parsed facts that were read before
    HistoryRows(List<Recorded<Entry<?>>> parsed) {
        parsed.forEach(each -> this.parsed.put(each.what().id(), each.what()));
    }

    void addFacts(RowSet<Row> rows) {
        rows.forEach(this::add);
    }

    /// Adds facts some of which may be there already.
    void addOtherFacts(RowSet<Row> rows) {
        for (var row : rows) {
            var id = row.getUUID("id");
            if (facts.stream().noneMatch(each -> each.what().id().equals(id))) {
                add(row);
            }
        }
    }

    private void add(Row row) {
        facts.add(recorded(
                parsed.computeIfAbsent(
                        row.getUUID("id"),
                        id -> new Entry<>(id, FactType.of(row.getString("type")).read(row.getString("content")))),
                row));
    }

    /// Takes versions of sources or parties in place of those it had.
    void setShared(RowSet<Row> rows) {
        for (var row : rows) {
            switch (row.getString("kind")) {
                case "source" -> sources.removeIf(each -> each.what().key().equals(row.getString("key")));
                default -> parties.removeIf(each -> each.what().key().equals(row.getString("key")));
            }
        }
        addVersions(rows);
    }

    void addVersions(RowSet<Row> rows) {
        for (var row : rows) {
            switch (row.getString("kind")) {
                case "initiative" -> initiative.add(recorded(terms(row, InitiativeTerms.class), row));
                case "source" -> sources.add(recorded(terms(row, SourceTerms.class), row));
                case "party" -> parties.add(recorded(terms(row, PartyTerms.class), row));
                case "commitment" -> commitments.add(recorded(terms(row, CommitmentTerms.class), row));
                case "deal" -> deals.add(recorded(terms(row, DealTerms.class), row));
                default -> throw new IllegalStateException("Not a kind of terms: " + row.getString("kind"));
            }
        }
    }

    /// Every source that a fact cites.
    Set<String> citedSources() {
        var cited = new TreeSet<String>();
        facts.forEach(each -> cited.addAll(Mentions.of(each.what().fact()).sources()));
        return cited;
    }

    /// Every party that a fact, a deal or a commitment names.
    Set<String> namedParties() {
        var named = new TreeSet<String>();
        facts.forEach(each -> named.addAll(Mentions.of(each.what().fact()).parties()));
        deals.forEach(each -> named.addAll(Mentions.parties(each.what())));
        commitments.forEach(each -> named.addAll(Mentions.parties(each.what())));
        return named;
    }

    History history() {
        return new History(initiative, sources, parties, commitments, deals, facts);
    }

    private static <T> T terms(Row row, Class<T> type) {
        return StoredForm.read(row.getString("terms"), type);
    }

    static <T> Recorded<T> recorded(T what, Row row) {
        return new Recorded<>(
                what, row.getOffsetDateTime("recorded_at").toInstant(), moment(row.getOffsetDateTime("superseded_at")));
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
