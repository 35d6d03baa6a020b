select "who", "key", "fingerprint", "status", "location", "tag", "body", "at" from "answered";
select "id", "at", "who", "why", "kind", "initiative_id", "subject_kind", "subject_key", "fact_id", "before", "after" from "change";
select "fact_id", "ordinal", "source_id" from "citation";
select "id", "key", "initiative_id", "position", "terms", "title", "kind", "part_of", "version", "recorded_at", "updated_at", "closed_at" from "commitment";
select "id", "key", "initiative_id", "position", "terms", "title", "nature", "part_of", "version", "recorded_at", "updated_at", "closed_at" from "deal";
select "id", "type", "kind", "initiative_id", "deal_id", "commitment_id", "deals", "commitments", "parties", "on_day", "evidence", "position", "content", "recorded_at", "who", "why", "superseded_at", "superseded_by", "closed_by", "closed_why" from "fact";
select "id", "key", "terms", "name", "country", "version", "revision", "recorded_at", "updated_at", "closed_at" from "initiative";
select "initiative_id", "kind", "key", "ordinal" from "listing";
select "version" from "oldest_reader";
select "id", "key", "terms", "name", "parent", "version", "recorded_at", "updated_at", "closed_at" from "party";
select "id", "at", "initiative_id", "fact_id", "page", "language", "said", "wrong", "elsewhere", "closed_at", "closed_by", "note" from "report";
select "hash", "token_id", "opened_at", "expires_at" from "session";
select "id", "key", "terms", "title", "via", "version", "recorded_at", "updated_at", "closed_at" from "source";
select "initiative_id", "day", "scope", "basis", "since", "count" from "tally_movement";
select "initiative_id", "rules", "frame", "kept", "deals" from "tally_state";
select "initiative_id", "grain", "start", "scope", "basis", "unit", "line", "low", "best", "high", "open", "deals", "counted" from "tally_sum";
select "id", "hash", "name", "scope", "initiatives", "created_at", "created_by", "expires_at", "last_used_at", "revoked_at", "revoked_by", "revoked_why" from "token";
select "id", "kind", "key", "number", "initiative_id", "position", "terms", "part_of", "recorded_at", "superseded_at", "who", "why" from "version";
delete from answered where (who, key) in (
    select who, key from answered where at < clock_timestamp() - interval '24 hours' order by at limit 100);
delete from listing where initiative_id = (select id from initiative where key = $1);
delete from session where expires_at <= $1;
delete from session where hash = $1;
delete from tally_movement where initiative_id = $1;
delete from tally_sum where initiative_id = $1;
insert into answered (who, key, fingerprint, status, location, tag, body, at)
values ($1, $2, $3, $4, $5, $6, $7, clock_timestamp())
on conflict (who, key) do update
set fingerprint = excluded.fingerprint, status = excluded.status, location = excluded.location,
    tag = excluded.tag, body = excluded.body, at = excluded.at;
insert into change (at, who, why, kind, initiative_id, subject_kind, subject_key, fact_id, before, after)
select signed.at, signed.who, signed.why, change ->> 'kind', initiative.id, change ->> 'subjectKind',
    change ->> 'subjectKey', (change ->> 'fact')::uuid, change -> 'before', change -> 'after'
from jsonb_to_recordset($1::text::jsonb) as signed(at timestamptz, who text, why text, rows jsonb)
cross join lateral jsonb_array_elements(signed.rows) with ordinality as row(change, ordinal)
left join initiative on initiative.key = change ->> 'initiative'
order by signed.at, ordinal;
insert into citation (fact_id, ordinal, source_id)
select row.fact, row.ordinal, source.id
from jsonb_to_recordset($1::text::jsonb) as row(fact uuid, ordinal int, source text)
left join source on source.key = row.source;
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
left join commitment on commitment.key = row.commitment;
insert into initiative (key, terms, version, recorded_at, updated_at)
select key, terms, number, $2, $2
from jsonb_to_recordset($1::text::jsonb) as row(key text, terms jsonb, number int)
on conflict (key) do update
set terms = excluded.terms, version = excluded.version, updated_at = excluded.updated_at,
    closed_at = null;
