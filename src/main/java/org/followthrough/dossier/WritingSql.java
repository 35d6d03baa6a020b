package org.followthrough.dossier;

/// The statements that write drafts. Each takes all its rows at once, as JSON; facts and changes of several drafts
/// each under who signed them.
final class WritingSql {

    static final String INITIATIVE = """
            insert into initiative (key, terms, version, recorded_at, updated_at)
            select key, terms, number, $2, $2
            from jsonb_to_recordset($1::text::jsonb) as row(key text, terms jsonb, number int)
            on conflict (key) do update
            set terms = excluded.terms, version = excluded.version, updated_at = excluded.updated_at,
                closed_at = null""";

    static final String SOURCES = shared("source");
    static final String PARTIES = shared("party");
    static final String COMMITMENTS = atHome("commitment");
    static final String DEALS = atHome("deal");
    static final String TOUCH_COMMITMENTS = touch("commitment");
    static final String TOUCH_DEALS = touch("deal");

    static final String CLOSE_VERSIONS = """
            update version set superseded_at = $3
            from (
                select kind, key from jsonb_to_recordset($1::text::jsonb) as changed(kind text, key text)
                union
                select kind, key from jsonb_to_recordset($2::text::jsonb) as closed(kind text, key text)
            ) row
            where version.kind = row.kind and version.key = row.key and version.superseded_at is null""";

    static final String VERSIONS = """
            insert into version (kind, key, number, initiative_id, position, terms, recorded_at, who, why)
            select row.kind, row.key, row.number, initiative.id, row.position, row.terms, $2, $3, $4
            from jsonb_to_recordset($1::text::jsonb)
                as row(kind text, key text, initiative text, number int, position numeric, terms jsonb)
            left join initiative on initiative.key = row.initiative""";

    static final String CLOSE_FACTS = """
            update fact set superseded_at = $2, superseded_by = row.by, closed_by = $3, closed_why = $4
            from jsonb_to_recordset($1::text::jsonb) as row(id uuid, by uuid)
            where fact.id = row.id""";

    static final String FACTS = """
            insert into fact (id, type, kind, initiative_id, deal_id, commitment_id, deals, commitments, parties,
                on_day, evidence, position, content, recorded_at, who, why)
            select row.id, row.type, row.kind, initiative.id, deal.id, commitment.id, row.deals, row.commitments,
                row.parties, row.day, row.evidence, row.position, row.content, signed.at, signed.who, signed.why
            from jsonb_to_recordset($1::text::jsonb) as signed(at timestamptz, who text, why text, rows jsonb)
            cross join lateral jsonb_to_recordset(signed.rows) as row(
                id uuid, initiative text, type text, kind text, deal text, commitment text, deals text[],
                commitments text[], parties text[], day date, evidence text, position numeric, content jsonb)
            join initiative on initiative.key = row.initiative
            left join deal on deal.key = row.deal
            left join commitment on commitment.key = row.commitment""";

    static final String CITATIONS = """
            insert into citation (fact_id, ordinal, source_id)
            select row.fact, row.ordinal, source.id
            from jsonb_to_recordset($1::text::jsonb) as row(fact uuid, ordinal int, source text)
            left join source on source.key = row.source""";

    static final String UNLIST = "delete from listing where initiative_id = (select id from initiative where key = $1)";

    static final String LIST = """
            insert into listing (initiative_id, kind, key, ordinal)
            select initiative.id, row.kind, row.key, row.ordinal
            from jsonb_to_recordset($1::text::jsonb) as row(initiative text, kind text, key text, ordinal int)
            join initiative on initiative.key = row.initiative""";

    static final String CHANGES = """
            insert into change (at, who, why, kind, initiative_id, subject_kind, subject_key, fact_id, before, after)
            select signed.at, signed.who, signed.why, change ->> 'kind', initiative.id, change ->> 'subjectKind',
                change ->> 'subjectKey', (change ->> 'fact')::uuid, change -> 'before', change -> 'after'
            from jsonb_to_recordset($1::text::jsonb) as signed(at timestamptz, who text, why text, rows jsonb)
            cross join lateral jsonb_array_elements(signed.rows) with ordinality as row(change, ordinal)
            left join initiative on initiative.key = change ->> 'initiative'
            order by signed.at, ordinal""";

