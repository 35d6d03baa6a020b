-- Parties: organisations and persons, shared by all dossiers.
--
-- Why: a party may belong to another, which must exist at the end of the transaction.
-- Locks: new table only.   Undo: drop table party.

create table party (
    id          bigint generated always as identity primary key,
    key         text        not null unique check (key <> ''),
    terms       jsonb       not null check (terms ->> 'key' = key),
    name        text        generated always as (terms ->> 'name') stored,
    parent      text        generated always as (terms ->> 'parent') stored
                            references party (key) deferrable initially deferred check (parent <> key),
    version     int         not null default 1 check (version > 0),
    recorded_at timestamptz not null,
    updated_at  timestamptz not null check (updated_at >= recorded_at),
    closed_at   timestamptz
);

create index party_parent on party (parent) where parent is not null;
