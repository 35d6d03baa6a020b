package org.followthrough.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was known of one initiative at one moment, each fact with the day on which it takes effect.
public final class Facts {

    /// The kinds of fact that are about single deals.
    static final List<Class<? extends Fact>> ABOUT_DEALS =
            List.of(Milestone.class, Attribution.class, Overlap.class, Replacement.class);

    private final InitiativeTerms initiative;
    private final Map<String, SourceTerms> sources;
    private final Map<String, PartyTerms> parties;
    private final Map<String, CommitmentTerms> commitments;
    private final Map<String, DealTerms> deals;
    private final Map<Class<?>, List<Dated<?>>> facts;
    private final Map<String, List<Dated<Milestone>>> milestones;
    private final Map<String, List<Dated<Statement>>> statements;

    /// @param facts in the order in which they stand in the dossier or were recorded
    public Facts(
            InitiativeTerms initiative,
            List<SourceTerms> sources,
            List<PartyTerms> parties,
            List<CommitmentTerms> commitments,
            List<DealTerms> deals,
            List<Entry<?>> facts) {
        this.initiative = initiative;
        this.sources = byKey(sources, SourceTerms::key);
        this.parties = byKey(parties, PartyTerms::key);
        this.commitments = byKey(commitments, CommitmentTerms::key);
        this.deals = byKey(deals, DealTerms::key);
        this.facts = facts.stream()
                .<Dated<?>>map(this::dated)
                .sorted(Comparator.comparing(Dated::day)) // a stable sort: the order within a day stays
                .collect(Collectors.groupingBy(each -> each.fact().getClass()));
        this.milestones = grouped(of(Milestone.class), Milestone::deal);
        this.statements = grouped(of(Statement.class), Statement::commitment);
    }

    private Facts(Facts frame, Map<String, DealTerms> deals, Map<Class<?>, List<Dated<?>>> facts) {
        this.initiative = frame.initiative;
        this.sources = frame.sources;
        this.parties = frame.parties;
        this.commitments = frame.commitments;
        this.deals = deals;
        this.facts = facts;
        this.milestones = grouped(of(Milestone.class), Milestone::deal);
        this.statements = frame.statements;
    }

    /// The same facts with some of the deals only.
    ///
    /// @param aboutDeals the milestones, attributions, overlaps and replacements of these deals, by kind, in order
    Facts only(List<DealTerms> some, Map<Class<?>, List<Dated<?>>> aboutDeals) {
        var left = new HashMap<>(facts);
        ABOUT_DEALS.forEach(left::remove);
        left.putAll(aboutDeals);
        var overlaps = new ArrayList<Dated<?>>();
        of(Overlap.class).stream().filter(each -> each.fact().deals().isEmpty()).forEach(overlaps::add);
        overlaps.addAll(aboutDeals.getOrDefault(Overlap.class, List.of()));
        left.put(Overlap.class, overlaps);
        return new Facts(this, byKey(some, DealTerms::key), left);
    }

    /// These facts, and others about deals.
    ///
    /// @param others in the order in which they stand in their dossiers or were recorded
    /// @param published further sources, whose days of publication matter for partial dates
    public Facts with(List<DealTerms> moreDeals, List<Entry<?>> others, List<SourceTerms> published) {
        var further = new Facts(initiative, published, List.of(), List.of(), moreDeals, others);
        return only(List.copyOf(further.deals.values()), further.facts);
    }

    /// The initiative.
    public InitiativeTerms initiative() {
        return initiative;
    }

    /// The sources by key.
    public Map<String, SourceTerms> sources() {
        return sources;
    }

    /// The parties by key.
    public Map<String, PartyTerms> parties() {
        return parties;
    }

    /// The commitments by key, in the order of the dossier.
    public Map<String, CommitmentTerms> commitments() {
        return commitments;
    }

    /// The deals by key, in the order of the dossier.
    public Map<String, DealTerms> deals() {
        return deals;
    }

    /// All facts of a kind, by the day on which they take effect, on one day as they were written.
    public <F extends Fact> List<Dated<F>> of(Class<F> kind) {
        @SuppressWarnings("unchecked") // grouped by this very class
        var found = (List<Dated<F>>) (List<?>) facts.getOrDefault(kind, List.of());
        return found;
    }

    /// The milestones of a deal, in the order in which they take effect.
    public List<Dated<Milestone>> milestones(String deal) {
        return milestones.getOrDefault(deal, List.of());
    }

