package org.followthrough.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// What was announced, proposed, agreed, underway and realised, worked out from facts (design §4).
///
/// Each answer is worked out when it is first asked for. Not for use by several threads at once.
public final class Tally {

    private final Chosen chosen;
    private final Ledger ledger;
    private final Sums sums;
    private final Implying implying;
    private final Totals totals;
    private final boolean isListed;
    private final LocalDate asOf;
    private final List<Unit> units;
    private @Nullable List<UnitTally> unitTallies;
    private @Nullable List<CommitmentTally> commitmentTallies;
    private @Nullable List<DealTally> dealTallies;

    private Tally(Facts facts, Question question, @Nullable StoredSums stored) {
        chosen = new Chosen(facts, question);
        ledger = new Ledger(chosen);
        sums = new Sums(ledger);
        implying = new Implying(ledger, sums);
        asOf = question.asOf();
        totals = stored == null ? new LedgerTotals(ledger, sums, implying, asOf) : new StoredTotals(stored);
        isListed = stored == null;
        var counted = new LinkedHashSet<Unit>();
        facts.initiative().units().forEach(unit -> counted.add(chosen.measure().counted(unit)));
        units = List.copyOf(counted);
    }

    /// Works out the tally of an initiative.
    public static Tally of(Facts facts, Question question) {
        return new Tally(facts, question, null);
    }

    /// Works out the tally of an initiative whose deals were summed up before. It answers the same, but names no
    /// single deal.
    ///
    /// @param frame the facts without those of deals
    /// @param question chooses nothing but the day
    /// @param stored the sums of that day
    public static Tally of(Facts frame, Question question, StoredSums stored) {
        var rateOn = stored.rateOn(frame);
        var tally = new Tally(frame, rateOn == null ? question : question.withRateOn(rateOn), stored);
        stored.currencies().forEach(each -> tally.chosen.exchange().hasRate(each, tally.currency()));
        tally.units.forEach(unit -> tally.implying.at(Stage.AGREED, List.of(), unit, tally.asOf));
        return tally;
    }

    /// Whether the single deals are known: otherwise what would list them is empty.
    public boolean isListed() {
        return isListed;
    }

    /// The currency of the answer.
    public Unit currency() {
        return chosen.money();
    }

    /// The day whose exchange rates are used (or the latest before it).
    public LocalDate rateOn() {
        return chosen.rateOn();
    }

    /// Whether amounts of the initiative's own currency can be converted to the currency of the answer.
    public boolean hasRate() {
        return chosen.exchange().hasRate(chosen.facts().initiative().currency(), chosen.money());
    }

    /// The exchange rates that were used so far.
    public List<Dated<ExchangeRate>> rates() {
        return chosen.exchange().used();
    }

    /// The units of the answer: those the initiative declares, money in the currency of the answer.
    public List<Unit> countedUnits() {
        return units;
    }

    /// Each unit of the initiative.
    public List<UnitTally> units() {
        if (unitTallies == null) {
            unitTallies = workOutUnits();
        }
        return unitTallies;
    }

    private List<UnitTally> workOutUnits() {
        var commitments = Promises.counted(chosen.facts());
        return units.stream()
                .map(unit -> {
                    var promises = Promises.of(chosen, commitments, unit, asOf);
                    return new UnitTally(
                            unit,
                            promises.announced(),
                            bases(promises, unit, totals::ofInitiative, true),
                            promises.pace(),
                            Uncounting.of(ledger, unit, asOf));
                })
                .toList();
    }

    private List<BasisTally> bases(
            Promises promises, Unit unit, Function<Basis, Totals.OnBasis> deals, boolean hasBridge) {
        return List.of(Basis.values()).stream()
                .map(basis -> basis(promises, unit, basis, deals.apply(basis), hasBridge))
                .toList();
    }

    private BasisTally basis(Promises promises, Unit unit, Basis basis, Totals.OnBasis deals, boolean hasBridge) {
        var implied = new LinkedHashMap<Stage, Implied>();
        for (var stage : Stage.values()) {
            var suggested = deals.implied(stage, unit);
            if (suggested != null) {
                implied.put(stage, suggested);
            }
        }
        return new BasisTally(
                basis,
                deals.cell(Stage.PROPOSED, unit),
                deals.cell(Stage.AGREED, unit),
                deals.cell(Stage.UNDERWAY, unit),
                deals.cell(Stage.REALISED, unit),
                implied,
                hasBridge ? deals.bridge(unit) : List.of(),
                new Judging(chosen, asOf).verdict(promises, basis, deals, unit));
    }

    /// The root commitments, with their parts.
    public List<CommitmentTally> commitments() {
        if (commitmentTallies == null) {
            commitmentTallies = chosen.facts().commitments().values().stream()
                    .filter(terms -> terms.partOf() == null)
                    .map(this::commitment)
                    .toList();
        }
        return commitmentTallies;
    }

    private CommitmentTally commitment(CommitmentTerms terms) {
        var promise = Promise.of(chosen, terms, units.getFirst(), asOf);
        var within = chosen.facts().within(terms.key());
        var hasDeals = !totals.ofCommitment(terms.key(), within, Basis.SPONSOR).isEmpty();
        return new CommitmentTally(
                terms,
                promise.statements().isEmpty()
                        ? null
                        : promise.statements().getLast().fact().kind(),
                promise.horizon(),
                units.stream()
                        .map(unit -> inUnit(terms, unit, within))
                        .filter(each -> hasDeals || each.inForce() != null)
                        .toList(),
                parts(terms.key()).stream().map(this::commitment).toList(),
                promise.statements());
    }

