package org.followthrough.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// What was announced, proposed, agreed, underway and realised, worked out from facts (design §4).
///
/// Each answer is worked out when it is asked for. Not for use by several threads at once.
public final class Tally {

    private final Chosen chosen;
    private final Ledger ledger;
    private final Sums sums;
    private final Implying implying;
    private final LocalDate asOf;
    private final List<Unit> units;

    private Tally(Facts facts, Question question) {
        chosen = new Chosen(facts, question);
        ledger = new Ledger(chosen);
        sums = new Sums(ledger);
        implying = new Implying(ledger, sums);
        asOf = question.asOf();
        var counted = new LinkedHashSet<Unit>();
        facts.initiative().units().forEach(unit -> counted.add(chosen.measure().counted(unit)));
        units = List.copyOf(counted);
    }

    /// Works out the tally of an initiative.
    public static Tally of(Facts facts, Question question) {
        return new Tally(facts, question);
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
        var commitments = Promises.counted(chosen.facts());
        return units.stream()
                .map(unit -> {
                    var promises = Promises.of(chosen, commitments, unit, asOf);
                    return new UnitTally(
                            unit,
                            promises.announced(),
                            bases(promises, unit, null),
                            promises.pace(),
                            Uncounting.of(ledger, unit, asOf));
                })
                .toList();
    }

    private List<BasisTally> bases(Promises promises, Unit unit, @Nullable Set<String> commitments) {
        return List.of(Basis.values()).stream()
                .map(basis -> basis(promises, unit, Scope.of(basis, commitments)))
                .toList();
    }

    private BasisTally basis(Promises promises, Unit unit, Scope scope) {
        var groups = ledger.groups(scope, asOf);
        var totals = new LinkedHashMap<Stage, Sum<Member>>();
        var cells = new LinkedHashMap<Stage, Cell>();
        var implied = new LinkedHashMap<Stage, Implied>();
        for (var stage : Stage.values()) {
            var sum = sums.at(stage, groups, unit, asOf);
            totals.put(stage, sum);
            cells.put(stage, sum.cell());
            var suggested = implying.at(stage, groups, unit, asOf);
            if (suggested != null) {
                implied.put(stage, Implying.of(suggested));
            }
        }
        var realised = cells.getOrDefault(Stage.REALISED, Cell.NONE);
        var agreed = cells.getOrDefault(Stage.AGREED, Cell.NONE);
        return new BasisTally(
                scope.basis(),
                cells.getOrDefault(Stage.PROPOSED, Cell.NONE),
                agreed,
                cells.getOrDefault(Stage.UNDERWAY, Cell.NONE),
                realised,
                implied,
                scope.commitments() == null ? bridge(scope, groups, unit, totals) : List.of(),
                new Judging(ledger, asOf)
                        .verdict(promises, new Judging.Judged(scope.basis(), groups), unit, agreed, realised));
    }

    private List<BridgeStep> bridge(Scope scope, List<Member> groups, Unit unit, Map<Stage, Sum<Member>> totals) {
        var ofAnyNature = chosen.isEveryNatureChosen() ? groups : ledger.groups(scope.ofAnyNature(), asOf);
        return Bridging.of(ledger, ofAnyNature, unit, asOf, totals);
    }

    /// The root commitments, with their parts.
    public List<CommitmentTally> commitments() {
        return chosen.facts().commitments().values().stream()
                .filter(terms -> terms.partOf() == null)
                .map(this::commitment)
                .toList();
    }

    private CommitmentTally commitment(CommitmentTerms terms) {
        var promise = Promise.of(chosen, terms, units.getFirst(), asOf);
        var within = within(terms.key());
        var hasDeals = !ledger.groups(Scope.of(Basis.SPONSOR, within), asOf).isEmpty();
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
                bases(promises, unit, within),
                promises.pace());
    }

    private List<CommitmentTerms> parts(String commitment) {
        return chosen.facts().commitments().values().stream()
                .filter(terms -> commitment.equals(terms.partOf()))
                .toList();
    }

    /// A commitment and its parts, and theirs.
    private Set<String> within(String commitment) {
        var within = new LinkedHashSet<String>();
        within.add(commitment);
        for (var last = 0; last < within.size(); ) {
            last = within.size();
            for (var terms : chosen.facts().commitments().values()) {
                if (terms.partOf() != null && within.contains(terms.partOf())) {
                    within.add(terms.key());
                }
            }
        }
        return within;
    }

    /// Each claim in force held against its items.
    public List<Reconciled> reconciliation() {
        return new Reconciling(ledger, sums, implying, asOf).all();
    }

    /// Each planned stage of the deals that count.
    public List<Slip> slips() {
        return counting().stream()
                .flatMap(member -> Slipping.of(member.account(), asOf).stream())
                .toList();
    }

    /// The deals that count on any basis and of any nature, in the order of the dossier, with their flags.
    public List<DealTally> deals() {
        var dealing = new Dealing(flagging(), units, asOf);
        return counting().stream().map(dealing::of).toList();
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
                Scope.of(basis, commitment == null ? null : within(commitment)),
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
