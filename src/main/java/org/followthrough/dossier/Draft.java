package org.followthrough.dossier;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All rows that an import writes, worked out before the first of them is written.
///
/// The rows are handed to the database as JSON, a list of each sort at once, so that an import takes the same number
/// of statements whatever its size. Terms and facts in them are in their stored form already.
final class Draft {

    final List<Terms> terms = new ArrayList<>();
    final List<Closed> closed = new ArrayList<>();
    final List<NewFact> facts = new ArrayList<>();
    final List<Cited> citations = new ArrayList<>();
    final List<ClosedFact> closedFacts = new ArrayList<>();
    final List<Listed> listing = new ArrayList<>();
    final List<Change> changes = new ArrayList<>();

    /// Keys of the deals, shared sources and shared parties whose change may change answers elsewhere.
    final Set<String> touchedDeals = new TreeSet<>();

    final Set<String> touchedSources = new TreeSet<>();
    final Set<String> touchedParties = new TreeSet<>();
    final Set<String> touchedCommitments = new TreeSet<>();

    /// Whether the listing is to be written anew.
    boolean isListedAnew;

    boolean isEmpty() {
        return changes.isEmpty();
    }

    /// The rows of one kind of thing.
    List<Terms> terms(String kind) {
        return terms.stream().filter(each -> each.kind().equals(kind)).toList();
    }

    /// The keys of what closes, of one kind.
    List<String> closed(String kind) {
        return closed.stream()
                .filter(each -> each.kind().equals(kind))
                .map(Closed::key)
                .toList();
    }

    @RegisterForReflection
    record Terms(
            String kind,
            String key,
            int number,
            @Nullable BigDecimal position,
            @JsonRawValue String terms) {}

    @RegisterForReflection
    record Closed(String kind, String key) {}

    @RegisterForReflection
    record NewFact(
            UUID id,
            String type,
            @Nullable String kind,
            @Nullable String deal,
            @Nullable String commitment,
            List<String> deals,
            List<String> commitments,
            List<String> parties,
            @Nullable LocalDate day,
            String evidence,
            BigDecimal position,
            @JsonRawValue String content) {}

    @RegisterForReflection
    record Cited(UUID fact, int ordinal, String source) {}

    /// @param by the fact that takes its place, or `null` when it is retracted
    @RegisterForReflection
    record ClosedFact(UUID id, @Nullable UUID by) {}

    @RegisterForReflection
    record Listed(String kind, String key, int ordinal) {}

    /// A row of the change log.
    ///
    /// @param kind the word of a [org.followthrough.record.ChangeKind]
    /// @param subjectKind `initiative`, `source`, `party`, `commitment` or `deal`
    /// @param fact the fact, or `null` when it is the terms of the subject that change
    @RegisterForReflection
    record Change(
            String kind,
            String subjectKind,
            String subjectKey,
            @Nullable UUID fact,
            @JsonRawValue @Nullable String before,
            @JsonRawValue @Nullable String after) {}
}
