-- Commitments: what was promised towards an initiative, at home in its dossier.
--
-- Why: position keeps the order of the dossier; it is a number with room between any two, so that one can be put
--      in without moving the others.
-- Locks: new table only.   Undo: drop table commitment.

create table commitment (
    id            bigint generated always as identity primary key,
    key           text        not null unique check (key <> ''),
    initiative_id bigint      not null references initiative,
    position      numeric     not null,
    terms         jsonb       not null check (terms ->> 'key' = key),
    title         text        generated always as (terms ->> 'title') stored,
    kind          text        generated always as (terms ->> 'kind') stored
                              check (kind in ('pledge', 'target', 'binding', 'budget')),
    part_of       text        generated always as (terms ->> 'partOf') stored
                              references commitment (key) deferrable initially deferred check (part_of <> key),
    version       int         not null default 1 check (version > 0),
    recorded_at   timestamptz not null,
    updated_at    timestamptz not null check (updated_at >= recorded_at),
    closed_at     timestamptz
);

create index commitment_of_initiative on commitment (initiative_id, position);
create index commitment_part_of on commitment (part_of) where part_of is not null;
