package org.followthrough.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// The deals that bear on an initiative: their accounts, what counts them, what they are part of, what overlaps.
final class Ledger {

    private final Chosen chosen;
    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final Map<String, List<Account>> parts = new HashMap<>();
    private final Map<String, List<Dated<Attribution>>> attributions = new HashMap<>();
    private final Map<String, String> roots = new HashMap<>();
    private final Map<LocalDate, Map<String, Optional<Dated<Attribution>>>> counting = new HashMap<>();
    private final List<Dated<Overlap>> overlaps;

    /// The places of overlaps in their list, by the deals at the top that they are about.
    private final Map<String, Set<Integer>> overlapsOf = new HashMap<>();

    Ledger(Chosen chosen) {
        this.chosen = chosen;
        var replacedBy = new HashMap<String, List<Account>>();
        for (var terms : chosen.facts().deals().values()) {
            var key = terms.key();
            accounts.put(
                    key,
                    new Account(
                            terms,
                            chosen.steps(key),
                            replacedBy.computeIfAbsent(key, _ -> new ArrayList<>()),
                            chosen.measure(),
                            predates(key) ? chosen.netSince() : null));
        }
        for (var replacement : chosen.published(Replacement.class)) {
            var newer = accounts.get(replacement.fact().deal());
            if (newer != null) {
                replacedBy
                        .computeIfAbsent(replacement.fact().replaces(), _ -> new ArrayList<>())
                        .add(newer);
            }
        }
        accounts.values().forEach(each -> {
            if (each.terms().partOf() != null) {
                parts.computeIfAbsent(each.terms().partOf(), _ -> new ArrayList<>())
                        .add(each);
            }
        });
        for (var attribution : chosen.published(Attribution.class)) {
            if (attribution
                    .fact()
                    .initiative()
                    .equals(chosen.facts().initiative().key())) {
                attributions
                        .computeIfAbsent(attribution.fact().deal(), _ -> new ArrayList<>())
                        .add(attribution);
            }
        }
        overlaps = chosen.published(Overlap.class).stream()
                .filter(overlap -> !overlap.fact().deals().isEmpty())
                .toList();
        for (var place = 0; place < overlaps.size(); place++) {
            for (var deal : overlaps.get(place).fact().deals()) {
                overlapsOf.computeIfAbsent(root(deal), _ -> new TreeSet<>()).add(place);
            }
        }
    }

    Chosen chosen() {
        return chosen;
    }

    Collection<Account> accounts() {
        return accounts.values();
    }

    @Nullable
    Account account(String key) {
        return accounts.get(key);
    }

    /// Whether the first milestone of a deal, of whatever evidence, is older than the first announcement.
    boolean predates(String deal) {
        var announced = chosen.facts().firstAnnouncement();
        return announced != null
                && chosen.facts().milestones(deal).stream()
                        .filter(chosen::isPublished)
                        .findFirst()
                        .filter(first -> first.day().isBefore(announced))
                        .isPresent();
    }

    /// What counts a deal on a day: its own attribution or else that of the whole it is part of.
    @Nullable
    Dated<Attribution> attribution(String deal, LocalDate day) {
        var own = accounts.get(deal);
        for (var account : own != null && own.terms().partOf() == null ? List.of(own) : upwards(deal)) {
            for (var each : attributions.getOrDefault(account.key(), List.of())) {
                var to = each.fact().period().to();
                if (!each.day().isAfter(day) && (to == null || !day.isAfter(to.lastDay()))) {
                    return each;
                }
            }
        }
        return null;
    }

    /// The deal, what it is part of, what that is part of.
    private List<Account> upwards(String deal) {
        var seen = new LinkedHashSet<String>();
        var upwards = new ArrayList<Account>();
        for (var next = accounts.get(deal); next != null && seen.add(next.key()); ) {
            upwards.add(next);
            next = next.terms().partOf() == null
                    ? null
                    : accounts.get(next.terms().partOf());
        }
        return upwards;
    }

