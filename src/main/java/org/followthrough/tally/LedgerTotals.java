package org.followthrough.tally;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// Totals worked out from the deals themselves.
final class LedgerTotals implements Totals {

    private final Ledger ledger;
    private final Sums sums;
    private final Implying implying;
    private final LocalDate day;

    private final Map<Basis, OnBasis> ofInitiative = new EnumMap<>(Basis.class);

    LedgerTotals(Ledger ledger, Sums sums, Implying implying, LocalDate day) {
        this.ledger = ledger;
        this.sums = sums;
        this.implying = implying;
        this.day = day;
    }

    @Override
    public OnBasis ofInitiative(Basis basis) {
        return ofInitiative.computeIfAbsent(basis, _ -> of(Scope.of(basis)));
    }

    @Override
    public OnBasis ofCommitment(String commitment, Set<String> within, Basis basis) {
        return of(Scope.of(basis, within));
    }

    @Override
    public OnBasis ofClaim(Claim claim, Stage stage) {
        var groups = new Reconciling(ledger, day).groups(claim, stage);
        return new Groups(groups, groups);
    }

    private OnBasis of(Scope scope) {
        var groups = ledger.groups(scope, day);
        var isAll = ledger.chosen().isEveryNatureChosen();
        return new Groups(groups, isAll ? groups : ledger.groups(scope.ofAnyNature(), day));
    }

    private final class Groups implements OnBasis {

        private final List<Member> groups;
        private final List<Member> ofAnyNature;
        private final Map<Unit, Map<Stage, Sum<Member>>> totals = new HashMap<>();

        Groups(List<Member> groups, List<Member> ofAnyNature) {
            this.groups = groups;
            this.ofAnyNature = ofAnyNature;
        }

        @Override
        public boolean isEmpty() {
            return groups.isEmpty();
        }

        @Override
        public boolean hasRecord() {
            return groups.stream().anyMatch(group -> Judging.hasRecord(group, day));
        }

        @Override
        public boolean hasMoved(LocalDate since) {
            return groups.stream()
                    .anyMatch(group -> group.any(member -> member.account().steps().stream()
                            .filter(step -> Judging.moves(step.kind()))
                            .anyMatch(step ->
                                    !step.day().isAfter(day) && !step.day().isBefore(since))));
        }

        @Override
        public Cell cell(Stage stage, Unit unit) {
            return sum(stage, unit).cell();
        }

        @Override
        public @Nullable Implied implied(Stage stage, Unit unit) {
            var implied = implying.at(stage, groups, unit, day);
            return implied == null ? null : Implying.of(implied);
        }

        @Override
        public List<BridgeStep> bridge(Unit unit) {
            for (var stage : Stage.values()) {
                sum(stage, unit);
            }
            return Bridging.of(ledger, ofAnyNature, unit, day, totals.getOrDefault(unit, Map.of()));
        }

        private Sum<Member> sum(Stage stage, Unit unit) {
            return totals.computeIfAbsent(unit, _ -> new EnumMap<>(Stage.class))
                    .computeIfAbsent(stage, _ -> sums.at(stage, groups, unit, day));
        }
    }
}
