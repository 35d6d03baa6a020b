package org.followthrough.tally;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.followthrough.figure.Amounts;
import org.followthrough.figure.Range;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// Builds the bridge from all that was ever proposed or agreed down to what is realised (design §4).
///
/// Each whole with its parts goes through a row of levels; a step is the difference of two. No level is above the one
/// before, because each only takes members, or amounts of members, away. So the bridge closes exactly.
final class Bridging {

    private static final List<BridgeLine> TAKEN = List.of(
            BridgeLine.NATURE,
            BridgeLine.PROPOSED,
            BridgeLine.REPLACED,
            BridgeLine.CANCELLED,
            BridgeLine.REDUCED,
            BridgeLine.SHARE);

    private final Ledger ledger;
    private final Unit unit;
    private final LocalDate day;
    private final Map<BridgeLine, List<BridgeStep.Item>> items = new LinkedHashMap<>();

    private Bridging(Ledger ledger, Unit unit, LocalDate day) {
        this.ledger = ledger;
        this.unit = unit;
        this.day = day;
        for (var line : BridgeLine.values()) {
            items.put(line, new ArrayList<>());
        }
    }

    /// @param groups the deals of any nature
    /// @param totals the totals, at each stage, of those of the natures chosen
    static List<BridgeStep> of(
            Ledger ledger, List<Member> groups, Unit unit, LocalDate day, Map<Stage, Sum<Member>> totals) {
        var bridging = new Bridging(ledger, unit, day);
        groups.forEach(bridging::take);
        var agreed = totals.get(Stage.AGREED);
        var underway = totals.get(Stage.UNDERWAY);
        var realised = totals.get(Stage.REALISED);
        if (agreed == null || underway == null || realised == null) {
            throw new IllegalArgumentException("A bridge needs all stages");
        }
        bridging.overlaps(BridgeLine.OVERLAP, agreed, null);
        bridging.level(BridgeLine.AGREED, agreed);
        bridging.difference(BridgeLine.NOT_UNDERWAY, agreed, underway);
        bridging.level(BridgeLine.UNDERWAY, underway);
        bridging.difference(BridgeLine.NOT_REALISED, underway, realised);
        bridging.level(BridgeLine.REALISED, realised);
        return bridging.steps();
    }

    /// What the steps before the overlaps come to, without those of nothing: that of each group follows from it alone.
    static Map<BridgeLine, BigDecimal> taken(Ledger ledger, List<Member> groups, Unit unit, LocalDate day) {
        var bridging = new Bridging(ledger, unit, day);
        groups.forEach(bridging::take);
        var taken = new LinkedHashMap<BridgeLine, BigDecimal>();
        bridging.steps().stream()
                .filter(step -> step.amount().signum() != 0)
                .forEach(step -> taken.put(step.line(), step.amount()));
        return taken;
    }

    /// The bridge of which the steps before the overlaps and the totals are known: the others follow, since it closes.
    static List<BridgeStep> of(Map<BridgeLine, BigDecimal> taken, Cell agreed, Cell underway, Cell realised) {
        var all = new LinkedHashMap<BridgeLine, BigDecimal>();
        var left = taken.getOrDefault(BridgeLine.GROSS, BigDecimal.ZERO);
        all.put(BridgeLine.GROSS, left);
        for (var line : TAKEN) {
            all.put(line, taken.getOrDefault(line, BigDecimal.ZERO));
            left = left.subtract(taken.getOrDefault(line, BigDecimal.ZERO));
        }
        all.put(BridgeLine.OVERLAP, left.subtract(agreed.bestOrZero()));
        all.put(BridgeLine.AGREED, agreed.bestOrZero());
        all.put(BridgeLine.NOT_UNDERWAY, agreed.bestOrZero().subtract(underway.bestOrZero()));
        all.put(BridgeLine.UNDERWAY, underway.bestOrZero());
        all.put(BridgeLine.NOT_REALISED, underway.bestOrZero().subtract(realised.bestOrZero()));
        all.put(BridgeLine.REALISED, realised.bestOrZero());
        return all.entrySet().stream()
                .map(each -> new BridgeStep(each.getKey(), Amounts.plain(each.getValue()), List.of()))
                .toList();
    }

