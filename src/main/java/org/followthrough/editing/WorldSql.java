package org.followthrough.editing;

/// Reads what bears on operations. None of it depends on how much else an initiative has.
final class WorldSql {

    /// Things by key, with what they are part of, relay or belong to, and what they replace; and the initiatives that
    /// these are at home in. The arrays keep the plan to the index, however many rows it is thought to be.
    static final String THINGS = """
            with recursive near_deals(key) as (
                select unnest($1::text[])
                union
                select next.key from near_deals cross join lateral (
                    select part_of from deal where deal.key = near_deals.key and part_of is not null
                    union all
                    select fact.deals[2] from deal
                    join fact on fact.deal_id = deal.id and fact.type in ('attribution', 'replacement')
                        and fact.superseded_at is null
                    where deal.key = near_deals.key and fact.type = 'replacement'
                ) next(key)
            ),
            near_commitments(key) as (
                select unnest($1::text[])
                union
                select commitment.part_of from near_commitments
                join commitment on commitment.key = near_commitments.key and commitment.part_of is not null
            ),
            near_sources(key) as (
                select unnest($1::text[])
                union
                select source.via from near_sources
                join source on source.key = near_sources.key and source.via is not null
            ),
            near_parties(key) as (
                select unnest($1::text[])
                union
                select party.parent from near_parties
                join party on party.key = near_parties.key and party.parent is not null
            ),
            kept as (
                select 'deal' as kind, key, terms, version, position, initiative_id, recorded_at, updated_at, closed_at
                from deal where key = any(array(select key from near_deals))
                union all
                select 'commitment', key, terms, version, position, initiative_id, recorded_at, updated_at, closed_at
                from commitment where key = any(array(select key from near_commitments))
                union all
                select 'source', key, terms, version, null, null, recorded_at, updated_at, closed_at
                from source where key = any(array(select key from near_sources))
                union all
                select 'party', key, terms, version, null, null, recorded_at, updated_at, closed_at
                from party where key = any(array(select key from near_parties))
            )
            select kind, kept.key, kept.terms::text as terms, kept.version, position, home.key as home,
                kept.recorded_at, kept.updated_at, kept.closed_at
            from kept left join initiative home on home.id = kept.initiative_id
            union all
            select 'initiative', key, terms::text, version, null, null, recorded_at, updated_at, closed_at
            from initiative
            where id = any(array(select initiative_id from kept)) or key = any($1)""";

    private static final String HELD = """
            select fact.id, fact.type, fact.content::text as content, fact.position, home.key as home,
                fact.superseded_at is null as stands, fact.superseded_by
            from fact join initiative home on home.id = fact.initiative_id
            """;

    static final String FACTS = HELD + "where fact.id = any($1)";

    /// What counts, joins and replaces deals, and the overlaps of commitments, with all that a chain of replacements
    /// leads to.
    static final String NEAR = """
            with recursive chain(key) as (
                select unnest($1::text[])
                union
                select fact.deals[2] from chain
                join deal on deal.key = chain.key
                join fact on fact.deal_id = deal.id and fact.type in ('attribution', 'replacement')
                    and fact.superseded_at is null
                where fact.type = 'replacement'
            ),
            near(id) as (
                select id from fact
                where deal_id = any(array(select id from deal where key = any(array(select key from chain))))
                    and type in ('attribution', 'replacement') and superseded_at is null
                union
                select id from fact where type = 'replacement' and superseded_at is null and deals[2] = any($1)
                union
                select id from fact where type = 'overlap' and superseded_at is null and deals && $1
                union
                select id from fact where type = 'overlap' and superseded_at is null and commitments && $1
            )
            """ + HELD + "where fact.id = any(array(select id from near))";

    /// Overlaps, claims and benchmarks by key, in the initiatives of what is named.
    static final String NAMED = HELD + """
            where fact.superseded_at is null and fact.type in ('overlap', 'claim', 'benchmark')
                and fact.content ->> 'key' = any($1)
                and fact.initiative_id = any(array(
                    select id from initiative where key = any($1)
                    union select initiative_id from deal where key = any($1)
                    union select initiative_id from commitment where key = any($1)))""";

    static final String RATES = HELD + """
            where fact.type = 'rate' and fact.superseded_at is null and fact.on_day = any($2::date[])
                and fact.initiative_id = any(array(select id from initiative where key = any($1)))""";

