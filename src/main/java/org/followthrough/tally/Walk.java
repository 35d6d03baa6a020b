package org.followthrough.tally;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.followthrough.figure.Unit;

/// Takes the events of each cluster one after the other and notes what each did to which number. As every event begins
/// where the one before ended, the parts of a number always add up to its difference.
final class Walk {

    private final Question question;
    private final List<Unit> units;
    private final Map<Spot, List<Placed>> parts = new LinkedHashMap<>();

    /// A part, with the event it comes from, by which the parts of several clusters are put in order.
    private record Placed(Event event, Moved.Part part) {}

    /// @param question with the currency of the answer
    Walk(Question question, List<Unit> units) {
        this.question = question;
        this.units = units;
    }

    /// Takes the events of one cluster, in order.
    void take(Board board, List<Event> events) {
        var before = board.levels(question, units);
        for (var event : events) {
            event.effect().accept(board);
            var after = board.levels(question, units);
            note(event, before, after);
            before = after;
        }
    }

    private void note(Event event, Map<Spot, Level> before, Map<Spot, Level> after) {
        var spots = new LinkedHashSet<>(before.keySet());
        spots.addAll(after.keySet());
        for (var spot : spots) {
            var part = Level.part(
                    event.cause(), before.getOrDefault(spot, Level.NONE), after.getOrDefault(spot, Level.NONE));
            if (part != null) {
                parts.computeIfAbsent(spot, _ -> new ArrayList<>()).add(new Placed(event, part));
            }
        }
    }

    /// The numbers that moved, with their parts in the order in which they came about.
    List<Moved> moved(Map<Spot, Level> before, Map<Spot, Level> after) {
        var moved = new ArrayList<Moved>();
        for (var spot : spots()) {
            var of = parts.getOrDefault(spot, List.of());
            if (!of.isEmpty()) {
                moved.add(new Moved(
                        spot.unit(),
                        spot.basis(),
                        spot.stage(),
                        before.getOrDefault(spot, Level.NONE).cell(),
                        after.getOrDefault(spot, Level.NONE).cell(),
                        inOrder(of)));
            }
        }
        return moved;
    }

    private static List<Moved.Part> inOrder(List<Placed> parts) {
        return parts.stream()
                .sorted((one, other) -> Event.IN_ORDER.compare(one.event, other.event))
                .map(Placed::part)
                .toList();
    }

    private List<Spot> spots() {
        var spots = new ArrayList<Spot>();
        for (var unit : units) {
            spots.add(new Spot(unit, null, null));
            for (var basis : Basis.values()) {
                for (var stage : Stage.values()) {
                    spots.add(new Spot(unit, basis, stage));
                }
            }
        }
        return spots;
    }
}
