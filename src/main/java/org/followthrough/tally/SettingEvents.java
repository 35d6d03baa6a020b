package org.followthrough.tally;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What changed for all deals and commitments at once between two moments: another nature that counts, another first
/// announcement, another exchange rate.
final class SettingEvents {

    private final History history;
    private final Happened happened;
    private final Question question;
    private final Dating dating;
    private final TreeMap<Integer, InitiativeTerms> initiative = new TreeMap<>();
    private final SortedMap<Integer, Entry<?>> facts = new TreeMap<>();
    private final SortedMap<Integer, Entry<?>> others = new TreeMap<>();
    private final SortedMap<Integer, SourceTerms> sources = new TreeMap<>();

    /// With nothing announced and no day chosen, rates are those of the first day of all.
    private final boolean anyFactMatters;

    SettingEvents(History history, Happened happened, Question question, Dating dating) {
        this.history = history;
        this.happened = happened;
        this.question = question;
        this.dating = dating;
        this.anyFactMatters = question.rateOn() == null
                && history.facts().stream().anyMatch(each -> each.what().fact() instanceof ExchangeRate);
        for (var place = 0; place < history.facts().size(); place++) {
            if (happened.isKnownBefore(history.facts().get(place))) {
                put(place);
            }
        }
        for (var place = 0; place < history.sources().size(); place++) {
            if (happened.isThereAtFirst(history.sources(), place, SourceTerms::key)) {
                sources.put(place, history.sources().get(place).what());
            }
        }
        for (var place = 0; place < history.initiative().size(); place++) {
            if (happened.isKnownBefore(history.initiative().get(place))) {
                initiative.put(place, history.initiative().get(place).what());
            }
        }
    }

    /// What holds at the earlier moment, or `null` when the initiative was not known.
    @Nullable
    Setting first() {
        return initiative.isEmpty() ? null : frame();
    }

    /// What changed it since, in order. Each replaces what held before.
    List<Event> events() {
        var events = new ArrayList<Event>();
        var last = first();
        for (var event : candidates()) {
            event.effect().accept(new Board());
            var frame = initiative.isEmpty() ? null : frame();
            if (frame == null ? last != null : !frame.isAs(last)) {
                events.add(new Event(event.time(), 0, events.size(), event.cause(), board -> board.frame = frame));
                last = frame;
            }
        }
        return events;
    }

    private Setting frame() {
        var entries = new ArrayList<>(facts.values());
        var isAnnounced = facts.values().stream().anyMatch(entry -> entry.fact() instanceof Statement);
        if (!isAnnounced) {
            entries.addAll(others.values());
        }
        return Setting.of(
                new Facts(
                        initiative.lastEntry().getValue(),
                        List.copyOf(sources.values()),
                        List.of(),
                        List.of(),
                        List.of(),
                        entries),
                question);
    }

    private List<Event> candidates() {
        var candidates = new ArrayList<Event>();
        initiativeTurns(candidates);
        sourceTurns(candidates);
        factTurns(candidates);
        candidates.sort(Event.IN_ORDER);
        return candidates;
    }

    private void initiativeTurns(List<Event> into) {
        var versions = history.initiative();
        var at = new TreeMap<Instant, List<Runnable>>();
        for (var place = 0; place < versions.size(); place++) {
            var version = versions.get(place);
            var here = place;
            if (happened.isBetween(version.supersededAt())) {
                at.computeIfAbsent(version.supersededAt(), _ -> new ArrayList<>())
                        .add(() -> initiative.remove(here));
            }
            if (happened.isBetween(version.recordedAt())) {
                at.computeIfAbsent(version.recordedAt(), _ -> new ArrayList<>())
                        .add(() -> initiative.put(here, version.what()));
            }
        }
        at.forEach((moment, effects) -> into.add(event(
                moment,
                0,
                0,
                new Cause.TermsChanged("initiative", versions.getFirst().what().key(), moment),
                () -> effects.forEach(Runnable::run))));
    }

    private void sourceTurns(List<Event> into) {
        var cited = citedByFrame();
        for (var revision : happened.revisions(history.sources(), SourceTerms::key)) {
            if (cited.contains(revision.key())) {
                into.add(event(
                        revision.at(),
                        1,
                        into.size(),
                        new Cause.TermsChanged("source", revision.key(), revision.at()),
                        () -> {
                            revision.gone().forEach(sources::remove);
                            revision.come()
                                    .forEach(place -> sources.put(
                                            place, history.sources().get(place).what()));
                        }));
            }
        }
    }

    private Set<String> citedByFrame() {
        var cited = new HashSet<String>();
        history.facts().stream()
                .map(each -> each.what().fact())
                .filter(anyFactMatters ? _ -> true : isOfFrame())
                .forEach(fact -> fact.support().citations().forEach(citation -> cited.add(citation.source())));
        return cited;
    }

    private void factTurns(List<Event> into) {
        for (var turn : happened.turns()) {
            if (matters(turn.gone()) || matters(turn.come())) {
                var isOfFrame = isOfFrame(turn.gone()) || isOfFrame(turn.come());
                var place = turn.come() == null ? turn.gone() : turn.come();
                into.add(event(turn.at(), isOfFrame ? 2 : 3, place == null ? 0 : place, dating.cause(turn), () -> {
                    remove(turn.gone());
                    put(turn.come());
                }));
            }
        }
    }

    private static Event event(Instant at, int phase, long place, Cause cause, Runnable effect) {
        return new Event(Dating.time(at), phase, place, cause, _ -> effect.run());
    }

    private void remove(@Nullable Integer place) {
        if (place != null) {
            facts.remove(place);
            others.remove(place);
        }
    }

    private void put(@Nullable Integer place) {
        if (place != null && matters(place)) {
            (isOfFrame(place) ? facts : others)
                    .put(place, history.facts().get(place).what());
        }
    }

    private boolean matters(@Nullable Integer place) {
        return place != null && (anyFactMatters || isOfFrame(place));
    }

    private boolean isOfFrame(@Nullable Integer place) {
        return place != null
                && isOfFrame().test(history.facts().get(place).what().fact());
    }

    private static Predicate<Fact> isOfFrame() {
        return fact -> fact instanceof ExchangeRate
                || (fact instanceof Statement statement && statement.kind() == StatementKind.ANNOUNCED);
    }
}