    /// All that stands of what is to change (`kind:key`): statements of commitments, whose horizon may move.
    static final String STATEMENTS = HELD + """
            where fact.type = 'statement' and fact.superseded_at is null and fact.content ? 'until'
                and fact.commitment_id = any(array(
                    select id from commitment where 'commitment:' || key = any($1) or key = any($2)))""";

    /// The last place in each list that something may be put into: of a deal or commitment its facts, of an initiative
    /// its facts, deals and commitments.
    static final String PLACES = """
            select 'deal:' || deal.key as list,
                (select max(position) from fact where deal_id = deal.id) as last
            from deal where key = any($1)
            union all
            select 'commitment:' || commitment.key,
                (select max(position) from fact where commitment_id = commitment.id)
            from commitment where key = any($1)
            union all
            select list.name || home.key, list.last
            from initiative home
            cross join lateral (values
                ('initiative:', (select max(position) from fact where initiative_id = home.id)),
                ('deals:', (select max(position) from deal where initiative_id = home.id)),
                ('commitments:', (select max(position) from commitment where initiative_id = home.id))
            ) list(name, last)
            where home.key = any($1) or home.id = any(array(
                select initiative_id from deal where key = any($1)
                union select initiative_id from commitment where key = any($1)))""";

    /// Which of the named sources and parties the initiatives of what is named list, and how far their lists go.
    static final String LISTED = """
            with home as (
                select id, key from initiative
                where key = any($1) or id = any(array(
                    select initiative_id from deal where key = any($1)
                    union select initiative_id from commitment where key = any($1)
                    union select initiative_id from fact where id = any($2::uuid[])))
            )
            select home.key as home, listing.kind, listing.key, listing.ordinal
            from home join listing on listing.initiative_id = home.id and listing.key = any($1)
            union all
            select home.key, kind, null, (
                select max(ordinal) from listing where listing.initiative_id = home.id and listing.kind = kinds.kind)
            from home cross join (values ('source'), ('party')) kinds(kind)""";

    /// The keys that begin like those that are made from titles.
    static final String TAKEN = """
            select kinds.kind, kinds.key from unnest($1::text[]) stem(text)
            cross join lateral (
                select 'initiative' as kind, key from initiative where key = stem.text or key ^@ (stem.text || '-')
                union all
                select 'source', key from source where key = stem.text or key ^@ (stem.text || '-')
                union all
                select 'party', key from party where key = stem.text or key ^@ (stem.text || '-')
                union all
                select 'commitment', key from commitment where key = stem.text or key ^@ (stem.text || '-')
                union all
                select 'deal', key from deal where key = stem.text or key ^@ (stem.text || '-')
            ) kinds""";

    /// The terms of what is to be patched (`kind:key`), for what they name must be known too.
    static final String PATCHED = """
            with asked as (
                select split_part(name, ':', 1) as kind, split_part(name, ':', 2) as key from unnest($1::text[]) name
            )
            select terms::text as terms from asked join initiative using (key) where asked.kind = 'initiative'
            union all
            select terms::text from asked join source using (key) where asked.kind = 'source'
            union all
            select terms::text from asked join party using (key) where asked.kind = 'party'
            union all
            select terms::text from asked join commitment using (key) where asked.kind = 'commitment'
            union all
            select terms::text from asked join deal using (key) where asked.kind = 'deal'""";

    /// The figures, and the units of overlaps, in the facts of initiatives.
    static final String COUNTED = """
            select distinct initiative.key, counted #>> '{}' as counted
            from initiative
            join fact on fact.initiative_id = initiative.id and fact.superseded_at is null
                and fact.type in ('statement', 'milestone', 'overlap', 'claim', 'benchmark')
            cross join lateral (
                select jsonb_path_query(fact.content, '$.figures[*]')
                union all select jsonb_path_query(fact.content, '$.units[*]')
                union all select jsonb_path_query(fact.content, '$.figure')
                union all select jsonb_path_query(fact.content, '$.per')
            ) each(counted)
            where initiative.key = any($1)""";

    /// Versions of what is to read again as it did (`kind:key`).
    static final String VERSIONS = """
            select kind, key, number, terms::text as terms from version
            where (kind, key) in (select split_part(name, ':', 1), split_part(name, ':', 2) from unnest($1::text[]) name)""";

    private WorldSql() {}
}
