package org.followthrough.tally;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.followthrough.figure.Figure;
import org.followthrough.figure.PartialDate;
import org.followthrough.figure.Period;
import org.followthrough.figure.Range;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// An initiative "it" in USD and MW, told fact by fact, for tests. Every fact cites the source "paper", which has no
/// publication date unless one is given.
final class Story {

    static final Unit USD = new Unit("USD");
    static final Unit EUR = new Unit("EUR");
    static final Unit MW = new Unit("MW");
    static final Unit JOBS = new Unit("jobs");

    private List<Unit> units = List.of(USD, MW, JOBS);
    private List<Nature> natures = List.of();
    private @Nullable LocalDate checked;
    private final Map<String, SourceTerms> sources = new LinkedHashMap<>();
    private final Map<String, PartyTerms> parties = new LinkedHashMap<>();
    private final Map<String, CommitmentTerms> commitments = new LinkedHashMap<>();
    private final Map<String, DealTerms> deals = new LinkedHashMap<>();
    private final List<Entry<?>> facts = new ArrayList<>();
    private Evidence evidence = Evidence.CLAIMED;
    private String source = "paper";

    Story() {
        source("paper", null);
    }

    Story source(String key, @Nullable String published) {
        return source(key, published, null);
    }

    Story source(String key, @Nullable String published, @Nullable String via) {
        sources.put(
                key,
                new SourceTerms(
                        key, key, null, published == null ? null : PartialDate.of(published), null, null, null, via));
        return this;
    }

    Story party(String key, @Nullable String parent) {
        parties.put(key, new PartyTerms(key, key, parent, Map.of(), null));
        return this;
    }

    /// What follows is supported so well.
    Story evidence(Evidence level) {
        evidence = level;
        return this;
    }

    /// What follows cites this source.
    Story citing(String key) {
        source = key;
        return this;
    }

    Story natures(Nature... chosen) {
        natures = List.of(chosen);
        return this;
    }

    Story units(Unit... declared) {
        units = List.of(declared);
        return this;
    }

    Story checked(String day) {
        checked = LocalDate.parse(day);
        return this;
    }

    Story commitment(String key) {
        return commitment(key, CommitmentKind.PLEDGE, null, null, null);
    }

    Story commitment(String key, String from, String to) {
        return commitment(key, CommitmentKind.PLEDGE, null, from, to);
    }

    Story commitment(
            String key, CommitmentKind kind, @Nullable String partOf, @Nullable String from, @Nullable String to) {
        var horizon = from == null || to == null ? null : new Period(PartialDate.of(from), PartialDate.of(to));
        commitments.put(key, new CommitmentTerms(key, key, kind, partOf, List.of(), null, horizon, null));
        return this;
    }

    Story said(String commitment, StatementKind kind, String on, String... figures) {
        return add(new Statement(commitment, kind, PartialDate.of(on), figures(figures), null, null, support()));
    }

    Story delayed(String commitment, String on, String until) {
        return add(new Statement(
                commitment,
                StatementKind.DELAYED,
                PartialDate.of(on),
                List.of(),
                null,
                PartialDate.of(until),
                support()));
    }

    /// A deal of its own, attributed to the initiative as a sponsor's.
    Story deal(String key) {
        return deal(key, Basis.SPONSOR);
    }

    Story deal(String key, Basis basis) {
        return unattributed(key, null).attributed(key, basis, "1", null, null, null);
    }

    Story unattributed(String key, @Nullable String partOf) {
        return terms(key, Nature.CAPITAL, partOf);
    }

    Story terms(String key, Nature nature, @Nullable String partOf, String... partiesOfIt) {
        var with = Arrays.stream(partiesOfIt)
                .map(party -> new DealParty(party, "partner"))
                .toList();
        deals.put(key, new DealTerms(key, key, nature, partOf, with, List.of(), null));
        return this;
    }

    Story attributed(
            String deal,
            Basis basis,
            String share,
            @Nullable String commitment,
            @Nullable String from,
            @Nullable String to) {
        return add(new Attribution(
                deal,
                "it",
                commitment,
                basis,
                new BigDecimal(share),
                new Period(from == null ? null : PartialDate.of(from), to == null ? null : PartialDate.of(to)),
                support()));
    }

    Story step(String deal, MilestoneKind kind, String on, String... figures) {
        return add(new Milestone(deal, kind, PartialDate.of(on), figures(figures), null, null, null, support()));
    }

