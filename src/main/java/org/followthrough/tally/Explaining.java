package org.followthrough.tally;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.followthrough.figure.Range;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// Turns what makes a number into items that add up to it, each with its facts.
final class Explaining {

    private final Ledger ledger;
    private final Flagging flagging;
    private final LocalDate day;

    Explaining(Ledger ledger, Flagging flagging, LocalDate day) {
        this.ledger = ledger;
        this.flagging = flagging;
        this.day = day;
    }

    /// The items of a total over deals.
    ///
    /// @param own the amount of one member before its share
    List<Explanation.Item> ofDeals(Sum<Member> sum, Stage stage, Function<Member, @Nullable Range> own) {
        var items = new ArrayList<Explanation.Item>();
        sum.lines().forEach(line -> items.add(deal(line.item(), Amount.of(line.amount()), stage, own)));
        sum.taken().forEach(taken -> items.add(overlap(taken)));
        return items;
    }

    /// The items of a total over commitments.
    List<Explanation.Item> ofCommitments(Sum<Promise> sum) {
        var items = new ArrayList<Explanation.Item>();
        sum.lines().forEach(line -> items.add(commitment(line.item(), Amount.of(line.amount()))));
        sum.taken().forEach(taken -> items.add(overlap(taken)));
        return items;
    }

    /// The items of a step of the bridge.
    List<Explanation.Item> ofBridge(BridgeStep step, Unit unit) {
        return step.items().stream()
                .map(item -> item.overlap() ? overlap(item, unit) : deal(item))
                .toList();
    }

    /// A claim, from which items are taken off.
    Explanation.Item claim(Dated<Claim> claim, @Nullable BigDecimal claimed) {
        return new Explanation.Item(
                Explanation.Kind.CLAIM,
                claim.fact().key(),
                claim.fact().figure().toString(),
                exactly(claimed),
                null,
                List.of(),
                Set.of(),
                List.of(claim));
    }

    /// The same item, taking away what it added.
    static Explanation.Item takenAway(Explanation.Item item) {
        var best = item.amount().best();
        return new Explanation.Item(
                item.kind(),
                item.key(),
                item.title(),
                exactly(best == null ? null : best.negate()),
                item.share(),
                item.parts(),
                item.flags(),
                item.facts());
    }

    static Amount exactly(@Nullable BigDecimal amount) {
        return amount == null ? Amount.UNDISCLOSED : new Amount(amount, amount, amount);
    }

    private Explanation.Item deal(Member group, Amount amount, Stage stage, Function<Member, @Nullable Range> own) {
        var account = group.account();
        var parts = group.parts().stream()
                .filter(part -> part.any(member -> member.account().isAt(stage, day)))
                .map(part -> deal(part, Amount.of(Sums.tree(part, own)), stage, own))
                .toList();
        return new Explanation.Item(
                Explanation.Kind.DEAL,
                account.key(),
                account.terms().title(),
                amount,
                group.isAmong() ? group.share() : null,
                parts,
                flagging.of(account, stage),
                facts(account));
    }

    private Explanation.Item deal(BridgeStep.Item item) {
        var account = ledger.account(item.key());
        return new Explanation.Item(
                Explanation.Kind.DEAL,
                item.key(),
                account == null ? item.key() : account.terms().title(),
                exactly(item.amount()),
                null,
                List.of(),
                Set.of(),
                account == null ? List.of() : facts(account));
    }

    private List<Dated<?>> facts(Account account) {
        var facts = new ArrayList<Dated<?>>();
        account.steps().stream().filter(step -> !step.day().isAfter(day)).forEach(step -> facts.add(step.milestone()));
        var attribution = ledger.attribution(account.key(), day);
        if (attribution != null) {
            facts.add(attribution);
        }
        ledger.chosen().published(Replacement.class).stream()
                .filter(each -> each.fact().replaces().equals(account.key()))
                .forEach(facts::add);
        return facts;
    }

    private static Explanation.Item commitment(Promise promise, Amount amount) {
        return new Explanation.Item(
                Explanation.Kind.COMMITMENT,
                promise.terms().key(),
                promise.terms().title(),
                amount,
                null,
                List.of(),
                Set.of(),
                List.copyOf(promise.statements()));
    }

    private static Explanation.Item overlap(Sum.Taken taken) {
        return overlap(
                taken.overlap(),
                new Amount(
                        taken.low().negate(),
                        taken.best().negate(),
                        taken.high() == null ? null : taken.high().negate()));
    }

    private Explanation.Item overlap(BridgeStep.Item item, Unit unit) {
        return ledger.overlaps(unit).stream()
                .filter(overlap -> overlap.fact().key().equals(item.key()))
                .findFirst()
                .map(overlap -> overlap(overlap, exactly(item.amount())))
                .orElseThrow();
    }

    private static Explanation.Item overlap(Dated<Overlap> overlap, Amount amount) {
        var fact = overlap.fact();
        return new Explanation.Item(
                Explanation.Kind.OVERLAP,
                fact.key(),
                String.join(", ", fact.deals().isEmpty() ? fact.commitments() : fact.deals()),
                amount,
                null,
                List.of(),
                Set.of(),
                List.of(overlap));
    }
}
