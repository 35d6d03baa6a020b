package org.followthrough.dossier;

import static org.followthrough.dossier.Standings.ask;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.followthrough.record.Mentions;
import org.jspecify.annotations.Nullable;

/// Reads what stands outside a dossier and bears on what it names, with the same few statements whatever its size.
final class Surroundings {

    /// Sources with what they relay, or parties with what they belong to.
    private static final String SHARED = """
            with recursive used(key) as (
                select unnest($1::text[])
                union
                select shared.%2$s from used join %1$s shared on shared.key = used.key where shared.%2$s is not null
            )
            select '%1$s' as kind, key, terms::text as terms, version, closed_at is not null as closed
            from %1$s where key in (select key from used)""";

    private static final String COMMITMENTS = """
            with recursive near(key) as (
                select unnest($2::text[])
                union
                select whole.part_of from near join commitment whole on whole.key = near.key
                where whole.part_of is not null
            )
            select 'commitment' as kind, commitment.key, home.key as home, commitment.terms::text as terms,
                commitment.version, commitment.closed_at is not null as closed
            from commitment join initiative home on home.id = commitment.initiative_id
            where commitment.key in (select key from near)
                and (commitment.initiative_id <> $1 or commitment.closed_at is not null)""";

    /// Wholes, parts, and what is joined by overlaps and replacements, as far as they lead.
    private static final String DEALS = """
            with recursive near(key) as (
                select unnest($2::text[])
                union
                select next.key from near cross join lateral (
                    select part_of from deal where key = near.key and part_of is not null
                    union all
                    select key from deal where part_of = near.key and closed_at is null
                    union all
                    select unnest(deals) from fact
                    where deals @> array[near.key] and type in ('overlap', 'replacement') and superseded_at is null
                ) next(key)
            )
            select 'deal' as kind, deal.key, home.key as home, deal.terms::text as terms,
                deal.version, deal.closed_at is not null as closed
            from deal join initiative home on home.id = deal.initiative_id
            where deal.key in (select key from near) and (deal.initiative_id <> $1 or deal.closed_at is not null)""";

    private static final String FACTS = """
            select type, content::text as content
            from fact
            where initiative_id <> $1 and superseded_at is null and type in ('attribution', 'overlap', 'replacement')
                and (deals && $2 or commitments && $3)
            order by initiative_id, position, id""";

    private static final String IDS = "select id from fact where id = any($1)";

    private final SqlConnection connection;
    private final Dossier dossier;
    private final long initiative;
    private final ElsewhereRows rows = new ElsewhereRows();

    private Surroundings(SqlConnection connection, Dossier dossier, long initiative) {
        this.connection = connection;
        this.dossier = dossier;
        this.initiative = initiative;
    }

    /// What stands elsewhere and bears on the dossier.
    static Uni<Elsewhere> of(SqlConnection connection, Dossier dossier, Standing standing) {
        var initiative =
                standing.initiative() == null ? 0 : standing.initiative().id();
        return new Surroundings(connection, dossier, initiative).load();
    }

    private Uni<Elsewhere> load() {
        return ask(connection, SHARED.formatted("source", "via"), Tuple.of(array(sources())))
                .invoke(rows::addSources)
                .chain(() -> ask(connection, SHARED.formatted("party", "parent"), Tuple.of(array(parties()))))
                .invoke(rows::addParties)
                .chain(() -> ask(connection, COMMITMENTS, Tuple.of(initiative, array(commitments()))))
                .invoke(rows::addAtHome)
                .chain(() -> ask(connection, DEALS, Tuple.of(initiative, array(deals()))))
                .invoke(rows::addAtHome)
                .chain(() -> ask(
                        connection, FACTS, Tuple.of(initiative, array(rows.dealsAnd(deals())), array(commitments()))))
                .invoke(rows::addFacts)
                .chain(() -> ask(connection, IDS, Tuple.of(ids())))
                .map(rows::elsewhere);
    }

    private Set<String> sources() {
        var keys = Listing.citedSources(dossier);
        dossier.sources().forEach(each -> addBoth(keys, each.key(), each.via()));
        return keys;
    }

    private Set<String> parties() {
        var keys = Listing.namedParties(dossier);
        dossier.parties().forEach(each -> addBoth(keys, each.key(), each.parent()));
        return keys;
    }

    private Set<String> commitments() {
        var keys = new TreeSet<String>();
        dossier.commitments().forEach(each -> addBoth(keys, each.key(), each.partOf()));
        dossier.facts().forEach(line -> keys.addAll(Mentions.of(line.fact()).commitments()));
        return keys;
    }

    private Set<String> deals() {
        var keys = new TreeSet<String>();
        dossier.deals().forEach(each -> addBoth(keys, each.key(), each.partOf()));
        dossier.facts().forEach(line -> keys.addAll(Mentions.of(line.fact()).deals()));
        return keys;
    }

    private UUID[] ids() {
        return dossier.facts().stream()
                .map(Dossier.Line::id)
                .filter(Objects::nonNull)
                .toArray(UUID[]::new);
    }

    private static void addBoth(Set<String> keys, String key, @Nullable String other) {
        keys.add(key);
        if (other != null) {
            keys.add(other);
        }
    }

    private static String[] array(Collection<String> keys) {
        return keys.toArray(String[]::new);
    }
}