insert into listing (initiative_id, kind, key, ordinal)
select initiative.id, row.kind, row.key, row.ordinal
from jsonb_to_recordset($1::text::jsonb) as row(initiative text, kind text, key text, ordinal int)
join initiative on initiative.key = row.initiative;
insert into report (initiative_id, fact_id, page, language, said, wrong, elsewhere)
select f.initiative_id, f.id, $2, $3, $4, $5, $6 from fact f
where f.id = $1 and (select count(*) from report where at > now() - interval '1 hour') < $7;
insert into session (hash, token_id, opened_at, expires_at) values ($1, $2, $3, $4);
insert into tally_state (initiative_id, rules, frame, kept, deals)
values ($1, $2, nextval('tally_frame'), $3, $4)
on conflict (initiative_id) do update
set rules = excluded.rules, frame = excluded.frame, kept = excluded.kept, deals = excluded.deals;
insert into token (id, hash, name, scope, initiatives, created_at, created_by, expires_at)
values ($1, $2, $3, $4, $5, $6, $7, $8);
insert into version (kind, key, number, initiative_id, position, terms, recorded_at, who, why)
select row.kind, row.key, row.number, initiative.id, row.position, row.terms, $2, $3, $4
from jsonb_to_recordset($1::text::jsonb)
    as row(kind text, key text, initiative text, number int, position numeric, terms jsonb)
left join initiative on initiative.key = row.initiative;
merge into tally_movement movement
using unnest($2::text[]::date[], $3::text[], $4::text[], $5::text[]::date[], $6::int[])
    as more(day, scope, basis, since, count)
on movement.initiative_id = $1::bigint and movement.day = more.day and movement.scope = more.scope
    and movement.basis = more.basis and movement.since = more.since
when matched and movement.count + more.count = 0 then delete
when matched then update set count = movement.count + more.count
when not matched then insert values
    ($1::bigint, more.day, more.scope, more.basis, more.since, more.count);
merge into tally_sum sum
using unnest($2::int[], $3::text[]::date[], $4::text[], $5::text[], $6::text[], $7::text[],
    $8::text[]::numeric[], $9::text[]::numeric[], $10::text[]::numeric[], $11::int[], $12::int[], $13::int[])
    as more(grain, start, scope, basis, unit, line, low, best, high, open, deals, counted)
on sum.initiative_id = $1::bigint and sum.grain = more.grain::smallint and sum.start = more.start
    and sum.scope = more.scope and sum.basis = more.basis and sum.unit = more.unit and sum.line = more.line
when matched and sum.low + more.low = 0 and sum.best + more.best = 0 and sum.high + more.high = 0
    and sum.open + more.open = 0 and sum.deals + more.deals = 0 and sum.counted + more.counted = 0
    then delete
when matched then update set low = sum.low + more.low, best = sum.best + more.best,
    high = sum.high + more.high, open = sum.open + more.open, deals = sum.deals + more.deals,
    counted = sum.counted + more.counted
when not matched then insert values ($1::bigint, more.grain::smallint, more.start, more.scope, more.basis,
    more.unit, more.line, more.low, more.best, more.high, more.open, more.deals, more.counted);
select 'commitment' as kind, key, terms::text as terms, version, position
from commitment where initiative_id = $1 and closed_at is null
union all
select 'deal', key, terms::text, version, position
from deal where initiative_id = $1 and closed_at is null
order by kind, position, key;
select 'day' as grain, day::text as start, scope, basis, '' as unit, 'moved since ' || since as line, count
from tally_movement where initiative_id = $1;
select 'deal' as kind, gone.key, other.key as initiative
from unnest($2::text[]) gone(key)
join fact on fact.deals @> array[gone.key] and fact.superseded_at is null and fact.initiative_id <> $1
join initiative other on other.id = fact.initiative_id
union
select 'deal', deal.part_of, other.key
from deal join initiative other on other.id = deal.initiative_id
where deal.part_of = any($2) and deal.closed_at is null and deal.initiative_id <> $1
union
select 'commitment', gone.key, other.key
from unnest($3::text[]) gone(key)
join fact on fact.commitments @> array[gone.key] and fact.superseded_at is null
    and fact.initiative_id <> $1
