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
import org.jspecify.annotations.Nullable;

/// Compares the facts of a dossier with those on record.
final class FactComparison {

    private final FactDraft facts;
    private final Instant recordedAt;
    private final Set<UUID> taken;

    /// @param initiative the key of the initiative
    /// @param taken ids that are on record already
    FactComparison(Draft draft, String initiative, Instant recordedAt, Set<UUID> taken) {
        this.facts = new FactDraft(draft, initiative, recordedAt);
        this.recordedAt = recordedAt;
        this.taken = new HashSet<>(taken);
    }

    void compare(List<StandingFact> standing, List<Dossier.Line> lines) {
        var matching = Matching.of(standing, lines);
        var lists = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> Subject.of(line.fact()), LinkedHashMap::new, Collectors.toList()));
        lists.values().forEach(list -> list(list, matching));
        matching.left().forEach(facts::retract);
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
            facts.add(newId(line.id()), line.fact(), place);
        } else if (!before.fact().equals(line.fact())) {
            facts.replace(ChangeKind.CORRECTION, before, line.fact(), place);
        } else if (!before.position().equals(place)) {
            facts.replace(ChangeKind.MOVE, before, line.fact(), place);
        }
    }

    /// The id that the file gives, unless something else stands or stood under it.
    private UUID newId(@Nullable UUID given) {
        return given != null && taken.add(given) ? given : FactIds.next(recordedAt);
    }
}
