package org.followthrough.tally;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// Finds the number on a line, and what makes it (design §4, explain).
final class Lines {

    private final Ledger ledger;
    private final Sums sums;
    private final Implying implying;
    private final Explaining explaining;
    private final Unit unit;
    private final LocalDate day;

    Lines(Ledger ledger, Sums sums, Implying implying, Explaining explaining, Unit unit, LocalDate day) {
        this.ledger = ledger;
        this.sums = sums;
        this.implying = implying;
        this.explaining = explaining;
        this.unit = unit;
        this.day = day;
    }

    @Nullable
    Explanation explain(String line, Scope scope, Stage stage, List<CommitmentTerms> commitments) {
        var dot = line.indexOf('.');
        var head = dot < 0 ? line : line.substring(0, dot);
        var tail = dot < 0 ? "" : line.substring(dot + 1);
        return switch (head) {
            case "announced" -> announced(line, tail, commitments);
            case "pace" -> pace(line, tail, commitments);
            case "implied" -> tail.isEmpty() ? implied(line, scope, stage) : null;
            case "bridge" -> bridge(line, tail, scope);
            case "reconciliation" -> reconciliation(line, tail);
            default -> tail.isEmpty() ? atStage(line, scope) : null;
        };
    }

    private @Nullable Explanation announced(String line, String which, List<CommitmentTerms> commitments) {
        var promises = Promises.of(ledger.chosen(), commitments, unit, day);
        var sum =
                switch (which) {
                    case "", "current" -> promises.current();
                    case "original" -> promises.original();
                    default -> null;
                };
        return sum == null ? null : commitments(line, sum, Rule.ANNOUNCED);
    }

    private @Nullable Explanation pace(String line, String which, List<CommitmentTerms> commitments) {
        var promises = Promises.of(ledger.chosen(), commitments, unit, day);
        var sum =
                switch (which) {
                    case "", "current" -> promises.expected();
                    case "original" -> promises.expectedAtFirst();
                    default -> null;
                };
        return sum == null || promises.pace() == null ? null : commitments(line, sum, Rule.PACE);
    }

    private Explanation commitments(String line, Sum<Promise> sum, Rule rule) {
        return new Explanation(
                line,
                unit,
                null,
                Amount.of(sum.amount()),
                explaining.ofCommitments(sum),
                List.of(rule, Rule.RANGES, Rule.DATES, Rule.OVERLAPS, Rule.UNDISCLOSED));
    }

    private @Nullable Explanation implied(String line, Scope scope, Stage stage) {
        var sum = implying.at(stage, ledger.groups(scope, day), unit, day);
        return sum == null ? null : implied(line, scope.basis(), stage, sum);
    }

    private Explanation implied(String line, Basis basis, Stage stage, Sum<Member> sum) {
        var items = explaining.ofDeals(sum, stage, member -> implying.of(member.account(), stage, unit, day)).stream()
                .map(item -> withBenchmarks(item, stage))
                .toList();
        return new Explanation(
                line,
                unit,
                basis,
                Amount.of(sum.amount()),
                items,
                List.of(Rule.IMPLIED, Rule.SHARES, Rule.PARTS, Rule.OVERLAPS));
    }

    private Explanation.Item withBenchmarks(Explanation.Item item, Stage stage) {
        var account = ledger.account(item.key());
        if (item.kind() != Explanation.Kind.DEAL || account == null) {
            return item;
        }
        var facts = new ArrayList<>(item.facts());
        facts.addAll(implying.used(account, stage, unit, day));
        return new Explanation.Item(
                item.kind(), item.key(), item.title(), item.amount(), item.share(), item.parts(), item.flags(), facts);
    }

    private @Nullable Explanation atStage(String line, Scope scope) {
        var stage = Worded.of(Stage.class, line).orElse(null);
        return stage == null ? null : deals(line, scope.basis(), stage, sums.at(stage, scope, unit, day), Rule.BASES);
    }

    private Explanation deals(String line, Basis basis, Stage stage, Sum<Member> sum, Rule first) {
        return new Explanation(
                line,
                unit,
                basis,
                Amount.of(sum.amount()),
                explaining.ofDeals(sum, stage, member -> member.account().amount(stage, unit, day)),
                List.of(first, Rule.STAGES, ofStage(stage), Rule.SHARES, Rule.PARTS, Rule.OVERLAPS, Rule.UNDISCLOSED));
    }

    private static Rule ofStage(Stage stage) {
        return switch (stage) {
            case PROPOSED, AGREED -> Rule.VALUE;
            case UNDERWAY -> Rule.UNDERWAY;
            case REALISED -> Rule.REALISED;
        };
    }

    private @Nullable Explanation bridge(String line, String step, Scope scope) {
        var wanted = Worded.of(BridgeLine.class, step).orElse(null);
        var totals = new EnumMap<Stage, Sum<Member>>(Stage.class);
        for (var stage : Stage.values()) {
            totals.put(stage, sums.at(stage, scope, unit, day));
        }
        return Bridging.of(ledger, ledger.groups(scope.ofAnyNature(), day), unit, day, totals).stream()
                .filter(each -> each.line() == wanted)
                .findFirst()
                .map(each -> new Explanation(
                        line,
                        unit,
                        scope.basis(),
                        Explaining.exactly(each.amount()),
                        explaining.ofBridge(each, unit),
                        List.of(Rule.BRIDGE, Rule.STAGES, Rule.CANCELLED)))
                .orElse(null);
    }

    private @Nullable Explanation reconciliation(String line, String rest) {
        var dot = rest.indexOf('.');
        var key = dot < 0 ? rest : rest.substring(0, dot);
        var which = dot < 0 ? "itemised" : rest.substring(dot + 1);
        var reconciling = new Reconciling(ledger, day);
        return ledger.chosen().inForce(Claim.class, day).stream()
                .filter(claim -> claim.fact().key().equals(key))
                .filter(claim -> reconciling.unit(claim.fact()).equals(unit))
                .findFirst()
                .map(claim -> reconciliation(line, which, claim, reconciling))
                .orElse(null);
    }

    private @Nullable Explanation reconciliation(
            String line, String which, Dated<Claim> claim, Reconciling reconciling) {
        var stage = claim.fact().stage().stage();
        if (which.equals("implied")) {
            var sum = stage == null ? null : implying.at(stage, reconciling.groups(claim.fact(), stage), unit, day);
            return sum == null || stage == null
                    ? null
                    : implied(line, claim.fact().basis(), stage, sum);
        }
        var itemised = stage == null
                ? commitments(line, reconciling.promises(claim.fact()).current(), Rule.RECONCILIATION)
                : deals(
                        line,
                        claim.fact().basis(),
                        stage,
                        sums.at(stage, reconciling.groups(claim.fact(), stage), unit, day),
                        Rule.RECONCILIATION);
        return switch (which) {
            case "itemised" -> itemised;
            case "unexplained" -> unexplained(claim, reconciling.claimed(claim.fact()), itemised);
            default -> null;
        };
    }

    private @Nullable Explanation unexplained(Dated<Claim> claim, @Nullable BigDecimal claimed, Explanation itemised) {
        var best = itemised.number().best();
        if (claimed == null || best == null) {
            return null;
        }
        var items = new ArrayList<Explanation.Item>();
        items.add(explaining.claim(claim, claimed));
        itemised.items().forEach(item -> items.add(Explaining.takenAway(item)));
        return new Explanation(
                itemised.line(),
                unit,
                itemised.basis(),
                Explaining.exactly(claimed.subtract(best)),
                items,
                itemised.rules());
    }
}