join initiative other on other.id = fact.initiative_id
order by 1, 2, 3;
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
    union select initiative_id from commitment where key = any($1)));
select 1 from party where closed_at is null and (key = lower($1) or lower(name) = lower($1)) limit 1;
select asked.ordinal, answered.fingerprint, answered.status, answered.location, answered.tag, answered.body
from unnest($1::text[], $2::text[]) with ordinality as asked(who, key, ordinal)
join answered on answered.who = asked.who and answered.key = asked.key
    and answered.at > clock_timestamp() - interval '24 hours';
select case grain when 1 then 'day' when 2 then 'month' else 'year' end as grain, start::text, scope,
    basis, unit, line, low, best, high, open, deals, counted
from tally_sum where initiative_id = $1;
select coalesce(max(at), 'epoch') as before from change;
select coalesce(max(id), 0) as id from change;
select coalesce(max(id), 0) as id from change where at < $1;
select commitment.key, commitment.title as called
from commitment left join initiative on initiative.id = commitment.initiative_id
where commitment.closed_at is null
order by initiative.key is distinct from $1, commitment.key limit 500;
select count(*) as deals from (select from deal where initiative_id = $1 limit $2) deal;
select count(*) from initiative
where closed_at is null
    and ($1 = '' or position(lower($1) in lower(name)) > 0 or key = lower($1))
    and ($2 = '' or country = $2)
    and ($3 = '' or terms -> 'units' @> to_jsonb($3))
    and ($4 = '' or id in (
        with recursive meant(key) as (
            select key from party where closed_at is null and (key = lower($4) or lower(name) = lower($4))
            union
            select p.key from party p join meant m on p.parent = m.key)
        select l.initiative_id from listing l join meant m on l.key = m.key where l.kind = 'party'
        union
        select f.initiative_id from fact f
        where f.superseded_at is null and f.parties && array(select key from meant)
        union
        select f.initiative_id from fact f join deal d on d.id = f.deal_id
        where f.type = 'attribution' and f.superseded_at is null and d.terms @> any (array(
            select jsonb_build_object('parties', jsonb_build_array(jsonb_build_object('party', key)))
            from meant))));
select count(*) from version where superseded_at is null;
select deal.key, deal.title as called from deal left join initiative on initiative.id = deal.initiative_id
where deal.closed_at is null
order by initiative.key is distinct from $1, deal.updated_at desc, deal.key limit 500;
select distinct country from initiative where closed_at is null and country is not null order by country;
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
where initiative.key = any($1);
select distinct on (version.kind, version.key) version.kind, cast(version.terms as text) as terms
from unnest($1::text[], $2::text[]) as asked(kind, key)
join version on version.kind = asked.kind and version.key = asked.key
order by version.kind, version.key, version.number desc;
select distinct unit from initiative, jsonb_array_elements_text(terms -> 'units') unit where closed_at is null order by unit;
select exists (
    select from token where scope in ('write', 'admin') and revoked_at is null and expires_at > $1
) as found;
select f.type, cast(f.content as text) as content, home.key as initiative
from fact f join initiative home on home.id = f.initiative_id
where f.id = $1;
select fact.id, fact.type, fact.content::text as content, fact.position, home.key as home,
    fact.superseded_at is null as stands, fact.superseded_by
from fact join initiative home on home.id = fact.initiative_id
;
select fact.id, fact.type, fact.content::text as content, fact.position, home.key as home,
    fact.superseded_at is null as stands, fact.superseded_by
from fact join initiative home on home.id = fact.initiative_id
where fact.id = any($1);
select fact.id, fact.type, fact.content::text as content, fact.position, home.key as home,
    fact.superseded_at is null as stands, fact.superseded_by
