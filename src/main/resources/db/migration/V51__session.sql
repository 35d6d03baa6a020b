-- Sessions: who has signed in to the pages that keep the record.
--
-- Why: what a browser keeps is not the token itself, so that signing out ends it and a stolen cookie is good for some
--      hours only. Of its secret only the SHA-256 is kept. Whether its token is good is asked each time. Nothing of
--      the record rests on a session, so rows are deleted when they have ended.
-- Locks: new table only.   Undo: drop table session.

create table session (
    hash       bytea       primary key check (length(hash) = 32),
    token_id   text        not null references token,
    opened_at  timestamptz not null,
    expires_at timestamptz not null check (expires_at > opened_at)
);

create index session_expires on session (expires_at);