    /// The initiatives whose facts, deals or commitments rest on sources or parties, also through others, and the deals
    /// that these are about.
    static final String RESTING = """
            with recursive
            relaying(key) as (
                select unnest($1::text[])
                union
                select version.key from relaying
                join version on version.kind = 'source' and version.part_of = relaying.key
            ),
            belonging(key) as (
                select unnest($2::text[])
                union
                select version.key from belonging
                join version on version.kind = 'party' and version.part_of = belonging.key
            ),
            resting(initiative_id, deals) as (
                select fact.initiative_id, fact.deals from relaying
                join source on source.key = relaying.key
                join citation on citation.source_id = source.id
                join fact on fact.id = citation.fact_id
                union all
                select fact.initiative_id, fact.deals from belonging
                join fact on fact.parties @> array[belonging.key]
                union all
                select version.initiative_id, array[version.key] from belonging
                join version on version.kind in ('commitment', 'deal')
                    and jsonb_path_exists(version.terms, '$.** ? (@ == $key)',
                        jsonb_build_object('key', belonging.key))
            )
            select array(select distinct initiative_id from resting) as initiatives,
                array(select distinct unnest(deals) from resting) as deals""";

    /// Every initiative whose answers may change has its revision go up: the one whose dossier it is, those that ever
    /// counted a deal that is touched or is joined to one that is, and those whose facts rest on a source or a
    /// party that changed. Rather one too many than one too few.
    static final String REVISIONS = """
            with recursive joined(key) as (
                select unnest($2::text[] || $4::text[])
                union
                select next.key from joined cross join lateral (
                    select key from version where kind = 'deal' and part_of = joined.key
                    union all
                    select part_of from version where kind = 'deal' and key = joined.key and part_of is not null
                    union all
                    select fact.deals[2] from deal join fact on fact.deal_id = deal.id
                    where deal.key = joined.key and fact.type = 'replacement'
                    union all
                    select deals[1] from fact where type = 'replacement' and deals[2] = joined.key
                ) next(key)
            )
            update initiative set revision = revision + 1, updated_at = $5
            where key = any($1)
                or id = any($3)
                or id = any(array(
                    select initiative_id from fact
                    where type = 'attribution' and deal_id = any(array(
                        select id from deal where key = any(array(select key from joined))))))
                or id = any(array(
                    select initiative_id from version
                    where kind = 'deal' and key = any(array(select key from joined))))
            returning key, revision""";

    private WritingSql() {}

    private static String shared(String table) {
        return """
                insert into %1$s (key, terms, version, recorded_at, updated_at)
                select key, terms, number, $2, $2
                from jsonb_to_recordset($1::text::jsonb) as row(key text, terms jsonb, number int)
                on conflict (key) do update
                set terms = excluded.terms, version = excluded.version, updated_at = excluded.updated_at,
                    closed_at = null""".formatted(table);
    }

    private static String atHome(String table) {
        return """
                insert into %1$s (key, initiative_id, position, terms, version, recorded_at, updated_at)
                select row.key, initiative.id, row.position, row.terms, row.number, $2, $2
                from jsonb_to_recordset($1::text::jsonb)
                    as row(key text, initiative text, position numeric, terms jsonb, number int)
                join initiative on initiative.key = row.initiative
                on conflict (key) do update
                set initiative_id = excluded.initiative_id, position = excluded.position, terms = excluded.terms,
                    version = excluded.version, updated_at = excluded.updated_at, closed_at = null""".formatted(table);
    }

    static String close(String table) {
        return "update %s set closed_at = $2, updated_at = $2 where key = any($1)".formatted(table);
    }

    private static String touch(String table) {
        return "update %s set updated_at = $2 where key = any($1) and updated_at < $2".formatted(table);
    }
}
