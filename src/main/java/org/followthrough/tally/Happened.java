package org.followthrough.tally;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What was recorded and superseded between two moments, fact by fact and terms by terms.
final class Happened {

    private final History history;
    private final Instant from;
    private final Instant to;
    private final Map<UUID, Integer> corrections = new HashMap<>(); // by what was corrected: the place of what follows
    private final Map<UUID, Integer> places = new HashMap<>();
    private final Map<List<?>, Map<String, Instant>> firstOf = new IdentityHashMap<>(); // by the list itself

    /// A fact that came, went, or took the place of another.
    ///
    /// @param gone the place of what went, or `null`
    /// @param come the place of what came, or `null`
    record Turn(
            Instant at, @Nullable Integer gone, @Nullable Integer come) {}

    /// Terms that were changed or closed.
    ///
    /// @param gone the places of the versions that went
    /// @param come the places of the versions that came; none means that it was closed
    record Revision(Instant at, String key, List<Integer> gone, List<Integer> come) {}

    Happened(History history, Instant from, Instant to, Map<UUID, UUID> successors) {
        this.history = history;
        this.from = from;
        this.to = to;
        for (var place = 0; place < history.facts().size(); place++) {
            places.put(history.facts().get(place).what().id(), place);
        }
        successors.forEach((corrected, successor) -> {
            var at = places.get(corrected);
            var next = places.get(successor);
            if (at != null && next != null && isOneMoment(at, next)) {
                corrections.put(corrected, next);
            }
        });
    }

    private boolean isOneMoment(int corrected, int successor) {
        return history.facts()
                .get(successor)
                .recordedAt()
                .equals(history.facts().get(corrected).supersededAt());
    }

    /// Whether something was known at one of the two moments or between them.
    boolean isRelevant(Recorded<?> recorded) {
        return !recorded.recordedAt().isAfter(to)
                && (recorded.supersededAt() == null || recorded.supersededAt().isAfter(from));
    }

    /// Whether something was known at the earlier moment.
    boolean isKnownBefore(Recorded<?> recorded) {
        return recorded.isKnownAt(from);
    }

    boolean isBetween(@Nullable Instant moment) {
        return moment != null && moment.isAfter(from) && !moment.isAfter(to);
    }

    /// The place of what took the place of a fact, or `null` when it was not corrected.
    @Nullable
    Integer successor(Entry<?> corrected) {
        return corrections.get(corrected.id());
    }

    /// Every fact that came or went, a correction as one.
    List<Turn> turns() {
        var turns = new ArrayList<Turn>();
        var come = new HashSet<Integer>();
        for (var place = 0; place < history.facts().size(); place++) {
            var recorded = history.facts().get(place);
            if (isBetween(recorded.supersededAt())) {
                var next = successor(recorded.what());
                turns.add(new Turn(Objects.requireNonNull(recorded.supersededAt()), place, next));
                if (next != null) {
                    come.add(next);
                }
            }
        }
        for (var place = 0; place < history.facts().size(); place++) {
            var recorded = history.facts().get(place);
            if (isBetween(recorded.recordedAt()) && !come.contains(place)) {
                turns.add(new Turn(recorded.recordedAt(), null, place));
            }
        }
        return turns;
    }

    /// Every change of terms. The first version of something is none: it moves nothing before a fact speaks of it.
    <T> List<Revision> revisions(List<Recorded<T>> versions, Function<T, String> key) {
        var revisions = new LinkedHashMap<List<Object>, Revision>();
        for (var place = 0; place < versions.size(); place++) {
            var version = versions.get(place);
            var of = key.apply(version.what());
            if (isBetween(version.supersededAt())) {
                var at = Objects.requireNonNull(version.supersededAt());
                revision(revisions, at, of).gone().add(place);
            }
            if (isBetween(version.recordedAt()) && !isFirst(versions, place, key)) {
                revision(revisions, version.recordedAt(), of).come().add(place);
            }
        }
        return List.copyOf(revisions.values());
    }

    private static Revision revision(Map<List<Object>, Revision> all, Instant at, String key) {
        return all.computeIfAbsent(List.of(at, key), _ -> new Revision(at, key, new ArrayList<>(), new ArrayList<>()));
    }

    /// Whether a version is there from the beginning: it was known, or is the first of its thing, of which nothing was
    /// said before it.
    <T> boolean isThereAtFirst(List<Recorded<T>> versions, int place, Function<T, String> key) {
        return isRelevant(versions.get(place)) && (isKnownBefore(versions.get(place)) || isFirst(versions, place, key));
    }

    private <T> boolean isFirst(List<Recorded<T>> versions, int place, Function<T, String> key) {
        return versions.get(place)
                .recordedAt()
                .equals(firsts(versions, key).get(key.apply(versions.get(place).what())));
    }

    private <T> Map<String, Instant> firsts(List<Recorded<T>> versions, Function<T, String> key) {
        return firstOf.computeIfAbsent(versions, _ -> {
            var firsts = new HashMap<String, Instant>();
            versions.forEach(each -> firsts.merge(
                    key.apply(each.what()), each.recordedAt(), (one, other) -> one.isBefore(other) ? one : other));
            return firsts;
        });
    }
}
