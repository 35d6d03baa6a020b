package org.followthrough.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.followthrough.figure.Unit;

/// Works out what deals add to the totals of an initiative, one neighbourhood after the other: on each day on which
/// anything about it may change, the difference to the day before.
final class Contributing {

    private final Facts facts;
    private final Chosen chosen;
    private final List<Unit> units;
    private final List<LocalDate> benchmarked;
    private final LocalDate since;

    /// @param since the day from which on changes of totals are worked out
    Contributing(Facts facts, LocalDate since) {
        this.facts = facts;
        this.since = since;
        this.chosen = new Chosen(facts, Question.asOf(LocalDate.MAX));
        this.units = facts.initiative().units().stream()
                .map(chosen.measure()::counted)
                .distinct()
                .toList();
        this.benchmarked = facts.of(Benchmark.class).stream().map(Dated::day).toList();
    }

    void addTo(DailySums sums) {
        sums.count(facts.deals().size());
        facts.of(Milestone.class)
                .forEach(each ->
                        sums.move(new Movement(SumLine.MILESTONES, Basis.SPONSOR, each.day(), LocalDate.MIN), 1));
        for (var part : Neighbourhoods.of(facts)) {
            if (!part.of(Attribution.class).isEmpty()) {
                addTo(sums, new Ledger(chosen.of(part)));
            }
        }
    }

    private void addTo(DailySums sums, Ledger ledger) {
        var days = days(ledger);
        var courses = new ArrayList<Course>();
        for (var scope : scopes(ledger)) {
            var groups = days.stream().map(scope::groups).toList();
            if (groups.stream().allMatch(Course.Groups::isEmpty)) {
                continue;
            }
            var course = courses.stream()
                    .filter(known -> known.isLike(scope, groups))
                    .findFirst()
                    .orElseGet(() -> Course.of(ledger, scope, groups, since));
            courses.add(course);
            course.addTo(sums, scope);
            if (scope.claim() == null) {
                moves(sums, scope, groups);
            }
        }
    }

    private TreeSet<LocalDate> days(Ledger ledger) {
        var days = new TreeSet<LocalDate>(benchmarked);
        ledger.accounts().forEach(account -> days.addAll(ledger.days(Set.of(account.key()))));
        return days;
    }

    private List<CountedScope> scopes(Ledger ledger) {
        var part = ledger.chosen().facts();
        var scopes = new ArrayList<CountedScope>();
        var towards = part.of(Attribution.class).stream()
                .map(each -> each.fact().commitment())
                .distinct()
                .toList();
        for (var basis : Basis.values()) {
            scopes.add(CountedScope.ofInitiative(ledger, basis, units));
            for (var commitment : facts.commitments().keySet()) {
                var within = facts.within(commitment);
                if (towards.stream().anyMatch(each -> each != null && within.contains(each))) {
                    scopes.add(CountedScope.ofCommitment(ledger, commitment, within, basis, units));
                }
            }
        }
        for (var claim : facts.of(Claim.class)) {
            var stage = claim.fact().stage().stage();
            if (stage != null) {
                scopes.add(CountedScope.ofClaim(ledger, claim.fact(), stage));
            }
        }
        return scopes;
    }

    /// A milestone counts from the day on which its deal does: see [Movement].
    private static void moves(DailySums sums, CountedScope scope, List<Course.Groups> groups) {
        var counting = new HashMap<Account, List<Counting>>();
        for (var each : groups) {
            var among = new HashSet<Account>();
            each.groups().forEach(group -> collect(group, among));
            counting.keySet().forEach(account -> mark(counting, account, each.day(), among.contains(account)));
            among.forEach(account -> mark(counting, account, each.day(), true));
        }
        counting.forEach((account, course) -> account.steps().stream()
                .filter(step -> Judging.moves(step.kind()))
                .forEach(step -> move(sums, scope, step.day(), course)));
    }

    /// Whether a deal counts, from a day on.
    private record Counting(LocalDate from, boolean counts) {}

    private static void mark(Map<Account, List<Counting>> counting, Account account, LocalDate day, boolean counts) {
        var course = counting.computeIfAbsent(account, _ -> new ArrayList<>());
        if (course.isEmpty() ? counts : course.getLast().counts() != counts) {
            course.add(new Counting(day, counts));
        }
    }

    private static void collect(Member member, Set<Account> into) {
        if (member.isAmong()) {
            into.add(member.account());
        }
        member.parts().forEach(part -> collect(part, into));
    }

    private static void move(DailySums sums, CountedScope scope, LocalDate day, List<Counting> course) {
        for (var each : course) {
            var since = each.from().isAfter(day) ? each.from() : LocalDate.MIN;
            sums.move(new Movement(scope.name(), scope.basis(), day, since), each.counts() ? 1 : -1);
        }
    }
}
