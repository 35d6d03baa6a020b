-- Versions: every state of the terms of initiatives, sources, parties, commitments and deals.
--
-- Why: the past is asked for by moment (knownAt), and two versions can be compared. Commitments and deals keep with
--      each version where they were at home and at which place of the dossier, so that the past keeps its order too.
-- Locks: new table only.   Undo: drop table version.

create table version (
    id            bigint generated always as identity primary key,
    kind          text        not null check (kind in ('initiative', 'source', 'party', 'commitment', 'deal')),
    key           text        not null,
    number        int         not null check (number > 0),
    initiative_id bigint      references initiative,
    position      numeric,
    terms         jsonb       not null check (terms ->> 'key' = key),
    part_of       text        generated always as (coalesce(terms ->> 'partOf', terms ->> 'via', terms ->> 'parent')) stored,
    recorded_at   timestamptz not null,
    superseded_at timestamptz check (superseded_at > recorded_at),
    who           text        not null,
    why           text        not null,
    unique (kind, key, number),
    check ((kind in ('commitment', 'deal')) = (initiative_id is not null)),
    check ((initiative_id is null) = (position is null))
);

create unique index version_standing on version (kind, key) where superseded_at is null;
create index version_at_home on version (initiative_id, kind) where initiative_id is not null;
create index version_part_of on version (kind, part_of) where part_of is not null;

create trigger version_is_append_only before update or delete on version
    for each row execute function refuse_rewriting('{superseded_at}');
