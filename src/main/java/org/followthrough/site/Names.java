package org.followthrough.site;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.figure.Unit;
import org.followthrough.record.Mentions;
import org.followthrough.record.StoredForm;
import org.followthrough.record.SubjectKind;
import org.followthrough.tally.CommitmentTerms;
import org.followthrough.tally.DealTerms;
import org.followthrough.tally.Fact;
import org.followthrough.tally.Facts;
import org.followthrough.tally.InitiativeTerms;
import org.followthrough.tally.PartyTerms;
import org.followthrough.tally.SourceTerms;
import org.jspecify.annotations.Nullable;

/// What things are called by their latest description, those that are closed too. It spares a feed, which speaks of a
/// few things of many initiatives, from reading all of them.
@ApplicationScoped
class Names {

    private static final String LATEST = """
            select distinct on (version.kind, version.key) version.kind, cast(version.terms as text) as terms
            from unnest($1::text[], $2::text[]) as asked(kind, key)
            join version on version.kind = asked.kind and version.key = asked.key
            order by version.kind, version.key, version.number desc""";

    private final Pool pool;

    Names(Pool pool) {
        this.pool = pool;
    }

    /// Something by its kind and key.
    record Thing(SubjectKind kind, String key) {}

    /// What is known of some things, with nothing said of them.
    static final class Known {

        private final Map<String, InitiativeTerms> initiatives;
        private final Facts facts;
        private final Map<String, Facts> byInitiative = new HashMap<>();

        private Known(Map<SubjectKind, List<String>> terms) {
            this.initiatives = read(terms, SubjectKind.INITIATIVE, InitiativeTerms.class).stream()
                    .collect(Collectors.toMap(InitiativeTerms::key, Function.identity()));
            this.facts = new Facts(
                    nobody(""),
                    read(terms, SubjectKind.SOURCE, SourceTerms.class),
                    read(terms, SubjectKind.PARTY, PartyTerms.class),
                    read(terms, SubjectKind.COMMITMENT, CommitmentTerms.class),
                    read(terms, SubjectKind.DEAL, DealTerms.class),
                    List.of());
        }

        private static <T> List<T> read(Map<SubjectKind, List<String>> terms, SubjectKind kind, Class<T> type) {
            return terms.getOrDefault(kind, List.of()).stream()
                    .map(each -> StoredForm.read(each, type))
                    .toList();
        }

        private static InitiativeTerms nobody(String key) {
            return new InitiativeTerms(
                    key, key, Map.of(), null, new Unit("USD"), List.of(new Unit("USD")), List.of(), null, null);
        }

        /// For sentences about what is on record of an initiative.
        Facts of(@Nullable String initiative) {
            return byInitiative.computeIfAbsent(Objects.requireNonNullElse(initiative, ""), this::speakingOf);
        }

        private Facts speakingOf(String key) {
            return new Facts(
                    initiatives.getOrDefault(key, nobody(key)),
                    List.copyOf(facts.sources().values()),
                    List.copyOf(facts.parties().values()),
                    List.copyOf(facts.commitments().values()),
                    List.copyOf(facts.deals().values()),
                    List.of());
        }

        /// Whether there is, or was, such a thing.
        boolean has(SubjectKind kind, String key) {
            return switch (kind) {
                case COMMITMENT -> facts.commitments().containsKey(key);
                case DEAL -> facts.deals().containsKey(key);
                case INITIATIVE -> initiatives.containsKey(key);
                case PARTY -> facts.parties().containsKey(key);
                case SOURCE -> facts.sources().containsKey(key);
            };
        }

        /// What a thing is called, with its page.
        Piece piece(SubjectKind kind, String key, Addresses addresses) {
            return switch (kind) {
                case INITIATIVE -> {
                    var terms = initiatives.get(key);
                    yield new Piece(
                            terms == null ? key : terms.name(), new Addresses(key, addresses.choices()).tracker());
                }
                case SOURCE -> Cited.source(key, facts, addresses);
                case PARTY -> Cited.party(key, facts, addresses);
                case COMMITMENT -> Cited.commitment(key, facts, addresses);
                case DEAL -> Cited.deal(key, facts, addresses);
            };
        }
    }

    /// What a fact speaks of.
    static Set<Thing> in(Fact fact) {
        var mentions = Mentions.of(fact);
        var things = new LinkedHashSet<Thing>();
        add(things, SubjectKind.DEAL, mentions.deals());
        add(things, SubjectKind.COMMITMENT, mentions.commitments());
        add(things, SubjectKind.PARTY, mentions.parties());
        return things;
    }

    private static void add(Set<Thing> things, SubjectKind kind, List<String> keys) {
        keys.forEach(key -> things.add(new Thing(kind, key)));
    }

    /// What is known of some things.
    Uni<Known> of(Stream<Thing> things) {
        return of(things, Map.of());
    }

    /// The same, where something else is said of some of them than stands on record.
    ///
    /// @param told their terms as they would be stored, by kind and key
    Uni<Known> of(Stream<Thing> things, Map<SubjectKind, Map<String, String>> told) {
        var asked = things.distinct()
                .filter(each -> !told.getOrDefault(each.kind(), Map.of()).containsKey(each.key()))
                .toList();
        var kinds = asked.stream().map(each -> each.kind().word()).toArray(String[]::new);
        var keys = asked.stream().map(Thing::key).toArray(String[]::new);
        return pool.preparedQuery(LATEST)
                .execute(Tuple.tuple().addArrayOfString(kinds).addArrayOfString(keys))
                .map(rows -> {
                    var terms = Stream.of(SubjectKind.values()).collect(Collectors.toMap(Function.identity(), _ ->
                            (List<String>) new ArrayList<String>()));
                    rows.forEach(row -> Stream.of(SubjectKind.values())
                            .filter(kind -> kind.word().equals(row.getString("kind")))
                            .forEach(kind ->
                                    Objects.requireNonNull(terms.get(kind)).add(row.getString("terms"))));
                    told.forEach((kind, each) ->
                            Objects.requireNonNull(terms.get(kind)).addAll(each.values()));
                    return new Known(terms);
                });
    }
}
