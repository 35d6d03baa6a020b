-- Sources: documents, shared by all dossiers.
--
-- Why: a citation names a source by key, and a relay names what it relays; neither may lead nowhere. Checked at the
--      end of the transaction, since a dossier may list a relay before what it relays.
-- Locks: new table only.   Undo: drop table source.

create table source (
    id          bigint generated always as identity primary key,
    key         text        not null unique check (key <> ''),
    terms       jsonb       not null check (terms ->> 'key' = key),
    title       text        generated always as (terms ->> 'title') stored,
    via         text        generated always as (terms ->> 'via') stored
                            references source (key) deferrable initially deferred check (via <> key),
    version     int         not null default 1 check (version > 0),
    recorded_at timestamptz not null,
    updated_at  timestamptz not null check (updated_at >= recorded_at),
    closed_at   timestamptz
);

create index source_via on source (via) where via is not null;
