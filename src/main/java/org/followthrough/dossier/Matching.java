package org.followthrough.dossier;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.dossier.Standing.StandingFact;
import org.followthrough.record.FactType;
import org.followthrough.tally.Fact;
import org.jspecify.annotations.Nullable;

/// Finds for each fact of a file the one on record that it is: by its id if the file gives one, otherwise by what it
/// says, otherwise by what it is about, as a correction. Of those on record, what is not found again is retracted.
final class Matching {

    private final Map<Dossier.Line, StandingFact> found = new IdentityHashMap<>();
    private final Map<UUID, StandingFact> left;

    private Matching(List<StandingFact> standing) {
        this.left = standing.stream()
                .collect(Collectors.toMap(StandingFact::id, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    }

    static Matching of(List<StandingFact> standing, List<Dossier.Line> lines) {
        var matching = new Matching(standing);
        matching.byId(lines);
        matching.by(Function.identity(), lines);
        matching.by(Subject::likeness, lines);
        return matching;
    }

    /// The fact on record that the line is, or corrects; `null` when it is new.
    @Nullable
    StandingFact of(Dossier.Line line) {
        return found.get(line);
    }

    /// The facts on record that the file no longer has.
    List<StandingFact> left() {
        return List.copyOf(left.values());
    }

    private void byId(List<Dossier.Line> lines) {
        for (var line : lines) {
            var standing = line.id() == null ? null : left.get(line.id());
            if (standing != null && FactType.of(standing.fact()) == FactType.of(line.fact())) {
                match(line, standing);
            }
        }
    }

    private void by(Function<Fact, ?> property, List<Dossier.Line> lines) {
        Map<Object, Deque<StandingFact>> open = new HashMap<>();
        left.values().forEach(each -> open.computeIfAbsent(property.apply(each.fact()), _ -> new ArrayDeque<>())
                .add(each));
        for (var line : lines) {
            var candidates = found.containsKey(line) ? null : open.get(property.apply(line.fact()));
            if (candidates != null && !candidates.isEmpty()) {
                match(line, candidates.removeFirst());
            }
        }
    }

    private void match(Dossier.Line line, StandingFact standing) {
        found.put(line, standing);
        left.remove(standing.id());
    }
}