from fact join initiative home on home.id = fact.initiative_id
where fact.superseded_at is null and fact.type in ('overlap', 'claim', 'benchmark')
    and fact.content ->> 'key' = any($1)
    and fact.initiative_id = any(array(
        select id from initiative where key = any($1)
        union select initiative_id from deal where key = any($1)
        union select initiative_id from commitment where key = any($1)));
select fact.id, fact.type, fact.content::text as content, fact.position, home.key as home,
    fact.superseded_at is null as stands, fact.superseded_by
from fact join initiative home on home.id = fact.initiative_id
where fact.type = 'rate' and fact.superseded_at is null and fact.on_day = any($2::date[])
    and fact.initiative_id = any(array(select id from initiative where key = any($1)));
select fact.id, fact.type, fact.content::text as content, fact.position, home.key as home,
    fact.superseded_at is null as stands, fact.superseded_by
from fact join initiative home on home.id = fact.initiative_id
where fact.type = 'statement' and fact.superseded_at is null and fact.content ? 'until'
    and fact.commitment_id = any(array(
        select id from commitment where 'commitment:' || key = any($1) or key = any($2)));
select fact.id, fact.type, fact.content::text as content, initiative.key as home,
    fact.superseded_at is null as stands, fact.superseded_by,
    deal.key as deal, commitment.key as commitment
from fact
join initiative on initiative.id = fact.initiative_id
left join deal on deal.id = fact.deal_id
left join commitment on commitment.id = fact.commitment_id
where fact.id = $1;
select fact.initiative_id, fact.deals,
    fact.type in ('statement', 'claim', 'benchmark', 'rate') as reframes
from source
join citation on citation.source_id = source.id
join fact on fact.id = citation.fact_id
where source.key = any($2) and (fact.superseded_at is null or fact.superseded_at > $1)
    and length(coalesce(content ->> 'on', content -> 'period' ->> 'from')) < 10
    and exists (
        select from version now join version earlier using (kind, key)
        where now.kind = 'source' and now.key = source.key and now.superseded_at is null
            and earlier.superseded_at > $1
            and earlier.terms ->> 'published' is distinct from now.terms ->> 'published');
select from version where kind = $1 and key = $2 limit 1;
select greatest(clock_timestamp(), (select max(at) from change) + interval '1 microsecond') as moment;
select i.key from initiative i
where i.id in (select c.initiative_id from commitment c where c.key = $1);
select i.key from initiative i
where i.id in (select d.initiative_id from deal d where d.key = $1
               union
               select f.initiative_id from fact f where f.deals @> array[$1] and f.type = 'attribution')
order by i.id is distinct from (select d.initiative_id from deal d where d.key = $1), i.key
limit 50;
select i.key from initiative i
where i.id in (select l.initiative_id from listing l where l.kind = 'party' and l.key = $1
               union
               select f.initiative_id from fact f where f.parties @> array[$1])
order by i.key
limit 50;
select i.key from initiative i
where i.id in (select l.initiative_id from listing l where l.kind = 'source' and l.key = $1
               union
               select f.initiative_id from fact f
               join citation c on c.fact_id = f.id join source s on s.id = c.source_id
               where s.key = $1)
order by i.key
limit 50;
select id from fact where id = any($1);
select id, key from initiative
left join tally_state on initiative_id = id
where closed_at is null and rules is distinct from $1
order by id;
select id, key from initiative
where closed_at is null and ($1::text is null or key = $1) order by key;
select id, revision, clock_timestamp() as now, rules, kept, deals
from initiative left join tally_state on initiative_id = id
where key = $1 and closed_at is null;
select id, revision, updated_at from initiative where key = $1;
select id, superseded_by from fact where id = any($1) and superseded_by is not null;
select id, terms::text as terms, version, revision, closed_at is not null as closed
from initiative where key = $1;
select id, type, content::text as content, position
from fact where initiative_id = $1 and superseded_at is null
order by position, recorded_at, id;
select id, type, content::text as content, recorded_at, superseded_at
from fact
where initiative_id = $1 and (superseded_at is null or superseded_at > $2)
    and (type in ('statement', 'claim', 'benchmark', 'participation') or (type = 'overlap' and deals = '{}'))
