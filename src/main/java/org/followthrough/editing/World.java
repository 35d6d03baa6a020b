package org.followthrough.editing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.dossier.Thing;
import org.followthrough.figure.PartialDate;
import org.followthrough.figure.Unit;
import org.followthrough.tally.ExchangeRate;
import org.jspecify.annotations.Nullable;

/// What stands on record and bears on some operations, changed by each as it is worked out.
final class World {

    private final Map<Thing, Kept> things;
    private final Map<UUID, Held> facts;
    private final Map<Rate, Held> rates;
    private final Map<String, BigDecimal> places;
    private final Map<String, Integer> ordinals;
    private final Set<String> listed;
    private final Set<Thing> taken;
    final Bonds bonds;
    final Map<String, Object> versions;

    World() {
        this(
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashSet<>(),
                new HashSet<>(),
                new Bonds(),
                new HashMap<>());
    }

    private World(
            Map<Thing, Kept> things,
            Map<UUID, Held> facts,
            Map<Rate, Held> rates,
            Map<String, BigDecimal> places,
            Map<String, Integer> ordinals,
            Set<String> listed,
            Set<Thing> taken,
            Bonds bonds,
            Map<String, Object> versions) {
        this.things = things;
        this.facts = facts;
        this.rates = rates;
        this.places = places;
        this.ordinals = ordinals;
        this.listed = listed;
        this.taken = taken;
        this.bonds = bonds;
        this.versions = versions;
    }

    /// The same, to be changed without this one.
    World copy() {
        return new World(
                new LinkedHashMap<>(things),
                new LinkedHashMap<>(facts),
                new HashMap<>(rates),
                new HashMap<>(places),
                new HashMap<>(ordinals),
                new HashSet<>(listed),
                new HashSet<>(taken),
                bonds,
                versions);
    }

    void put(Kept kept) {
        things.put(kept.thing(), kept);
        taken.add(kept.thing());
    }

    void take(Thing thing) {
        taken.add(thing);
    }

    /// What is known under a key, standing or closed.
    @Nullable
    Kept get(Kind kind, @Nullable String key) {
        return key == null ? null : things.get(kind.thing(key));
    }

    /// What stands under a key.
    @Nullable
    Kept standing(Kind kind, @Nullable String key) {
        var kept = get(kind, key);
        return kept != null && kept.stands() ? kept : null;
    }

    Collection<Kept> things() {
        return things.values();
    }

    Stream<Kept> standing(Kind kind) {
        return things.values().stream().filter(kept -> kept.kind() == kind && kept.stands());
    }

    /// The keys of a kind that are known to be taken.
    Set<String> taken(Kind kind) {
        return taken.stream()
                .filter(thing -> thing.kind().equals(kind.word()))
                .map(Thing::key)
                .collect(Collectors.toSet());
    }

    void put(Held held) {
        facts.put(held.id(), held);
        if (held.stands() && held.fact() instanceof ExchangeRate rate) {
            rates.put(Rate.of(held.home(), rate), held);
        }
    }

    /// Which rate stands in a dossier for two currencies on a day: there is one at most.
    private record Rate(String home, Unit currency, Unit against, PartialDate on) {

        static Rate of(String home, ExchangeRate rate) {
            return new Rate(home, rate.currency(), rate.against(), rate.on());
        }
    }

    /// The rate that stands for the same currencies on the same day.
    @Nullable
    Held rate(String home, ExchangeRate rate) {
        return rates.get(Rate.of(home, rate));
    }

    @Nullable
    Held fact(UUID id) {
        return facts.get(id);
    }

    /// The facts that stand, as far as they are known.
    List<Held> facts() {
        return facts.values().stream().filter(Held::stands).toList();
    }

    /// Takes a fact away: another took its place, or none did.
    void supersede(Held held, @Nullable UUID by) {
        facts.put(held.id(), new Held(held.id(), held.fact(), held.position(), held.home(), false, by));
        if (held.fact() instanceof ExchangeRate rate) {
            rates.remove(Rate.of(held.home(), rate));
        }
    }

    void lastPlace(String list, BigDecimal place) {
        places.merge(list, place, BigDecimal::max);
    }

    /// The place behind the last of a list, as `deal:<key>` for its facts or `deals:<initiative>`.
    BigDecimal nextPlace(String list) {
        return places.merge(list, BigDecimal.ONE, BigDecimal::add);
    }

    void list(String home, String kind, @Nullable String key, int ordinal) {
        if (key != null) {
            listed.add(String.join("/", home, kind, key));
        }
        ordinals.merge(home + "/" + kind, ordinal, Integer::max);
    }

    /// Those of the keys that the dossier does not list yet, from now on listed.
    Map<String, Integer> list(String home, Kind kind, Collection<String> keys) {
        var added = new LinkedHashMap<String, Integer>();
        for (var key : new ArrayList<>(keys)) {
            if (listed.add(String.join("/", home, kind.word(), key))) {
                added.put(key, ordinals.merge(home + "/" + kind.word(), 1, Integer::sum));
            }
        }
        return added;
    }
}