    /// The statements about a commitment, in the order in which they take effect.
    public List<Dated<Statement>> statements(String commitment) {
        return statements.getOrDefault(commitment, List.of());
    }

    /// The day of the first announcement of any of the commitments, or `null` when there was none.
    public @Nullable LocalDate firstAnnouncement() {
        return of(Statement.class).stream()
                .filter(each -> each.fact().kind() == StatementKind.ANNOUNCED)
                .map(Dated::day)
                .findFirst()
                .orElse(null);
    }

    /// The first day on which any statement or milestone takes effect, or `null` when there is none.
    public @Nullable LocalDate firstDay() {
        return Stream.concat(of(Statement.class).stream(), of(Milestone.class).stream())
                .map(Dated::day)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /// The first day for which these facts say anything else than others do: [LocalDate#MIN] when it is not only facts
    /// that differ, and `null` when nothing does.
    @Nullable
    LocalDate differsSince(Facts others) {
        if (!initiative.equals(others.initiative)
                || !parties.equals(others.parties)
                || !commitments.equals(others.commitments)
                || !deals.equals(others.deals)) {
            return LocalDate.MIN;
        }
        var ours = dates();
        var theirs = others.dates();
        return Stream.concat(
                        ours.entrySet().stream().filter(each -> !each.getValue().equals(theirs.get(each.getKey()))),
                        theirs.entrySet().stream()
                                .filter(each -> !each.getValue().equals(ours.get(each.getKey()))))
                .map(Map.Entry::getValue)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /// The day of each fact, by its id: what a fact says never changes.
    private Map<UUID, LocalDate> dates() {
        var dates = new HashMap<UUID, LocalDate>();
        facts.values().forEach(each -> each.forEach(fact -> dates.put(fact.id(), fact.day())));
        return dates;
    }

    /// A commitment and its parts, and theirs.
    Set<String> within(String commitment) {
        var within = new LinkedHashSet<String>();
        within.add(commitment);
        for (var last = 0; last < within.size(); ) {
            last = within.size();
            for (var terms : commitments.values()) {
                if (terms.partOf() != null && within.contains(terms.partOf())) {
                    within.add(terms.key());
                }
            }
        }
        return within;
    }

    /// The party and whoever owns it, also through others.
    public Set<String> owners(String party) {
        var owners = new LinkedHashSet<String>();
        for (@Nullable String next = party; next != null && owners.add(next); ) {
            var terms = parties.get(next);
            next = terms == null ? null : terms.parent();
        }
        return owners;
    }

    /// The document at the beginning of the chain of relays that leads to this source.
    public String origin(String source) {
        var seen = new LinkedHashSet<String>();
        for (@Nullable String next = source; next != null && seen.add(next); ) {
            var terms = sources.get(next);
            next = terms == null ? null : terms.via();
        }
        return seen.getLast();
    }

    /// The last day on which the source may have been published, or `null` when that is not known.
    public @Nullable LocalDate published(String source) {
        var terms = sources.get(source);
        return terms == null || terms.published() == null
                ? null
                : terms.published().lastDay();
    }

    /// A fact with the day on which it takes effect, as the sources that are known here date it.
    Dated<?> dated(Entry<?> entry) {
        return new Dated<>(entry.id(), entry.fact(), day(entry.fact()));
    }

    /// The last day of its date or, for a partial date, the day of the earliest publication if that is sooner, but
    /// never before the date's first day (design §3).
    private LocalDate day(Fact fact) {
        var on = fact.on();
        if (on == null) {
            return LocalDate.MIN;
        }
        if (!on.isPartial()) {
            return on.lastDay();
        }
        return fact.support().citations().stream()
                .map(citation -> published(citation.source()))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .filter(published -> published.isBefore(on.lastDay()))
                .map(published -> published.isBefore(on.firstDay()) ? on.firstDay() : published)
                .orElse(on.lastDay());
    }

    private static <T> Map<String, T> byKey(List<T> terms, Function<T, String> key) {
        var byKey = new LinkedHashMap<String, T>();
        terms.forEach(each -> byKey.put(key.apply(each), each));
        return byKey;
    }

    private static <F extends Fact> Map<String, List<Dated<F>>> grouped(
            List<Dated<F>> facts, Function<F, String> subject) {
        var grouped = new LinkedHashMap<String, List<Dated<F>>>();
        facts.forEach(each -> grouped.computeIfAbsent(subject.apply(each.fact()), _ -> new ArrayList<>())
                .add(each));
        return grouped;
    }
}
