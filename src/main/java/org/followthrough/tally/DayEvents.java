package org.followthrough.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What took effect, or ended, after one day and up to another, by cluster.
final class DayEvents {

    private static final int ENDS = 0;
    private static final int THE_DAY_COMES = 1;
    private static final int ATTRIBUTIONS_BEGIN = 2;
    private static final int THE_REST = 3;

    private final Facts facts;
    private final Question question;
    private final LocalDate from;
    private final LocalDate to;
    private final Setting frame;
    private final Clusters clusters = new Clusters();
    private final Map<String, Integer> places = new HashMap<>(); // of sources
    private final Map<String, Board> boards = new HashMap<>();
    private final Map<String, List<Event>> events = new LinkedHashMap<>();

    DayEvents(Facts facts, Question question, LocalDate from, LocalDate to) {
        this.facts = facts;
        this.question = question;
        this.from = from;
        this.to = to;
        this.frame = Setting.of(facts, question);
        var all = all();
        facts.deals().values().forEach(clusters::join);
        all.forEach(each -> clusters.join(each.fact()));
        terms();
        for (var place = 0; place < all.size(); place++) {
            put(all.get(place), place);
        }
        theDaysAreCompared();
    }

    /// In the order of the dossier: of one day, the steps of one deal come before those of the next.
    private List<Dated<?>> all() {
        var all = new ArrayList<Dated<?>>();
        facts.commitments().keySet().forEach(key -> all.addAll(facts.statements(key)));
        all.addAll(facts.of(Attribution.class));
        facts.deals().keySet().forEach(key -> all.addAll(facts.milestones(key)));
        all.addAll(facts.of(Replacement.class));
        all.addAll(facts.of(Overlap.class));
        return all;
    }

    private void terms() {
        var place = 0;
        for (var terms : facts.deals().values()) {
            board(clusters.ofDeal(terms.key())).deals.put(place++, terms);
        }
        for (var terms : facts.commitments().values()) {
            board(clusters.ofCommitment(terms.key())).commitments.put(place++, terms);
        }
    }

    private Board board(String cluster) {
        return boards.computeIfAbsent(cluster, _ -> {
            var board = new Board();
            board.frame = frame;
            board.asOf = from;
            return board;
        });
    }

    private void put(Dated<?> dated, int place) {
        var cluster = clusters.of(dated.fact());
        if (cluster == null) {
            return;
        }
        var entry = new Entry<Fact>(dated.id(), dated.fact());
        cite(board(cluster), entry);
        if (isBetween(dated.day())) {
            var phase = dated.fact() instanceof Attribution ? ATTRIBUTIONS_BEGIN : THE_REST;
            add(
                    cluster,
                    dated.day(),
                    phase,
                    place,
                    new Cause.TookEffect(dated),
                    board -> board.facts.put(place, entry));
        } else {
            board(cluster).facts.put(place, entry);
        }
        var end = end(dated.fact());
        if (end != null && isBetween(end)) {
            add(cluster, end, ENDS, place, new Cause.Ended(dated, end), board -> board.facts.remove(place));
        }
    }

    private void cite(Board board, Entry<Fact> entry) {
        for (var citation : entry.fact().support().citations()) {
            var terms = facts.sources().get(citation.source());
            if (terms != null) {
                board.sources.putIfAbsent(places.computeIfAbsent(terms.key(), _ -> places.size()), terms);
            }
        }
    }

    private boolean isBetween(LocalDate day) {
        return day.isAfter(from) && !day.isAfter(to);
    }

    /// The first day on which an attribution no longer counts.
    private static @Nullable LocalDate end(Fact fact) {
        return fact instanceof Attribution it && it.period().to() != null
                ? it.period().to().lastDay().plusDays(1)
                : null;
    }

    private void add(String cluster, LocalDate day, int phase, long place, Cause cause, Consumer<Board> effect) {
        events.computeIfAbsent(cluster, _ -> new ArrayList<>())
                .add(new Event(day.toEpochDay(), phase, place, cause, effect));
    }

    /// Where only the gain since the first announcement counts, the day before it is a day like no other.
    private void theDaysAreCompared() {
        var announced = frame.announced();
        if (question.predating() == Predating.NET && announced != null) {
            for (var day : List.of(announced.minusDays(1), announced)) {
                if (isBetween(day)) {
                    boards.keySet().forEach(cluster -> comes(cluster, day));
                }
            }
        }
        events.forEach((cluster, of) -> {
            var days = new TreeSet<Long>();
            of.forEach(event -> days.add(event.time()));
            new HashSet<>(days).forEach(day -> comes(cluster, LocalDate.ofEpochDay(day)));
        });
    }

    private void comes(String cluster, LocalDate day) {
        add(cluster, day, THE_DAY_COMES, 0, new Cause.DayCame(day), board -> board.asOf = day);
    }

    /// Takes every cluster in which something happened.
    void walk(Walk walk) {
        events.forEach((cluster, of) ->
                walk.take(board(cluster), of.stream().sorted(Event.IN_ORDER).toList()));
    }
}