    Story planned(String deal, String on, Stage stage, String due) {
        return add(new Milestone(
                deal,
                MilestoneKind.PLANNED,
                PartialDate.of(on),
                List.of(),
                stage,
                PartialDate.of(due),
                null,
                support()));
    }

    Story overlap(String key, Share share, String... dealsOfIt) {
        return add(new Overlap(key, List.of(dealsOfIt), List.of(), share, List.of(), support()));
    }

    Story overlapOfCommitments(String key, Share share, String... commitmentsOfIt) {
        return add(new Overlap(key, List.of(), List.of(commitmentsOfIt), share, List.of(), support()));
    }

    Story replaces(String newer, String older) {
        return add(new Replacement(newer, older, support()));
    }

    Story claim(String key, @Nullable String party, Basis basis, ClaimedStage stage, Period period, String figure) {
        return add(new Claim(
                key, party, basis, stage, PartialDate.of("2025-01-01"), period, Figure.of(figure), support()));
    }

    Story benchmark(String key, String per, String figure, String on) {
        return add(new Benchmark(key, null, Figure.of(per), Figure.of(figure), PartialDate.of(on), support()));
    }

    Story rate(Unit currency, Unit against, String rate, String on) {
        return add(new ExchangeRate(currency, against, new BigDecimal(rate), PartialDate.of(on), support()));
    }

    Story add(Fact fact) {
        facts.add(new Entry<>(new UUID(0, facts.size()), fact));
        return this;
    }

    Facts facts() {
        return facts(facts);
    }

    Facts facts(List<Entry<?>> inOrder) {
        var terms = new InitiativeTerms("it", "It", Map.of(), null, USD, units, natures, checked, null);
        return new Facts(
                terms,
                List.copyOf(sources.values()),
                List.copyOf(parties.values()),
                List.copyOf(commitments.values()),
                List.copyOf(deals.values()),
                inOrder);
    }

    List<Entry<?>> entries() {
        return List.copyOf(facts);
    }

    Tally asOf(String day) {
        return Tally.of(facts(), Question.asOf(LocalDate.parse(day)));
    }

    Tally ask(Question question) {
        return Tally.of(facts(), question);
    }

    static Question question(String day) {
        return Question.asOf(LocalDate.parse(day));
    }

    static Question question(String day, Predating predating) {
        return new Question(LocalDate.parse(day), null, null, null, Set.of(), predating, Evidence.CLAIMED);
    }

    static Question question(String day, Evidence evidence) {
        return new Question(LocalDate.parse(day), null, null, null, Set.of(), Predating.INCLUDE, evidence);
    }

    static Share share(String low, String best, String high) {
        return new Share(new BigDecimal(low), new BigDecimal(best), new BigDecimal(high));
    }

    static UnitTally in(Tally tally, Unit unit) {
        return tally.units().stream()
                .filter(each -> each.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    static Cell cell(Tally tally, Basis basis, Stage stage, Unit unit) {
        return in(tally, unit).on(basis).at(stage);
    }

    /// The sponsors' total at a stage in USD.
    static Cell usd(Tally tally, Stage stage) {
        return cell(tally, Basis.SPONSOR, stage, USD);
    }

    static @Nullable Verdict verdict(Tally tally) {
        return in(tally, USD).on(Basis.SPONSOR).verdict();
    }

    /// A total as text: `low..best..high of counted/deals`, with `?` for what is not known.
    static String text(Cell cell) {
        return "%s of %d/%d".formatted(text(cell.amount()), cell.counted(), cell.deals());
    }

    static String text(Total total) {
        return "%s of %d/%d".formatted(text(total.amount()), total.counted(), total.commitments());
    }

    static String text(Amount amount) {
        return "%s..%s..%s".formatted(text(amount.low()), text(amount.best()), text(amount.high()));
    }

    static String text(@Nullable BigDecimal amount) {
        return amount == null ? "?" : amount.stripTrailingZeros().toPlainString();
    }

    static Range range(String low, String best, @Nullable String high) {
        return new Range(new BigDecimal(low), new BigDecimal(best), high == null ? null : new BigDecimal(high));
    }

    private Support support() {
        return new Support(evidence, List.of(new Citation(source, null, null, null)), null);
    }

    private static List<Figure> figures(String... figures) {
        return Arrays.stream(figures).map(Figure::of).toList();
    }
}
