package org.followthrough.tally;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.figure.Unit;

/// How the sums of one neighbourhood of deals change over time, in one scope.
final class Course {

    private final CountedScope scope;
    private final List<Groups> groups;
    private final Map<Key, Map<LocalDate, Change>> changes = new LinkedHashMap<>();

    /// The deals of one day, those of the natures chosen and of any.
    record Groups(LocalDate day, List<Member> groups, List<Member> ofAnyNature) {

        boolean isEmpty() {
            return groups.isEmpty() && ofAnyNature.isEmpty();
        }
    }

    private record Key(String unit, String line) {

        /// Whether it is kept of the initiative as a whole only.
        boolean isOfTheWhole() {
            return line.equals(SumLine.CONVERTED) || line.startsWith(SumLine.BRIDGE);
        }
    }

    private Course(CountedScope scope, List<Groups> groups) {
        this.scope = scope;
        this.groups = groups;
    }

    /// @param groups the deals of each day on which anything about them changes, by day
    /// @param since the first day of which the changes are asked for
    static Course of(Ledger ledger, CountedScope scope, List<Groups> groups, LocalDate since) {
        var course = new Course(scope, groups);
        var summing = new Summing(ledger, scope);
        var first =
                (int) groups.stream().filter(each -> each.day().isBefore(since)).count();
        var before = first == 0 ? Map.<Key, Change>of() : summing.totals(groups.get(first - 1));
        for (var each : groups.subList(first, groups.size())) {
            var after = summing.totals(each);
            course.change(each.day(), before, after);
            before = after;
        }
        return course;
    }

    /// Whether another scope takes the same course: often the next basis has the same deals, or a commitment has.
    boolean isLike(CountedScope other, List<Groups> theirs) {
        if (scope.claim() != null || other.claim() != null) {
            return false;
        }
        return other.hasBridge()
                ? scope.hasBridge() && groups.equals(theirs)
                : groups.stream()
                        .map(Groups::groups)
                        .toList()
                        .equals(theirs.stream().map(Groups::groups).toList());
    }

    void addTo(DailySums sums, CountedScope to) {
        changes.forEach((key, byDay) -> {
            if (to.hasBridge() || !key.isOfTheWhole()) {
                var line = new SumLine(to.name(), to.basis(), key.unit(), key.line());
                byDay.forEach((day, change) -> sums.add(line, day, change));
            }
        });
    }

    private void change(LocalDate day, Map<Key, Change> before, Map<Key, Change> after) {
        var keys = new HashSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (var key : keys) {
            var change = after.getOrDefault(key, Change.NONE)
                    .plus(before.getOrDefault(key, Change.NONE).negated());
            if (!change.isNone()) {
                changes.computeIfAbsent(key, _ -> new LinkedHashMap<>()).put(day, change);
            }
        }
    }

    /// Sums up the deals of one day.
    private static final class Summing {

        private final Ledger ledger;
        private final CountedScope scope;
        private final Sums sums;
        private final Implying implying;
        private final Map<Key, Change> totals = new HashMap<>();

        Summing(Ledger ledger, CountedScope scope) {
            this.ledger = ledger;
            this.scope = scope;
            this.sums = new Sums(ledger);
            this.implying = new Implying(ledger, sums);
        }

        Map<Key, Change> totals(Groups groups) {
            if (groups.isEmpty()) {
                return Map.of();
            }
            totals.clear();
            for (var unit : scope.units()) {
                for (var stage : scope.stages()) {
                    atStage(stage, unit, groups);
                }
                if (scope.hasBridge()) {
                    Bridging.taken(ledger, groups.ofAnyNature(), unit, groups.day())
                            .forEach((line, amount) -> put(unit.name(), SumLine.bridge(line), Change.ofBest(amount)));
                }
            }
            if (scope.claim() == null) {
                var all = groups.groups();
                var recorded = all.stream()
                        .filter(group -> Judging.hasRecord(group, groups.day()))
                        .count();
                put("", SumLine.ATTRIBUTED, Change.ofDeals(all.size(), (int) recorded));
            }
            if (scope.hasBridge()) {
                currencies(groups).forEach(each -> put(each.name(), SumLine.CONVERTED, Change.ofDeals(1, 0)));
            }
            return Map.copyOf(totals);
        }

        private void atStage(Stage stage, Unit unit, Groups groups) {
            var sum = sums.at(stage, groups.groups(), unit, groups.day());
            if (!sum.lines().isEmpty()) {
                put(unit.name(), stage.word(), Change.of(sum));
                var implied = implying.at(stage, groups.groups(), unit, groups.day());
                if (implied != null) {
                    put(unit.name(), SumLine.implied(stage), Change.of(implied));
                }
            }
        }

        private void put(String unit, String line, Change total) {
            if (!total.isNone()) {
                totals.put(new Key(unit, line), total);
            }
        }

        /// The currencies that amounts are converted from.
        private Set<Unit> currencies(Groups groups) {
            var currencies = new HashSet<Unit>();
            for (var members = new ArrayDeque<>(groups.ofAnyNature()); !members.isEmpty(); ) {
                var member = members.remove();
                members.addAll(member.parts());
                if (member.isAmong()) {
                    member.account().steps().stream()
                            .filter(step -> !step.day().isAfter(groups.day()))
                            .forEach(step -> converted(step, currencies));
                }
            }
            return currencies;
        }

        private void converted(Step step, Set<Unit> into) {
            for (var unit : scope.units()) {
                var said = ledger.chosen()
                        .measure()
                        .in(unit, step.milestone().fact().figures());
                if (said instanceof Said.So so && !so.figure().unit().equals(unit)) {
                    into.add(so.figure().unit());
                }
            }
        }
    }
}