    /// The deal at the top of what this one is part of.
    String root(String deal) {
        return roots.computeIfAbsent(deal, key -> {
            var upwards = upwards(key);
            return upwards.isEmpty() ? key : upwards.getLast().key();
        });
    }

    /// The deals of a scope on a day, each whole with its parts as one.
    List<Member> groups(Scope scope, LocalDate day) {
        return groups(scope, day, accounts.keySet());
    }

    /// The deals of a scope on a day among those under these roots.
    List<Member> groups(Scope scope, LocalDate day, Collection<String> deals) {
        var groups = new ArrayList<Member>();
        for (var key : deals) {
            var account = accounts.get(key);
            if (account != null && isTop(account)) {
                var group = member(account, scope, day, new HashSet<>());
                if (group.holdsAny()) {
                    groups.add(group);
                }
            }
        }
        return groups;
    }

    private boolean isTop(Account account) {
        return account.terms().partOf() == null
                || !accounts.containsKey(account.terms().partOf());
    }

    private Member member(Account account, Scope scope, LocalDate day, Set<String> seen) {
        var attribution = attribution(account.key(), day);
        var isTaken = attribution != null && scope.takes(attribution) && isTaken(account, scope);
        var partsOfIt = parts.get(account.key());
        if (partsOfIt == null) {
            return new Member(account, isTaken ? attribution : null, List.of());
        }
        seen.add(account.key());
        var below = partsOfIt.stream()
                .filter(part -> !seen.contains(part.key()))
                .map(part -> member(part, scope, day, seen))
                .filter(Member::holdsAny)
                .toList();
        return new Member(account, isTaken ? attribution : null, below);
    }

    private boolean isTaken(Account account, Scope scope) {
        return (!scope.natureChosen() || chosen.isOfANatureChosen(account.terms()))
                && !(chosen.question().predating() == Predating.EXCLUDE && predates(account.key()))
                && scope.also().test(account);
    }

    /// The overlaps in a unit in force on a day.
    List<Dated<Overlap>> overlaps(Unit unit) {
        return overlaps.stream().filter(each -> each.fact().isIn(unit)).toList();
    }

    /// Those of them that groups stand in. They are looked up: there may be thousands, of which a cluster has few.
    ///
    /// @param groups deals at the top, as of [#groups]
    List<Dated<Overlap>> overlaps(Unit unit, Collection<Member> groups) {
        var places = new TreeSet<Integer>();
        groups.forEach(
                group -> places.addAll(overlapsOf.getOrDefault(group.account().key(), Set.of())));
        return places.stream()
                .map(overlaps::get)
                .filter(each -> each.fact().isIn(unit))
                .toList();
    }

    /// The deals in clusters that do not touch each other in a unit: wholes with their parts, and what overlaps.
    List<Set<String>> clusters(Unit unit) {
        var clusterOf = new LinkedHashMap<String, Set<String>>();
        accounts.keySet().forEach(key -> clusterOf
                .computeIfAbsent(root(key), _ -> new LinkedHashSet<>())
                .add(key));
        for (var overlap : overlaps(unit)) {
            var together = new LinkedHashSet<String>();
            var roots = overlap.fact().deals().stream().map(this::root).toList();
            roots.forEach(root -> together.addAll(clusterOf.getOrDefault(root, Set.of())));
            together.stream().map(this::root).toList().forEach(root -> clusterOf.put(root, together));
        }
        return clusterOf.values().stream().distinct().toList();
    }

    /// The days on which the totals of a cluster may change.
    Set<LocalDate> days(Set<String> cluster) {
        var days = new TreeSet<LocalDate>();
        for (var key : cluster) {
            var account = accounts.get(key);
            if (account != null) {
                days.addAll(account.days(LocalDate.MAX));
            }
            for (var attribution : attributions.getOrDefault(key, List.of())) {
                days.add(attribution.day());
                var to = attribution.fact().period().to();
                if (to != null) {
                    days.add(to.lastDay().plusDays(1));
                }
            }
        }
        return days;
    }
}
