package org.followthrough.editing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.followthrough.dossier.Dossier;
import org.followthrough.dossier.DossierRules;
import org.followthrough.dossier.Faults;
import org.followthrough.dossier.OnRecord;
import org.followthrough.dossier.Places;
import org.followthrough.dossier.ReadDossier;
import org.followthrough.dossier.Spot;
import org.followthrough.dossier.Thing;
import org.followthrough.figure.Unit;
import org.followthrough.tally.Attribution;
import org.followthrough.tally.CommitmentTerms;
import org.followthrough.tally.DealTerms;
import org.followthrough.tally.Fact;
import org.followthrough.tally.InitiativeTerms;
import org.followthrough.tally.Overlap;
import org.followthrough.tally.PartyTerms;
import org.followthrough.tally.Replacement;
import org.followthrough.tally.SourceTerms;

/// The parts of dossiers that a submission writes, held to the rules of dossiers.
final class Parts {

    /// For sources and parties that are written by themselves: no rule for them asks for the initiative.
    private static final Unit CURRENCY = new Unit("USD");

    private static final InitiativeTerms NONE =
            new InitiativeTerms("", "", Map.of(), null, CURRENCY, List.of(CURRENCY), List.of(), null, null);

    /// In the place of an initiative, for what is in no dossier: no key is empty.
    private static final String SHARED = "";

    private final World world;
    private final Faults faults;
    private final Places places = new Places();
    private final Map<String, Part> parts = new LinkedHashMap<>();

    /// What is written of one dossier.
    private static final class Part {
        private final Map<Thing, Object> terms = new LinkedHashMap<>();
        private final List<Fact> facts = new ArrayList<>();
    }

    Parts(World world, Faults faults) {
        this.world = world;
        this.faults = faults;
    }

    Places places() {
        return places;
    }

    /// Takes terms in.
    void write(Kept kept, Spot spot) {
        var dossier = kept.dossier();
        part(dossier == null ? SHARED : dossier).terms.put(kept.thing(), places.put(kept.terms(), spot));
    }

    void write(String home, Fact fact) {
        part(home).facts.add(fact);
    }

    private Part part(String home) {
        return parts.computeIfAbsent(home, _ -> new Part());
    }

    /// Tells the faults of what was written.
    void check(LocalDate today) {
        parts.forEach((home, part) -> {
            var initiative = part.terms.get(Kind.INITIATIVE.thing(home));
            var kept = world.get(Kind.INITIATIVE, home);
            var terms = initiative != null ? initiative : kept != null ? kept.terms() : NONE;
            var dossier = dossier((InitiativeTerms) terms, part);
            DossierRules.check(new ReadDossier(dossier, places), onRecord(home, part), today, faults);
        });
    }

    private static Dossier dossier(InitiativeTerms initiative, Part part) {
        return new Dossier(
                initiative,
                of(part, SourceTerms.class),
                of(part, PartyTerms.class),
                of(part, CommitmentTerms.class),
                of(part, DealTerms.class),
                part.facts.stream().map(fact -> new Dossier.Line(null, fact)).toList());
    }

    private static <T> List<T> of(Part part, Class<T> kind) {
        return part.terms.values().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /// What stands beside what is written: elsewhere, and in the same dossier.
    private OnRecord onRecord(String home, Part part) {
        Set<Fact> written = Collections.newSetFromMap(new IdentityHashMap<>());
        written.addAll(part.facts);
        var here = world.facts().stream()
                .filter(held -> held.home().equals(home) && !written.contains(held.fact()))
                .map(Held::fact)
                .toList();
        var elsewhere = world.facts().stream()
                .filter(held -> !held.home().equals(home))
                .map(Held::fact)
                .filter(Parts::bearsElsewhere)
                .toList();
        var commitments = terms(Kind.COMMITMENT, part, CommitmentTerms.class, CommitmentTerms::key);
        return new OnRecord(
                terms(Kind.SOURCE, part, SourceTerms.class, SourceTerms::key),
                terms(Kind.PARTY, part, PartyTerms.class, PartyTerms::key),
                split(commitments, home, false),
                terms(Kind.DEAL, part, DealTerms.class, DealTerms::key),
                homes(),
                elsewhere,
                new OnRecord.Here(split(commitments, home, true), here));
    }

    private static boolean bearsElsewhere(Fact fact) {
        return fact instanceof Attribution || fact instanceof Overlap || fact instanceof Replacement;
    }

    private <T> Map<String, T> terms(Kind kind, Part part, Class<T> type, Function<T, String> key) {
        return world.standing(kind)
                .filter(kept -> !part.terms.containsKey(kept.thing()))
                .map(kept -> type.cast(kept.terms()))
                .collect(Collectors.toMap(key, Function.identity()));
    }

    private Map<String, CommitmentTerms> split(Map<String, CommitmentTerms> commitments, String home, boolean isHere) {
        var split = new HashMap<String, CommitmentTerms>();
        commitments.forEach((key, terms) -> {
            var kept = world.get(Kind.COMMITMENT, key);
            if (kept != null && home.equals(kept.home()) == isHere) {
                split.put(key, terms);
            }
        });
        return split;
    }

    private Map<String, String> homes() {
        var homes = new HashMap<String, String>();
        world.things().stream()
                .filter(kept -> kept.stands() && kept.home() != null)
                .forEach(kept -> homes.put(kept.kind().word() + ":" + kept.key(), kept.home()));
        return homes;
    }
}
