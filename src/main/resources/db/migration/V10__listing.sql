-- Listings: which of the shared sources and parties a dossier lists, in its order.
--
-- Why: a dossier that is exported reads as it was put in. Who listed what has no bearing on any number, so only the
--      present state is kept here; the change log has the earlier ones.
-- Locks: new table only.   Undo: drop table listing.

create table listing (
    initiative_id bigint not null references initiative,
    kind          text   not null check (kind in ('source', 'party')),
    key           text   not null,
    ordinal       int    not null check (ordinal > 0),
    primary key (initiative_id, kind, ordinal),
    unique (initiative_id, kind, key)
);
