package org.followthrough.editing;

/// Reads what holds on to things that are to be closed (`kind:key`), what would be closed with them, and what was.
final class BondsSql {

    private static final String NAMED = """
            with named as (
                select name, split_part(name, ':', 1) as kind, split_part(name, ':', 2) as key
                from unnest($1::text[]) name
            ),
            named_deal as (
                select named.name, deal.id, deal.key, deal.initiative_id, deal.closed_at
                from named join deal on deal.key = named.key and named.kind = 'deal'
            ),
            named_commitment as (
                select named.name, commitment.id, commitment.key, commitment.initiative_id, commitment.closed_at
                from named join commitment on commitment.key = named.key and named.kind = 'commitment'
            ),
            named_initiative as (
                select named.name, initiative.id, initiative.key, initiative.closed_at
                from named join initiative on initiative.key = named.key and named.kind = 'initiative'
            )
            """;

    /// At most so many are looked for: enough to name some and say that there are more.
    static final int MOST = 25;

    static final String REFERRERS = NAMED + """
            select named_deal.name, null::uuid as fact, 'deal' as kind, part.key as by
            from named_deal join deal part on part.part_of = named_deal.key and part.closed_at is null
            union all
            select named_deal.name, fact.id, fact.type, case fact.type
                when 'attribution' then home.key when 'replacement' then fact.deals[1] else fact.content ->> 'key' end
            from named_deal
            join fact on fact.deals @> array[named_deal.key] and fact.superseded_at is null
                and (fact.type = 'overlap'
                    or (fact.type = 'replacement' and fact.deals[2] = named_deal.key)
                    or (fact.type = 'attribution' and fact.initiative_id <> named_deal.initiative_id))
            join initiative home on home.id = fact.initiative_id
            union all
            select named_commitment.name, null, 'commitment', part.key
            from named_commitment
            join commitment part on part.part_of = named_commitment.key and part.closed_at is null
            union all
            select named_commitment.name, fact.id, fact.type, coalesce(fact.deals[1], fact.content ->> 'key')
            from named_commitment
            join fact on fact.commitments @> array[named_commitment.key] and fact.superseded_at is null
                and fact.type in ('attribution', 'overlap')
            union all
            select named.name, fact.id, fact.type, coalesce(
                fact.content ->> 'key', fact.deals[1], fact.commitments[1], fact.parties[1], fact.id::text)
            from named join source on source.key = named.key and named.kind = 'source'
            cross join lateral (
                select fact.* from citation join fact on fact.id = citation.fact_id
                where citation.source_id = source.id and fact.superseded_at is null limit %1$d) fact
            union all
            select named.name, null, 'source', relay.key
            from named join source relay on relay.via = named.key and named.kind = 'source' and relay.closed_at is null
            union all
            select named.name, fact.id, fact.type, coalesce(fact.content ->> 'key', fact.deals[1], fact.commitments[1],
                (select key from initiative where id = fact.initiative_id))
            from named cross join lateral (
                select * from fact
                where fact.parties @> array[named.key] and fact.superseded_at is null limit %1$d) fact
            where named.kind = 'party'
            union all
            select named.name, null, 'party', child.key
            from named join party child on child.parent = named.key and named.kind = 'party' and child.closed_at is null
            union all
            select named.name, null, 'deal', deal.key
            from named cross join lateral (
                select key from deal
                where deal.terms @> jsonb_build_object('parties', jsonb_build_array(
                    jsonb_build_object('party', named.key))) and deal.closed_at is null limit %1$d) deal
            where named.kind = 'party'
            union all
            select named.name, null, 'commitment', commitment.key
            from named join commitment on commitment.closed_at is null
                and (commitment.terms -> 'by' ? named.key or commitment.terms ->> 'announcedBy' = named.key)
            where named.kind = 'party'
            union all
            select named_initiative.name, fact.id, fact.type, other.key
            from named_initiative
            join deal on deal.initiative_id = named_initiative.id and deal.closed_at is null
            join fact on fact.deals @> array[deal.key] and fact.superseded_at is null
                and fact.initiative_id <> named_initiative.id
            join initiative other on other.id = fact.initiative_id
            union all
            select named_initiative.name, null, 'deal', part.key
            from named_initiative
            join deal on deal.initiative_id = named_initiative.id and deal.closed_at is null
            join deal part on part.part_of = deal.key and part.closed_at is null
                and part.initiative_id <> named_initiative.id""".formatted(MOST);

    /// Facts about one thing alone, with it: its milestones, statements, attributions and what it replaces; of an
    /// initiative all that stand in its dossier.
    static final String OWN = NAMED + """
            select named_deal.name, fact.id from named_deal
            join fact on fact.deal_id = named_deal.id and fact.superseded_at is null
                and fact.initiative_id = named_deal.initiative_id
            union all
            select named_commitment.name, fact.id from named_commitment
            join fact on fact.commitment_id = named_commitment.id and fact.superseded_at is null
                and fact.type = 'statement'
            union all
            select named_initiative.name, fact.id from named_initiative
            join fact on fact.initiative_id = named_initiative.id and fact.superseded_at is null""";

    /// The same facts of what is closed: those that were retracted at the moment it was.
    static final String LOST = NAMED + """
            select named_deal.name, fact.id from named_deal
            join fact on fact.deal_id = named_deal.id and fact.superseded_at = named_deal.closed_at
                and fact.superseded_by is null and fact.initiative_id = named_deal.initiative_id
            union all
            select named_commitment.name, fact.id from named_commitment
            join fact on fact.commitment_id = named_commitment.id and fact.superseded_at = named_commitment.closed_at
                and fact.superseded_by is null and fact.type = 'statement'
            union all
            select named_initiative.name, fact.id from named_initiative
            join fact on fact.initiative_id = named_initiative.id and fact.superseded_at = named_initiative.closed_at
                and fact.superseded_by is null""";

    /// What is at home in an initiative; where that is closed, what was closed with it.
    static final String AT_HOME = NAMED + """
            select named_initiative.name, 'deal:' || deal.key as member from named_initiative
            join deal on deal.initiative_id = named_initiative.id
                and deal.closed_at is not distinct from named_initiative.closed_at
            union all
            select named_initiative.name, 'commitment:' || commitment.key from named_initiative
            join commitment on commitment.initiative_id = named_initiative.id
                and commitment.closed_at is not distinct from named_initiative.closed_at""";

    private BondsSql() {}
}
