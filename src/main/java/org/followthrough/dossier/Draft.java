package org.followthrough.dossier;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.followthrough.record.ChangeKind;
import org.followthrough.record.FactType;
import org.followthrough.tracker.Touched;
import org.jspecify.annotations.Nullable;

/// All rows that a write to the record consists of, worked out before the first of them is written.
///
/// The rows are handed to the database as JSON, a list of each sort at once, so that a write takes the same number
/// of statements whatever its size. Terms and facts in them are in their stored form already.
public final class Draft {

    final List<Terms> terms = new ArrayList<>();
    final List<Closed> closed = new ArrayList<>();
    final List<NewFact> facts = new ArrayList<>();
    final List<Cited> citations = new ArrayList<>();
    final List<ClosedFact> closedFacts = new ArrayList<>();
    final List<Listed> listing = new ArrayList<>();
    final List<Change> changes = new ArrayList<>();

    /// Keys of what changes, or is named by a fact that does: its change may change answers elsewhere.
    final Set<String> touchedDeals = new TreeSet<>();

    final Set<String> touchedSources = new TreeSet<>();
    final Set<String> touchedParties = new TreeSet<>();
    final Set<String> touchedCommitments = new TreeSet<>();

    /// Keys of the initiatives in whose dossiers something changes.
    final Set<String> touchedInitiatives = new TreeSet<>();

    /// The initiative whose listing is to be written anew, or `null`.
    @Nullable
    String listedAnew;

    /// Whether nothing is to be written.
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /// Whether it only adds facts, so that it can be written together with others that do.
    boolean onlyAddsFacts() {
        return terms.isEmpty() && closed.isEmpty() && closedFacts.isEmpty() && listedAnew == null;
    }

    /// What it changes or may change.
    public Touched touched() {
        return new Touched(touchedInitiatives, touchedDeals, touchedSources, touchedParties);
    }

    /// Writes other terms of a thing, or its first.
    ///
    /// @param home the initiative it is at home in, or `null` for what is shared and for initiatives
    /// @param number the number of the version
    /// @param position its place in the dossier of its home, otherwise `null`
    public void write(Thing thing, @Nullable String home, int number, @Nullable BigDecimal position, String terms) {
        this.terms.add(new Terms(thing.kind(), thing.key(), home, number, position, terms));
        touch(thing, home);
    }

    /// Closes a thing: it stands no longer.
    public void close(Thing thing, @Nullable String home) {
        closed.add(new Closed(thing.kind(), thing.key()));
        touch(thing, home);
    }

    /// Lists shared sources or parties in a dossier, behind those it lists already.
    public void list(String initiative, String kind, String key, int ordinal) {
        listing.add(new Listed(initiative, kind, key, ordinal));
    }

    /// Notes a change of terms in the change log.
    ///
    /// @param home in whose dossier, or `null`
    /// @param before the terms before, in their stored form, or `null`
    /// @param after the terms after, or `null`
    public void note(
            ChangeKind kind, Thing thing, @Nullable String home, @Nullable String before, @Nullable String after) {
        changes.add(new Change(kind.word(), home, thing.kind(), thing.key(), null, null, before, after));
    }

    /// Notes that a deal may read differently, because something it is joined to changes.
    public void touchDeal(String key) {
        touchedDeals.add(key);
    }

    private void touch(Thing thing, @Nullable String home) {
        switch (thing.kind()) {
            case "initiative" -> touchedInitiatives.add(thing.key());
            case "deal" -> touchedDeals.add(thing.key());
            case "commitment" -> touchedCommitments.add(thing.key());
            case "source" -> touchedSources.add(thing.key());
            case "party" -> touchedParties.add(thing.key());
            default -> throw new IllegalArgumentException(thing.kind());
        }
        if (home != null) {
            touchedInitiatives.add(home);
        }
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
            @Nullable String initiative,
            int number,
            @Nullable BigDecimal position,
            @JsonRawValue String terms) {}

    @RegisterForReflection
    record Closed(String kind, String key) {}

    @RegisterForReflection
    record NewFact(
            UUID id,
            String initiative,
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
    record Listed(String initiative, String kind, String key, int ordinal) {}

    /// A row of the change log.
    ///
    /// @param kind the word of a [org.followthrough.record.ChangeKind]
    /// @param initiative in whose dossier, or `null` for what is shared and written by itself
    /// @param subjectKind `initiative`, `source`, `party`, `commitment` or `deal`
    /// @param fact the fact, or `null` when it is the terms of the subject that change
    /// @param type what the fact is, or `null`
    @RegisterForReflection
    record Change(
            String kind,
            @Nullable String initiative,
            String subjectKind,
            String subjectKey,
            @Nullable UUID fact,
            @JsonIgnore @Nullable FactType type,
            @JsonRawValue @Nullable String before,
            @JsonRawValue @Nullable String after) {}
}
