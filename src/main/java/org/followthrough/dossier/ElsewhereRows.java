package org.followthrough.dossier;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.followthrough.dossier.Standing.Held;
import org.followthrough.record.FactType;
import org.followthrough.record.StoredForm;
import org.followthrough.tally.CommitmentTerms;
import org.followthrough.tally.DealTerms;
import org.followthrough.tally.Fact;
import org.followthrough.tally.PartyTerms;
import org.followthrough.tally.SourceTerms;

/// Gathers rows of what stands outside a dossier. For one load, used by one thread after the other.
final class ElsewhereRows {

    private final Map<String, Held<SourceTerms>> sources = new HashMap<>();
    private final Map<String, Held<PartyTerms>> parties = new HashMap<>();
    private final Map<String, CommitmentTerms> commitments = new HashMap<>();
    private final Map<String, DealTerms> deals = new HashMap<>();
    private final Map<String, Integer> closed = new HashMap<>();
    private final Map<String, String> homes = new HashMap<>();
    private final List<Fact> facts = new ArrayList<>();

    void addSources(RowSet<Row> rows) {
        add(rows, sources, SourceTerms.class);
    }

    void addParties(RowSet<Row> rows) {
        add(rows, parties, PartyTerms.class);
    }

    void addAtHome(RowSet<Row> rows) {
        for (var row : rows) {
            var kind = row.getString("kind");
            var key = row.getString("key");
            if (row.getBoolean("closed")) {
                closed.put(kind + ":" + key, row.getInteger("version"));
                continue;
            }
            homes.put(kind + ":" + key, row.getString("home"));
            if (kind.equals("deal")) {
                deals.put(key, StoredForm.read(row.getString("terms"), DealTerms.class));
            } else {
                commitments.put(key, StoredForm.read(row.getString("terms"), CommitmentTerms.class));
            }
        }
    }

    void addFacts(RowSet<Row> rows) {
        for (var row : rows) {
            facts.add(FactType.of(row.getString("type")).read(row.getString("content")));
        }
    }

    /// The deals gathered so far, and those.
    Set<String> dealsAnd(Set<String> others) {
        var keys = new HashSet<>(others);
        keys.addAll(deals.keySet());
        return keys;
    }

    Elsewhere elsewhere(RowSet<Row> taken) {
        var takenIds = new HashSet<UUID>();
        taken.forEach(row -> takenIds.add(row.getUUID("id")));
        return new Elsewhere(sources, parties, commitments, deals, closed, homes, facts, takenIds);
    }

    private <T> void add(RowSet<Row> rows, Map<String, Held<T>> held, Class<T> type) {
        for (var row : rows) {
            var key = row.getString("key");
            if (row.getBoolean("closed")) {
                closed.put(row.getString("kind") + ":" + key, row.getInteger("version"));
                continue;
            }
            var terms = StoredForm.read(row.getString("terms"), type);
            held.put(key, new Held<>(key, terms, row.getInteger("version"), null));
        }
    }
}
