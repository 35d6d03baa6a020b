-- Initiatives: announced programmes, each with its current terms.
--
-- Why: terms are kept as they are written (one document), with plain columns only for what lists filter and sort by.
--      The revision goes up with every write that may change an answer about the initiative, wherever it was made:
--      it is its entity tag and the key of what is cached.
-- Locks: new table only.   Undo: drop table initiative.

create table initiative (
    id          bigint generated always as identity primary key,
    key         text        not null unique check (key <> ''),
    terms       jsonb       not null check (terms ->> 'key' = key),
    name        text        generated always as (terms ->> 'name') stored,
    country     text        generated always as (terms ->> 'country') stored,
    version     int         not null default 1 check (version > 0),
    revision    bigint      not null default 0 check (revision >= 0),
    recorded_at timestamptz not null,
    updated_at  timestamptz not null check (updated_at >= recorded_at),
    closed_at   timestamptz
);
