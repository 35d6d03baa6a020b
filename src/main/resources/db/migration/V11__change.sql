-- The change log: one row for every write, in the same transaction.
--
-- Why: who changed what, when and why, in the order of the id, which is also the cursor of those who follow it.
-- Locks: new table only.   Undo: drop table change.

create table change (
    id            bigint generated always as identity primary key,
    at            timestamptz not null,
    who           text        not null,
    why           text        not null,
    kind          text        not null check (kind in ('new', 'delivery', 'reduction', 'correction', 'retraction',
                                                       'update', 'move', 'closure', 'reopening', 'listing')),
    initiative_id bigint      references initiative,   -- in whose dossier the change was made
    subject_kind  text        not null check (subject_kind in ('initiative', 'source', 'party', 'commitment', 'deal')),
    subject_key   text        not null,
    fact_id       uuid        references fact,         -- null: the terms of the subject changed
    before        jsonb,
    after         jsonb
);

create index change_at on change (at);
create index change_of_initiative on change (initiative_id, id);
create index change_of_subject on change (subject_kind, subject_key, id);

create trigger change_is_append_only before update or delete on change
    for each row execute function refuse_rewriting();
