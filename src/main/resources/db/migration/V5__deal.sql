-- Deals: contracts and projects, at home in one dossier, attributed from any.
--
-- Why: as for commitments. The terms are indexed as a whole for questions by party or place.
-- Locks: new table only.   Undo: drop table deal.

create table deal (
    id            bigint generated always as identity primary key,
    key           text        not null unique check (key <> ''),
    initiative_id bigint      not null references initiative,
    position      numeric     not null,
    terms         jsonb       not null check (terms ->> 'key' = key),
    title         text        generated always as (terms ->> 'title') stored,
    nature        text        generated always as (terms ->> 'nature') stored
                              check (nature in ('capital', 'service', 'purchase', 'equity', 'loan', 'grant',
                                                'guarantee', 'in_kind', 'mixed')),
    part_of       text        generated always as (terms ->> 'partOf') stored
                              references deal (key) deferrable initially deferred check (part_of <> key),
    version       int         not null default 1 check (version > 0),
    recorded_at   timestamptz not null,
    updated_at    timestamptz not null check (updated_at >= recorded_at),
    closed_at     timestamptz
);

create index deal_of_initiative on deal (initiative_id, position);
create index deal_part_of on deal (part_of) where part_of is not null;
create index deal_updated on deal (updated_at, id);
create index deal_terms on deal using gin (terms jsonb_path_ops);