order by position, recorded_at, id;
select id, type, content::text as content, recorded_at, superseded_at, initiative_id
from (
    select fact.* from deal join fact on fact.deal_id = deal.id
    where deal.key = any($1)
    union all
    select * from fact where type = 'overlap' and deals && $1
) fact
where superseded_at is null or superseded_at > $2
order by position, recorded_at, id;
select initiative_id, '{}'::text[] as deals, true as reframes from fact
where type = 'claim' and parties <> '{}' and (superseded_at is null or superseded_at > $1)
    and exists (
        select from version now
        left join version earlier on earlier.kind = now.kind and earlier.key = now.key
            and earlier.recorded_at <= $1 and earlier.superseded_at > $1
        where now.kind = 'party' and now.key = any($2) and now.recorded_at > $1
            and now.superseded_at is null and earlier.part_of is distinct from now.part_of);
select key from version
where kind = 'deal' and part_of = any($2) and (superseded_at is null or superseded_at > $1)
union
select part_of from version
where kind = 'deal' and key = any($2) and part_of is not null
    and (superseded_at is null or superseded_at > $1)
union
select unnest(deals) from fact
where type in ('overlap', 'replacement') and deals && $2 and (superseded_at is null or superseded_at > $1);
select key, name as called from initiative where closed_at is null order by key limit 500;
select key, name as called from initiative where key = $1
union all
select commitment.key, commitment.title from commitment
join initiative on initiative.id = commitment.initiative_id
where commitment.closed_at is null and initiative.key = $1 limit 500;
select key, name as called from party where closed_at is null order by key limit 1000;
select key, name from party join (
    select key, count(*) as initiatives from listing where kind = 'party' group by key) listed using (key)
where closed_at is null
order by initiatives desc, lower(name), key
limit 100;
select key, part_of as other from version
where kind = 'deal' and key = any($1) and superseded_at is null and part_of is not null
union all
select deals[1], unnest(deals[2:]) from fact
where type in ('overlap', 'replacement') and superseded_at is null and deals && $1;
select key, title as called from source where closed_at is null order by updated_at desc, key limit 500;
select key, updated_at from initiative
where closed_at is null
    and ($1 = '' or position(lower($1) in lower(name)) > 0 or key = lower($1))
    and ($2 = '' or country = $2)
    and ($3 = '' or terms -> 'units' @> to_jsonb($3))
    and ($4 = '' or id in (
        with recursive meant(key) as (
            select key from party where closed_at is null and (key = lower($4) or lower(name) = lower($4))
            union
            select p.key from party p join meant m on p.parent = m.key)
        select l.initiative_id from listing l join meant m on l.key = m.key where l.kind = 'party'
        union
        select f.initiative_id from fact f
        where f.superseded_at is null and f.parties && array(select key from meant)
        union
        select f.initiative_id from fact f join deal d on d.id = f.deal_id
        where f.type = 'attribution' and f.superseded_at is null and d.terms @> any (array(
            select jsonb_build_object('parties', jsonb_build_array(jsonb_build_object('party', key)))
            from meant)))) order by lower(name), key limit $5 offset $6;
select key, updated_at from initiative
where closed_at is null
    and ($1 = '' or position(lower($1) in lower(name)) > 0 or key = lower($1))
    and ($2 = '' or country = $2)
    and ($3 = '' or terms -> 'units' @> to_jsonb($3))
    and ($4 = '' or id in (
        with recursive meant(key) as (
            select key from party where closed_at is null and (key = lower($4) or lower(name) = lower($4))
            union
            select p.key from party p join meant m on p.parent = m.key)
        select l.initiative_id from listing l join meant m on l.key = m.key where l.kind = 'party'
        union
        select f.initiative_id from fact f
        where f.superseded_at is null and f.parties && array(select key from meant)
        union
        select f.initiative_id from fact f join deal d on d.id = f.deal_id
        where f.type = 'attribution' and f.superseded_at is null and d.terms @> any (array(
            select jsonb_build_object('parties', jsonb_build_array(jsonb_build_object('party', key)))
            from meant)))) order by updated_at desc, key limit $5 offset $6;
