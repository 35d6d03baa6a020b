-- Facts: every statement, milestone, attribution, overlap, replacement, participation, claim, benchmark and rate.
--
-- Why: facts are append-only, so a correction closes a row (superseded_at, superseded_by) and adds another, and a
--      retraction only closes one. The content is the fact as it reads; beside it stands what is searched for:
--      the keys of the deals, commitments and parties it speaks of (of a replacement the newer deal, then the older).
-- Locks: new table only.   Undo: drop table fact.

create table fact (
    id            uuid        primary key,
    type          text        not null check (type in ('statement', 'milestone', 'attribution', 'overlap', 'replacement',
                                                       'participation', 'claim', 'benchmark', 'rate')),
    kind          text,                    -- of a statement or milestone
    initiative_id bigint      not null references initiative,    -- whose dossier it stands in
    deal_id       bigint      references deal,
    commitment_id bigint      references commitment,
    deals         text[]      not null default '{}',
    commitments   text[]      not null default '{}',
    parties       text[]      not null default '{}',
    on_day        date,                    -- the last day of its date as written; null when it has always held
    evidence      text        not null check (evidence in ('claimed', 'documented', 'verified')),
    position      numeric     not null,    -- its place in its dossier: decides between facts of one day
    content       jsonb       not null,
    recorded_at   timestamptz not null,
    who           text        not null,
    why           text        not null,
    superseded_at timestamptz check (superseded_at > recorded_at),
    superseded_by uuid        references fact deferrable initially deferred check (superseded_by <> id),
    closed_by     text,
    closed_why    text,
    check (case type
        when 'statement' then kind in ('announced', 'reaffirmed', 'raised', 'reduced', 'delayed', 'withdrawn',
                                       'disputed', 'declared_fulfilled')
        when 'milestone' then kind in ('proposed', 'agreed', 'extended', 'restated', 'underway', 'realised',
                                       'reversed', 'paused', 'cancelled', 'disputed', 'planned')
        else kind is null end),
    check (kind is not null or type not in ('statement', 'milestone')),   -- for a null is in every list
    check ((type in ('milestone', 'attribution', 'replacement')) = (deal_id is not null)),
    check (case type
        when 'statement' then commitment_id is not null
        when 'attribution' then true
        else commitment_id is null end),
    check (on_day is not null or type in ('attribution', 'overlap', 'replacement', 'participation')),
    check ((superseded_at is null) = (closed_by is null) and (superseded_at is null) = (closed_why is null)),
    check (superseded_by is null or superseded_at is not null)
);

create index fact_of_initiative on fact (initiative_id, position);
create index fact_of_deal on fact (deal_id, position) where deal_id is not null;
create index fact_of_commitment on fact (commitment_id, position) where commitment_id is not null;
create index fact_superseded_by on fact (superseded_by) where superseded_by is not null;
create index fact_deals on fact using gin (deals);
create index fact_commitments on fact using gin (commitments);
create index fact_parties on fact using gin (parties);
create index fact_replaced on fact ((deals[2])) where type = 'replacement';
create unique index fact_named on fact (initiative_id, type, (content ->> 'key'))
    where superseded_at is null and type in ('overlap', 'claim', 'benchmark');

create trigger fact_is_append_only before update or delete on fact
    for each row execute function refuse_rewriting('{superseded_at,superseded_by,closed_by,closed_why}');
