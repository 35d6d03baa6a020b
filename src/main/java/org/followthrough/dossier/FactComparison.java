package org.followthrough.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

/// Compares the facts of a dossier with those on record.
final class FactComparison {

    private final Draft draft;
    private final String initiative;
    private final Instant recordedAt;
    private final Set<UUID> taken;

    /// @param initiative the key of the initiative
    /// @param taken ids that are on record already
    FactComparison(Draft draft, String initiative, Instant recordedAt, Set<UUID> taken) {
        this.draft = draft;
        this.initiative = initiative;
        this.recordedAt = recordedAt;
        this.taken = new HashSet<>(taken);
    }

    void compare(List<StandingFact> standing, List<Dossier.Line> lines) {
        var matching = Matching.of(standing, lines);
        var lists = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> Subject.of(line.fact()), LinkedHashMap::new, Collectors.toList()));
        lists.values().forEach(list -> list(list, matching));
        matching.left().forEach(this::retract);
    }

    private void list(List<Dossier.Line> list, Matching matching) {
        var places = Placement.of(list.stream()
                .<@Nullable BigDecimal>map(line -> keptPlace(line, matching.of(line)))
                .toList());
        for (var at = 0; at < list.size(); at++) {
            one(list.get(at), matching.of(list.get(at)), places.get(at));
        }
    }

    private static @Nullable BigDecimal keptPlace(Dossier.Line line, @Nullable StandingFact before) {
        return before == null || !before.fact().equals(line.fact()) ? null : before.position();
    }

    private void one(Dossier.Line line, @Nullable StandingFact before, BigDecimal place) {
        if (before == null) {
            var id = newId(line.id());
            add(id, line.fact(), place);
            note(ChangeKind.ofNew(line.fact()), line.fact(), id, null, line.fact());
        } else if (!before.fact().equals(line.fact())) {
            replace(ChangeKind.CORRECTION, before, line.fact(), place);
        } else if (!before.position().equals(place)) {
            replace(ChangeKind.MOVE, before, line.fact(), place);
        }
    }

    /// The id that the file gives, unless something else stands or stood under it.
    private UUID newId(@Nullable UUID given) {
        return given != null && taken.add(given) ? given : FactIds.next(recordedAt);
    }

    private void replace(ChangeKind kind, StandingFact before, Fact fact, BigDecimal place) {
        var id = FactIds.next(recordedAt);
        close(before, id);
        add(id, fact, place);
        note(kind, fact, id, before.fact(), fact);
    }

    private void retract(StandingFact gone) {
        close(gone, null);
        note(ChangeKind.RETRACTION, gone.fact(), gone.id(), gone.fact(), null);
    }

    private void close(StandingFact before, @Nullable UUID by) {
        draft.closedFacts.add(new Draft.ClosedFact(before.id(), by));
        touch(Mentions.of(before.fact()));
    }

    private void add(UUID id, Fact fact, BigDecimal place) {
        var mentions = Mentions.of(fact);
        var subject = Subject.of(fact);
        draft.facts.add(new Draft.NewFact(
                id,
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
        draft.touchedDeals.addAll(mentions.deals());
        draft.touchedCommitments.addAll(mentions.commitments());
    }

    private void note(ChangeKind kind, Fact fact, UUID id, @Nullable Fact before, @Nullable Fact after) {
        var subject = Subject.of(fact);
        draft.changes.add(new Draft.Change(
                kind.word(),
                subject.kind(),
                subject.key() == null ? initiative : subject.key(),
                id,
                before == null ? null : StoredForm.write(before),
                after == null ? null : StoredForm.write(after)));
    }
}