select kind, key from listing where initiative_id = $1 order by ordinal;
select kind, key, number, terms::text as terms from version
where (kind, key) in (select split_part(name, ':', 1), split_part(name, ':', 2) from unnest($1::text[]) name);
select kind, key, recorded_at from version where superseded_at is null
order by kind, key limit $1 offset $2;
select kind, terms::text as terms, recorded_at, superseded_at
from version
where ((kind = 'initiative' and key = $2) or (kind = 'commitment' and initiative_id = $1))
    and (superseded_at is null or superseded_at > $3)
order by position, key, number;
select kind, terms::text as terms, recorded_at, superseded_at
from version
where (kind = 'initiative' and key = $1)
    or (kind in ('commitment', 'deal') and initiative_id = $2)
    or (kind = 'deal' and key = any($3))
order by initiative_id is distinct from $2, position, key, number;
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
) kinds;
select not exists (select from initiative) as empty;
select pg_advisory_xact_lock(4607182418800017408);
select revision from initiative where id = $1;
select revision, first, scope, basis, unit, line, low, best, high, open, deals, counted
from (
    select revision, (select min(day)::text from tally_movement
        where initiative_id = $1 and scope = 'milestones') as first
    from initiative where id = $1
) initiative
left join (
    select scope, basis, unit, line, sum(low) as low, sum(best) as best, sum(high) as high,
        sum(open)::int as open, sum(deals)::int as deals, sum(counted)::int as counted
    from (
        select scope, basis, unit, line, low, best, high, open, deals, counted from tally_sum
        where initiative_id = $1 and grain = 3 and start < date_trunc('year', $2::date)::date
        union all
        select scope, basis, unit, line, low, best, high, open, deals, counted from tally_sum
        where initiative_id = $1 and grain = 2 and start >= date_trunc('year', $2::date)::date
            and start < date_trunc('month', $2::date)::date
        union all
        select scope, basis, unit, line, low, best, high, open, deals, counted from tally_sum
        where initiative_id = $1 and grain = 1 and start >= date_trunc('month', $2::date)::date
            and start <= $2::date
    ) period
    group by scope, basis, unit, line
    union all
    select scope, basis, '', 'moved', 0, 0, 0, 0, 0, 0
    from tally_movement
    where initiative_id = $1 and day between $3 and $2::date and since <= $2::date
        and scope <> 'milestones'
    group by scope, basis
    having sum(count) <> 0
) sums on true;
select rules, kept, deals from tally_state where initiative_id = $1;
select set_config('plan_cache_mode', 'force_generic_plan', true), set_config('enable_seqscan', 'off', true);
select terms::text as terms from version
where kind = $1 and key = $2
    and recorded_at <= coalesce($3::timestamptz, now())
    and (superseded_at is null or superseded_at > coalesce($3::timestamptz, now()));
select terms::text as terms, recorded_at, superseded_at
from version
where kind = 'source' and (superseded_at is null or superseded_at > $2) and key = any(array(
    select distinct source.key from deal
    join fact on fact.deal_id = deal.id
    join citation on citation.fact_id = fact.id
    join source on source.id = citation.source_id
    where deal.key = any($1) and (fact.superseded_at is null or fact.superseded_at > $2)
        and extract(day from fact.on_day + 1) = 1))
order by key, number;
select terms::text as terms, recorded_at, superseded_at, initiative_id
from version
where kind = 'deal' and key = any($1) and (superseded_at is null or superseded_at > $2)
order by initiative_id, position, key, number;
select type, content::text as content
from fact
where initiative_id <> $1 and superseded_at is null and type in ('attribution', 'overlap', 'replacement')
    and (deals && $2 or commitments && $3)
