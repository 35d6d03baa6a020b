-- Answered requests: what was answered to those that may be sent again (Idempotency-Key).
--
-- Why: who does not know whether a request arrived sends it again, and is to be answered as the first time. Kept in the
--      transaction that carries the request out, for 24 hours.
-- Locks: new table only.   Undo: drop table answered.

create table answered (
    who         text        not null,
    key         text        not null,
    fingerprint text        not null,   -- of the whole request: the same key for another is refused
    status      int         not null,
    location    text,
    tag         text,
    body        text        not null,
    at          timestamptz not null,
    primary key (who, key)
);

create index answered_at on answered (at);