    private CommitmentTally.InUnit inUnit(CommitmentTerms terms, Unit unit, Set<String> within) {
        var promise = Promise.of(chosen, terms, unit, asOf);
        var isBudget = terms.kind() == CommitmentKind.BUDGET;
        var promises = Promises.of(chosen, isBudget ? List.of() : List.of(terms), unit, asOf);
        return new CommitmentTally.InUnit(
                unit,
                promise.hasOriginal() ? Amount.of(promise.original()) : null,
                promise.inForce(),
                bases(promises, unit, basis -> totals.ofCommitment(terms.key(), within, basis), false),
                promises.pace());
    }

    private List<CommitmentTerms> parts(String commitment) {
        return chosen.facts().commitments().values().stream()
                .filter(terms -> commitment.equals(terms.partOf()))
                .toList();
    }

    /// Each claim in force held against its items.
    public List<Reconciled> reconciliation() {
        return new Reconciling(ledger, asOf).all(totals);
    }

    /// Each planned stage of the deals that count.
    public List<Slip> slips() {
        return counting().stream()
                .flatMap(member -> Slipping.of(member.account(), asOf).stream())
                .toList();
    }

    /// The deals that count on any basis and of any nature, in the order of the dossier, with their flags.
    public List<DealTally> deals() {
        if (dealTallies == null) {
            var dealing = new Dealing(flagging(), units, asOf);
            dealTallies = counting().stream().map(dealing::of).toList();
        }
        return dealTallies;
    }

    /// What the initiative as a whole should be flagged with.
    public Set<Flag> flags() {
        return flagging().isUnchecked() ? Set.of(Flag.UNCHECKED) : Set.of();
    }

    /// The number on a line, with what makes it: `announced` (or `announced.current`), `announced.original`,
    /// `proposed`, `agreed`, `underway`, `realised`, `implied` (with a stage), `pace` (or `pace.current`),
    /// `pace.original`, `bridge.<step>`, `reconciliation.<claim>` (the items), `reconciliation.<claim>.implied`,
    /// `reconciliation.<claim>.unexplained`.
    ///
    /// @param commitment only what counts towards this commitment or its parts, or `null` for the initiative
    /// @param basis the basis, ignored where there is none
    /// @param stage the stage of `implied`, otherwise ignored
    /// @return `null` when there is no such number
    public @Nullable Explanation explain(
            String line, Unit unit, Basis basis, Stage stage, @Nullable String commitment) {
        var terms = commitment == null ? null : chosen.facts().commitments().get(commitment);
        if (!units.contains(unit) || (commitment != null && terms == null)) {
            return null;
        }
        var lines = new Lines(ledger, sums, implying, new Explaining(ledger, flagging(), asOf), unit, asOf);
        return lines.explain(
                line,
                Scope.of(basis, commitment == null ? null : chosen.facts().within(commitment)),
                stage,
                terms == null ? Promises.counted(chosen.facts()) : List.of(terms));
    }

    /// The amounts over time. The running sum of each flow is the tracker's number on each day.
    ///
    /// @param from the first day, included
    /// @param to the last day, included
    public Timeline timeline(Unit unit, Basis basis, LocalDate from, LocalDate to, Timeline.Every every) {
        return new Timelines(ledger, sums, unit, basis).of(basis, from, to, every);
    }

    /// The amounts at the end of each day on which they change or a steady pace turns: between two of them nothing
    /// happens. Where there are too many, of several that are near to each other the last is given.
    ///
    /// @param atMost nearly so many
    public Timeline.Steps steps(Unit unit, Basis basis, LocalDate from, LocalDate to, int atMost) {
        return new Timelines(ledger, sums, unit, basis).steps(from, to, atMost);
    }

    /// Every day on which some number may change, in order.
    public List<LocalDate> days() {
        var days = new TreeSet<LocalDate>();
        ledger.accounts().forEach(account -> days.addAll(ledger.days(Set.of(account.key()))));
        chosen.published(Statement.class).forEach(statement -> days.add(statement.day()));
        days.remove(LocalDate.MIN);
        return List.copyOf(days);
    }

    private Flagging flagging() {
        return new Flagging(ledger, units, asOf);
    }

    private List<Member> counting() {
        var counting = new ArrayList<Member>();
        ledger.groups(Scope.of(Basis.SPONSOR).ofAnyNature(), asOf).forEach(group -> collect(group, counting));
        return counting;
    }

    private static void collect(Member member, List<Member> into) {
        if (member.isAmong()) {
            into.add(member);
        }
        member.parts().forEach(part -> collect(part, into));
    }

    /// The attributions that count each deal on the day, by the key of the deal.
    public Map<String, Dated<Attribution>> attributions() {
        var attributions = new LinkedHashMap<String, Dated<Attribution>>();
        for (var member : counting()) {
            if (member.attribution() != null) {
                attributions.put(member.account().key(), member.attribution());
            }
        }
        return attributions;
    }
}