order by initiative_id, position, id;
select version from oldest_reader;
select version.number, version.terms::text as terms, initiative.key as home, version.recorded_at,
    version.who, version.why, version.superseded_at is null as stands
from version left join initiative on initiative.id = version.initiative_id
where version.kind = $1 and version.key = $2
order by version.number desc limit 200;
update fact set superseded_at = $2, superseded_by = row.by, closed_by = $3, closed_why = $4
from jsonb_to_recordset($1::text::jsonb) as row(id uuid, by uuid)
where fact.id = row.id;
update initiative set revision = revision + 1 where id = $1;
update report set closed_at = now(), closed_by = $2, note = $3
where id = $1 and closed_at is null;
update tally_state
set deals = deals + $2, frame = case when $3 then nextval('tally_frame') else frame end
where initiative_id = $1;
update tally_state set rules = 0 where initiative_id = $1;
update token set last_used_at = $1
where id = $2 and (last_used_at is null or last_used_at < $3);
update token set revoked_at = $1, revoked_by = $2, revoked_why = $3
where id = $4 and revoked_at is null;
update token set revoked_at = $1, revoked_by = $2, revoked_why = $3
where name = $4 and revoked_at is null;
update version set superseded_at = $3
from (
    select kind, key from jsonb_to_recordset($1::text::jsonb) as changed(kind text, key text)
    union
    select kind, key from jsonb_to_recordset($2::text::jsonb) as closed(kind text, key text)
) row
where version.kind = row.kind and version.key = row.key and version.superseded_at is null;
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
select terms::text from asked join deal using (key) where asked.kind = 'deal';
with elsewhere as materialized (
    select distinct fact.id
    from unnest($2::text[]) as wanted(key) join fact on fact.deals @> array[wanted.key]
    where fact.type in ('milestone', 'overlap', 'replacement') and fact.initiative_id is distinct from $1
)
select id, type, content::text as content, recorded_at, superseded_at
from (
    select * from fact where initiative_id = $1
    union all
    select fact.* from elsewhere join fact using (id)
) fact
order by position, recorded_at, id;
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
from home cross join (values ('source'), ('party')) kinds(kind);
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
    and fact.superseded_by is null;
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
select named_deal.name, fact.id from named_deal
join fact on fact.deal_id = named_deal.id and fact.superseded_at is null
    and fact.initiative_id = named_deal.initiative_id
union all
select named_commitment.name, fact.id from named_commitment
join fact on fact.commitment_id = named_commitment.id and fact.superseded_at is null
    and fact.type = 'statement'
union all
select named_initiative.name, fact.id from named_initiative
join fact on fact.initiative_id = named_initiative.id and fact.superseded_at is null;
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
select named_initiative.name, 'deal:' || deal.key as member from named_initiative
join deal on deal.initiative_id = named_initiative.id
    and deal.closed_at is not distinct from named_initiative.closed_at
union all
select named_initiative.name, 'commitment:' || commitment.key from named_initiative
join commitment on commitment.initiative_id = named_initiative.id
    and commitment.closed_at is not distinct from named_initiative.closed_at;
with recursive
relaying(key) as (
    select unnest($1::text[])
    union
    select source.key from relaying join source on source.via = relaying.key
),
belonging(key) as (
    select unnest($2::text[])
    union
    select party.key from belonging join party on party.parent = belonging.key
),
resting(initiative_id) as (
    select fact.initiative_id from relaying
    join source on source.key = relaying.key
    join citation on citation.source_id = source.id
    join fact on fact.id = citation.fact_id and fact.superseded_at is null
    union
    select fact.initiative_id from belonging
    join fact on fact.parties @> array[belonging.key] and fact.superseded_at is null
    union
    select version.initiative_id from belonging
    join version on version.kind in ('commitment', 'deal') and version.superseded_at is null
        and jsonb_path_exists(version.terms, '$.** ? (@ == $key)',
            jsonb_build_object('key', belonging.key))
)
select key from initiative where id in (select initiative_id from resting) order by key;
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
    array(select distinct unnest(deals) from resting) as deals;
