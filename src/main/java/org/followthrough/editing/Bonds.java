package org.followthrough.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// What holds on to things that are to be closed, and what would be closed with them. By `kind:key`.
final class Bonds {

    private final Map<String, List<Referrer>> referrers = new HashMap<>();
    private final Map<String, List<UUID>> own = new HashMap<>();
    private final Map<String, List<UUID>> lost = new HashMap<>();
    private final Map<String, List<String>> atHome = new HashMap<>();

    private final Map<String, Set<Unit>> counted = new HashMap<>();

    /// Something that refers to a thing.
    ///
    /// @param fact the id of the fact that does, or `null` when it is the terms of something
    /// @param kind what refers, as `overlap` or `deal`
    /// @param name its key, or that of what the fact is about
    record Referrer(@Nullable UUID fact, String kind, String name) {}

    void refer(String thing, Referrer referrer) {
        referrers.computeIfAbsent(thing, _ -> new ArrayList<>()).add(referrer);
    }

    void own(String thing, UUID fact) {
        own.computeIfAbsent(thing, _ -> new ArrayList<>()).add(fact);
    }

    void lose(String thing, UUID fact) {
        lost.computeIfAbsent(thing, _ -> new ArrayList<>()).add(fact);
    }

    void home(String thing, String member) {
        atHome.computeIfAbsent(thing, _ -> new ArrayList<>()).add(member);
    }

    void count(String initiative, Unit unit) {
        counted.computeIfAbsent(initiative, _ -> new TreeSet<>()).add(unit);
    }

    /// The units in the facts of an initiative whose units may change.
    Set<Unit> counted(String initiative) {
        return counted.getOrDefault(initiative, Set.of());
    }

    List<Referrer> referrers(String thing) {
        return referrers.getOrDefault(thing, List.of());
    }

    /// The facts that are about it alone, and are retracted with it.
    List<UUID> own(String thing) {
        return own.getOrDefault(thing, List.of());
    }

    /// The facts that were retracted with it when it was closed.
    List<UUID> lost(String thing) {
        return lost.getOrDefault(thing, List.of());
    }

    /// What is at home in an initiative, or was when it was closed: `deal:<key>` or `commitment:<key>`.
    List<String> atHome(String thing) {
        return atHome.getOrDefault(thing, List.of());
    }
}
