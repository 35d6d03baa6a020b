package org.followthrough.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.followthrough.dossier.Standing.StandingFact;
import org.followthrough.record.ChangeKind;
import org.followthrough.record.FactIds;
import org.followthrough.record.FactType;
import org.followthrough.record.Mentions;
import org.followthrough.record.StoredForm;
import org.followthrough.tally.Fact;
import org.followthrough.tally.Milestone;
import org.followthrough.tally.Statement;
import org.jspecify.annotations.Nullable;

/// Drafts what is written when facts of one dossier are recorded, corrected or retracted.
public final class FactDraft {

    private final Draft draft;
    private final String initiative;
    private final Instant recordedAt;

    /// @param initiative the key of the initiative in whose dossier the facts stand
    /// @param recordedAt the moment at which it is recorded
    public FactDraft(Draft draft, String initiative, Instant recordedAt) {
        this.draft = draft;
        this.initiative = initiative;
        this.recordedAt = recordedAt;
    }

    /// Records a fact.
    ///
    /// @param place its place in the dossier
    /// @return its id
    public UUID add(Fact fact, BigDecimal place) {
        return add(FactIds.next(recordedAt), fact, place);
    }

    UUID add(UUID id, Fact fact, BigDecimal place) {
        write(id, fact, place);
        note(ChangeKind.ofNew(fact), fact, id, null, fact);
        return id;
    }

    /// Records a fact in place of another.
    ///
    /// @return the id of the new one
    public UUID replace(ChangeKind kind, StandingFact before, Fact fact, BigDecimal place) {
        var id = FactIds.next(recordedAt);
        close(before, id);
        write(id, fact, place);
        note(kind, fact, id, before.fact(), fact);
        return id;
    }

    /// Retracts a fact.
    public void retract(StandingFact gone) {
        close(gone, null);
        note(ChangeKind.RETRACTION, gone.fact(), gone.id(), gone.fact(), null);
    }

    private void close(StandingFact before, @Nullable UUID by) {
        draft.closedFacts.add(new Draft.ClosedFact(before.id(), by));
        touch(Mentions.of(before.fact()));
    }

    private void write(UUID id, Fact fact, BigDecimal place) {
        var mentions = Mentions.of(fact);
        var subject = Subject.of(fact);
        draft.facts.add(new Draft.NewFact(
                id,
                initiative,
                subject.type().word(),
                kind(fact),
                subject.kind().equals("deal") ? subject.key() : null,
                commitment(subject, mentions),
                mentions.deals(),
                mentions.commitments(),
                mentions.parties(),
                fact.on() == null ? null : fact.on().lastDay(),
                fact.support().evidence().word(),
                place,
                StoredForm.write(fact)));
        for (var at = 0; at < fact.support().citations().size(); at++) {
            var source = fact.support().citations().get(at).source();
            draft.citations.add(new Draft.Cited(id, at + 1, source));
        }
        touch(mentions);
    }

    private static @Nullable String commitment(Subject subject, Mentions mentions) {
        var isOfOne = subject.type() == FactType.STATEMENT || subject.type() == FactType.ATTRIBUTION;
        return isOfOne && !mentions.commitments().isEmpty()
                ? mentions.commitments().getFirst()
                : null;
    }

    private static @Nullable String kind(Fact fact) {
        return switch (fact) {
            case Statement statement -> statement.kind().word();
            case Milestone milestone -> milestone.kind().word();
            default -> null;
        };
    }

    private void touch(Mentions mentions) {
        draft.touchedInitiatives.add(initiative);
        draft.touchedDeals.addAll(mentions.deals());
        draft.touchedCommitments.addAll(mentions.commitments());
    }

    private void note(ChangeKind kind, Fact fact, UUID id, @Nullable Fact before, @Nullable Fact after) {
        var subject = Subject.of(fact);
        draft.changes.add(new Draft.Change(
                kind.word(),
                initiative,
                subject.kind(),
                subject.key() == null ? initiative : subject.key(),
                id,
                subject.type(),
                before == null ? null : StoredForm.write(before),
                after == null ? null : StoredForm.write(after)));
    }
}
