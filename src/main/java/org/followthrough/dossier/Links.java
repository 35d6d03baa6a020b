package org.followthrough.dossier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.figure.Phrase;
import org.jspecify.annotations.Nullable;

/// What leads from one thing to another, for finding out what leads back to itself.
final class Links {

    private static final Phrase EXPECTED = Phrase.of("something that does not lead back to it");

    private final Map<String, List<Link>> links = new LinkedHashMap<>();
    private final Set<String> done = new HashSet<>();

    /// @param spot where the file says so, or `null` when it stands on record
    private record Link(String from, String to, @Nullable Spot spot) {}

    /// One thing on the way, and where it still leads.
    private record Step(String at, Iterator<Link> onward) {}

    void add(String from, @Nullable String to, @Nullable Spot spot) {
        if (to != null) {
            links.computeIfAbsent(from, _ -> new ArrayList<>()).add(new Link(from, to, spot));
        }
    }

    /// Says of each circle that it is one, at the first place of the file that is part of it.
    ///
    /// @param message what is wrong with the thing of that key
    void refuse(Faults faults, Function<String, Phrase> message) {
        links.keySet().forEach(start -> {
            if (!done.contains(start)) {
                walk(start, faults, message);
            }
        });
    }

    /// Goes as deep as it can, without recursion, because the depth is the file's to choose.
    private void walk(String start, Faults faults, Function<String, Phrase> message) {
        Deque<Step> steps = new ArrayDeque<>();
        List<Link> way = new ArrayList<>();
        Map<String, Integer> onTheWay = new HashMap<>();
        steps.push(step(start, onTheWay));
        while (!steps.isEmpty()) {
            var step = steps.element();
            if (!step.onward().hasNext()) {
                steps.pop();
                onTheWay.remove(step.at());
                done.add(step.at());
                if (!way.isEmpty()) {
                    way.removeLast();
                }
                continue;
            }
            var link = step.onward().next();
            var back = onTheWay.get(link.to());
            if (back != null) {
                var circle = new ArrayList<>(way.subList(back, way.size()));
                circle.add(link);
                refuse(circle, faults, message);
            } else if (!done.contains(link.to())) {
                way.add(link);
                steps.push(step(link.to(), onTheWay));
            }
        }
    }

    private Step step(String at, Map<String, Integer> onTheWay) {
        onTheWay.put(at, onTheWay.size());
        return new Step(at, links.getOrDefault(at, List.of()).iterator());
    }

    private static void refuse(List<Link> circle, Faults faults, Function<String, Phrase> message) {
        circle.stream()
                .filter(link -> link.spot() != null)
                .findFirst()
                .ifPresent(link -> faults.add(spot(link), through(circle, message.apply(link.from())), EXPECTED));
    }

    private static Spot spot(Link link) {
        return link.spot() == null ? Spot.nowhere() : link.spot();
    }

    private static Phrase through(List<Link> circle, Phrase message) {
        if (circle.size() < 2) {
            return message;
        }
        var names = circle.stream().limit(10).map(Link::from).collect(Collectors.joining(" → "));
        var way = names
                + (circle.size() > 10 ? " → … → " : " → ")
                + circle.getFirst().from();
        return Phrase.of("%s: %s", message, way);
    }
}
