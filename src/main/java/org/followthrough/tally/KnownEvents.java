package org.followthrough.tally;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What was recorded, corrected and retracted after one moment and up to another, by cluster.
///
/// Of one moment, terms and attributions come first and what takes them back last, so that a number moves by the
/// milestones and statements that make it.
final class KnownEvents {

    private static final int SOURCES = 1;
    private static final int TERMS = 2;
    private static final int ATTRIBUTIONS = 3;
    private static final int STEPS = 4;
    private static final int JOINTS = 5;
    private static final int ATTRIBUTIONS_GO = 6;
    private static final int TERMS_GO = 7;
    private static final int PLACES = 24; // bits: no initiative has more facts than that

    private final History history;
    private final Happened happened;
    private final Dating dating;
    private final Clusters clusters = new Clusters();
    private final Map<String, Board> boards = new LinkedHashMap<>();
    private final Map<String, List<Event>> events = new LinkedHashMap<>();
    private final Map<String, Set<String>> citing = new HashMap<>(); // by source, the clusters
    private final List<Event> forAll;

    KnownEvents(History history, Question question, Instant from, Instant to, Map<UUID, UUID> successors) {
        this.history = history;
        this.happened = new Happened(history, from, to, successors);
        this.dating = new Dating(history, happened, from, to);
        join();
        var frames = new SettingEvents(history, happened, question, dating);
        begin(frames.first(), question.asOf());
        this.forAll = frames.events();
        happened.turns().forEach(this::add);
        terms("deal", history.deals(), DealTerms::key, clusters::ofDeal, board -> board.deals);
        terms(
                "commitment",
                history.commitments(),
                CommitmentTerms::key,
                clusters::ofCommitment,
                board -> board.commitments);
        sources();
    }

    private void join() {
        for (var recorded : history.facts()) {
            if (happened.isRelevant(recorded)) {
                clusters.join(recorded.what().fact());
                var next = happened.successor(recorded.what());
                if (next != null) {
                    clusters.join(
                            recorded.what().fact(),
                            history.facts().get(next).what().fact());
                }
            }
        }
        history.deals().stream().filter(happened::isRelevant).forEach(each -> clusters.join(each.what()));
    }

    private void begin(@Nullable Setting frame, LocalDate asOf) {
        put(history.deals(), DealTerms::key, clusters::ofDeal, board -> board.deals);
        put(history.commitments(), CommitmentTerms::key, clusters::ofCommitment, board -> board.commitments);
        for (var place = 0; place < history.facts().size(); place++) {
            var recorded = history.facts().get(place);
            var cluster =
                    happened.isRelevant(recorded) ? clusters.of(recorded.what().fact()) : null;
            if (cluster != null) {
                recorded.what().fact().support().citations().forEach(citation -> citing.computeIfAbsent(
                                citation.source(), _ -> new LinkedHashSet<>())
                        .add(cluster));
                if (happened.isKnownBefore(recorded)) {
                    board(cluster).facts.put(place, recorded.what());
                }
            }
        }
        for (var place = 0; place < history.sources().size(); place++) {
            if (happened.isThereAtFirst(history.sources(), place, SourceTerms::key)) {
                var terms = history.sources().get(place).what();
                for (var cluster : citing.getOrDefault(terms.key(), Set.of())) {
                    board(cluster).sources.put(place, terms);
                }
            }
        }
        boards.values().forEach(board -> {
            board.frame = frame;
            board.asOf = asOf;
        });
    }

    private Board board(String cluster) {
        return boards.computeIfAbsent(cluster, _ -> new Board());
    }

    private <T> void put(
            List<Recorded<T>> versions,
            Function<T, String> key,
            Function<String, String> cluster,
            Function<Board, SortedMap<Integer, T>> part) {
        for (var place = 0; place < versions.size(); place++) {
            if (happened.isThereAtFirst(versions, place, key)) {
                var terms = versions.get(place).what();
                part.apply(board(cluster.apply(key.apply(terms)))).put(place, terms);
            }
        }
    }

    private void add(Happened.Turn turn) {
        var gone = turn.gone();
        var come = turn.come();
        var fact = history.facts()
                .get(come == null ? gone == null ? 0 : gone : come)
                .what();
        var cluster = clusters.of(fact.fact());
        if (cluster != null) {
            var cause = dating.cause(turn);
            add(cluster, new Event(Dating.time(turn.at()), phase(fact.fact(), come), place(turn), cause, board -> {
                if (gone != null) {
                    board.facts.remove(gone);
                }
                if (come != null) {
                    board.facts.put(come, history.facts().get(come).what());
                }
            }));
        }
    }

    private static int phase(Fact fact, @Nullable Integer come) {
        return switch (fact) {
            case Attribution _ -> come == null ? ATTRIBUTIONS_GO : ATTRIBUTIONS;
            case Statement _, Milestone _ -> STEPS;
            case Replacement _, Overlap _, Participation _, Claim _, Benchmark _, ExchangeRate _ -> JOINTS;
        };
    }

    /// By day, and on one day as it is written.
    private long place(Happened.Turn turn) {
        var place = turn.come() == null ? turn.gone() : turn.come();
        if (place == null) {
            return 0;
        }
        var day = dating.dated(place).day();
        return day.equals(LocalDate.MIN) ? place : (day.toEpochDay() << PLACES) + place;
    }

    private <T> void terms(
            String kind,
            List<Recorded<T>> versions,
            Function<T, String> key,
            Function<String, String> cluster,
            Function<Board, SortedMap<Integer, T>> part) {
        for (var revision : happened.revisions(versions, key)) {
            var phase = revision.come().isEmpty() ? TERMS_GO : TERMS;
            add(cluster.apply(revision.key()), change(kind, revision, phase, versions, part));
        }
    }

    private void sources() {
        for (var revision : happened.revisions(history.sources(), SourceTerms::key)) {
            var event = change("source", revision, SOURCES, history.sources(), board -> board.sources);
            citing.getOrDefault(revision.key(), Set.of()).forEach(cluster -> add(cluster, event));
        }
    }

    private static <T> Event change(
            String kind,
            Happened.Revision revision,
            int phase,
            List<Recorded<T>> versions,
            Function<Board, SortedMap<Integer, T>> part) {
        var places = revision.come().isEmpty() ? revision.gone() : revision.come();
        var cause = new Cause.TermsChanged(kind, revision.key(), revision.at());
        return new Event(Dating.time(revision.at()), phase, places.getFirst(), cause, board -> {
            var terms = part.apply(board);
            revision.gone().forEach(terms::remove);
            revision.come()
                    .forEach(place -> terms.put(place, versions.get(place).what()));
        });
    }

    private void add(String cluster, Event event) {
        events.computeIfAbsent(cluster, _ -> new ArrayList<>()).add(event);
    }

    /// Takes every cluster in which something happened; all of them where something happened to all.
    void walk(Walk walk) {
        boards.forEach((cluster, board) -> {
            var all = new ArrayList<>(forAll);
            all.addAll(events.getOrDefault(cluster, List.of()));
            if (!all.isEmpty()) {
                all.sort(Event.IN_ORDER);
                walk.take(board, all);
            }
        });
    }
}
