-- Reports of errors: what readers say is wrong with what is on record.
--
-- Why: readers see mistakes that editors do not. Nothing is kept of who reports but what they write; what the fact said
--      to them is kept, for it may be corrected meanwhile. A report is closed once, with a note, and never deleted.
-- Locks: new table only.   Undo: drop table report.

create table report (
    id            bigint generated always as identity primary key,
    at            timestamptz not null default now(),
    initiative_id bigint      not null references initiative,
    fact_id       uuid        not null references fact,
    page          text        not null check (char_length(page) between 1 and 500),
    language      text        not null check (char_length(language) between 2 and 20),
    said          text        not null check (char_length(said) <= 2000),
    wrong         text        not null check (char_length(wrong) between 1 and 2000),
    elsewhere     text        check (char_length(elsewhere) between 1 and 500),
    closed_at     timestamptz check (closed_at >= at),
    closed_by     text,
    note          text        check (char_length(note) between 1 and 2000),
    check ((closed_at is null) = (closed_by is null) and (closed_at is null) = (note is null))
);

create index report_at on report (at);
create index report_open on report (initiative_id, id) where closed_at is null;
create index report_of_fact on report (fact_id);