    private List<BridgeStep> steps() {
        return items.entrySet().stream()
                .map(entry -> new BridgeStep(
                        entry.getKey(),
                        Amounts.plain(entry.getValue().stream()
                                .map(BridgeStep.Item::amount)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)),
                        entry.getValue()))
                .toList();
    }

    /// The levels of one group, and what each step takes off it.
    private void take(Member group) {
        var levels = group.parts().isEmpty() ? levelsOfOne(group) : levelsOfWhole(group);
        levels.add(best(Sums.tree(group, this::agreed, (_, amount) -> amount)));
        levels.add(best(Sums.tree(group, this::agreed)));
        var key = group.account().key();
        add(BridgeLine.GROSS, key, levels.getFirst());
        for (var step = 0; step < TAKEN.size(); step++) {
            add(TAKEN.get(step), key, levels.get(step).subtract(levels.get(step + 1)));
        }
    }

    private List<BigDecimal> levelsOfWhole(Member group) {
        var days = days(group);
        var levels = new ArrayList<BigDecimal>();
        levels.add(highest(group, days, (member, on) -> height(member, on)));
        levels.add(highest(group, days, (member, on) -> isOfANatureChosen(member) ? height(member, on) : null));
        levels.add(highest(group, days, (member, on) -> isLeft(member) ? height(member, on) : null));
        levels.add(highest(group, days, (member, on) -> left(member, on, isReplaced(member))));
        levels.add(highest(group, days, (member, on) -> left(member, on, isGone(member))));
        return levels;
    }

    /// The same for a deal without parts, where each level follows from its own highest amount.
    private List<BigDecimal> levelsOfOne(Member deal) {
        var highest = highest(deal, days(deal), (member, on) -> height(member, on));
        var left = isLeft(deal) ? highest : BigDecimal.ZERO;
        var realised = left.min(best(deal.account().amount(Stage.REALISED, unit, day)));
        var levels = new ArrayList<BigDecimal>();
        levels.add(highest);
        levels.add(isOfANatureChosen(deal) ? highest : BigDecimal.ZERO);
        levels.add(left);
        levels.add(isReplaced(deal) ? realised : left);
        levels.add(isGone(deal) ? realised : left);
        return levels;
    }

    private Set<LocalDate> days(Member group) {
        var days = new TreeSet<LocalDate>();
        days.add(day);
        collect(group, days);
        return days;
    }

    private void collect(Member group, Set<LocalDate> days) {
        days.addAll(group.account().days(day));
        group.parts().forEach(part -> collect(part, days));
    }

    /// The highest that the whole, or its parts together, ever had.
    private static BigDecimal highest(
            Member group, Set<LocalDate> days, BiFunction<Member, LocalDate, @Nullable Range> own) {
        var highest = BigDecimal.ZERO;
        for (var on : days) {
            highest = highest.max(best(Sums.tree(group, member -> own.apply(member, on), (_, amount) -> amount)));
        }
        return highest;
    }

    private static BigDecimal best(@Nullable Range amount) {
        return amount == null ? BigDecimal.ZERO : amount.best();
    }

    private @Nullable Range height(Member member, LocalDate on) {
        return member.account().height(unit, on);
    }

    private boolean isOfANatureChosen(Member member) {
        return ledger.chosen().isOfANatureChosen(member.account().terms());
    }

    /// Whether it is of a nature chosen, and past being proposed.
    private boolean isLeft(Member member) {
        return isOfANatureChosen(member) && !member.account().isAt(Stage.PROPOSED, day);
    }

    private boolean isReplaced(Member member) {
        return member.account().isReplaced(day);
    }

    private boolean isGone(Member member) {
        return member.account().isGone(day);
    }

    /// Of what is gone only what was realised is left.
    private @Nullable Range left(Member member, LocalDate on, boolean isGone) {
        if (!isLeft(member)) {
            return null;
        }
        var height = height(member, on);
        if (!isGone || height == null) {
            return height;
        }
        return Range.exactly(best(height).min(best(member.account().amount(Stage.REALISED, unit, day))));
    }

    private @Nullable Range agreed(Member member) {
        return isOfANatureChosen(member) ? member.account().amount(Stage.AGREED, unit, day) : null;
    }

    private void add(BridgeLine line, String key, BigDecimal amount) {
        if (amount.signum() != 0) {
            items.getOrDefault(line, new ArrayList<>()).add(new BridgeStep.Item(key, false, amount));
        }
    }

    private void level(BridgeLine line, Sum<Member> total) {
        total.lines().forEach(each -> add(line, each.key(), best(each.amount())));
        overlaps(line, null, total);
    }

    private void difference(BridgeLine line, Sum<Member> before, Sum<Member> after) {
        var left = new LinkedHashMap<String, BigDecimal>();
        before.lines().forEach(each -> left.merge(each.key(), best(each.amount()), BigDecimal::add));
        after.lines().forEach(each -> left.merge(each.key(), best(each.amount()).negate(), BigDecimal::add));
        left.forEach((key, amount) -> add(line, key, amount));
        overlaps(line, after, before);
    }

    /// What overlaps take back, as items of their own: more in the one adds, more in the other takes away.
    private void overlaps(BridgeLine line, @Nullable Sum<Member> adding, @Nullable Sum<Member> taking) {
        var left = new LinkedHashMap<String, BigDecimal>();
        if (adding != null) {
            adding.taken().forEach(each -> left.merge(each.overlap().fact().key(), each.best(), BigDecimal::add));
        }
        if (taking != null) {
            taking.taken()
                    .forEach(each ->
                            left.merge(each.overlap().fact().key(), each.best().negate(), BigDecimal::add));
        }
        left.forEach((key, amount) -> {
            if (amount.signum() != 0) {
                items.getOrDefault(line, new ArrayList<>()).add(new BridgeStep.Item(key, true, amount));
            }
        });
    }
}