with recursive bearing(key, with_parts) as (
    select unnest(deals), true from fact where initiative_id = $1 and type = 'attribution'
    union
    select key, true from version where initiative_id = $1 and kind = 'deal'
    union
    select next.key, next.with_parts
    from bearing
    cross join lateral (
        select part.key, true from version part
        where bearing.with_parts and part.kind = 'deal' and part.part_of = bearing.key
        union all
        select whole.part_of, false from version whole
        where whole.kind = 'deal' and whole.key = bearing.key and whole.part_of is not null
        union all
        select newer.deals[1], false from fact newer
        where newer.type = 'replacement' and newer.deals[2] = bearing.key
    ) next(key, with_parts)
)
select coalesce(array_agg(distinct key), '{}') as keys from bearing;
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
select fact.id, fact.type, fact.content::text as content, fact.position, home.key as home,
    fact.superseded_at is null as stands, fact.superseded_by
from fact join initiative home on home.id = fact.initiative_id
where fact.id = any(array(select id from near));
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
returning key, revision;
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
where deal.key in (select key from near) and (deal.initiative_id <> $1 or deal.closed_at is not null);
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
    and (commitment.initiative_id <> $1 or commitment.closed_at is not null);
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
where id = any(array(select initiative_id from kept)) or key = any($1);
with recursive owned(key) as (
    select unnest($1::text[])
    union
    select version.key from owned
    join version on version.kind = 'party' and version.part_of = owned.key
)
select coalesce(array_agg(key), '{}') as keys from owned;
with recursive pair(currency, against) as (
    (select content ->> 'currency', content ->> 'against' from fact
    where type = 'rate' and initiative_id = $1 order by 1, 2 limit 1)
    union all
    select next.currency, next.against from pair cross join lateral (
        select content ->> 'currency' as currency, content ->> 'against' as against from fact
        where type = 'rate' and initiative_id = $1
            and (content ->> 'currency', content ->> 'against') > (pair.currency, pair.against)
        order by 1, 2 limit 1) next
),
counting(id) as (
    select latest.id from pair cross join lateral (
        (select id from fact
        where type = 'rate' and initiative_id = $1 and content ->> 'currency' = pair.currency
            and content ->> 'against' = pair.against and on_day <= $3 and superseded_at is null
        order by on_day desc, position, recorded_at, id limit 1)
        union
        (select id from fact
        where type = 'rate' and initiative_id = $1 and content ->> 'currency' = pair.currency
            and content ->> 'against' = pair.against and on_day <= $3
            and recorded_at <= $2 and (superseded_at is null or superseded_at > $2)
        order by on_day desc, position, recorded_at, id limit 1)) latest
    union
    select id from fact
    where type = 'rate' and initiative_id = $1 and length(content ->> 'on') < 10
        and (superseded_at is null or superseded_at > $2)
)
select id, type, content::text as content, recorded_at, superseded_at
from fact where id in (select id from counting)
order by position, recorded_at, id;
with recursive used(key) as (
    select unnest($2::text[])
    union
    select version.part_of from used
    join version on version.kind = $1 and version.key = used.key
    where version.part_of is not null
)
select kind, key, terms::text as terms, recorded_at, superseded_at
from version
where kind = $1 and key in (select key from used)
order by key, number;
with reframed(id) as materialized (
    select initiative_id from change
    where at > $1 and fact_id is null and subject_kind in ('initiative', 'commitment')
    union
    select initiative_id from fact
    where id = any(array(select fact_id from change where at > $1 and fact_id is not null))
        and type in ('statement', 'claim', 'benchmark', 'rate')
)
select initiative.id, initiative.key, state.rules, state.frame, state.kept,
    initiative.id in (select id from reframed) as reframed
from initiative
left join tally_state state on state.initiative_id = initiative.id
where initiative.id = any($2) or initiative.key = any($3) or initiative.id in (select id from reframed)
order by initiative.id;
