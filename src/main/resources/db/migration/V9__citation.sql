-- Citations: which fact names which source, for questions that begin at the source.
--
-- Why: the words of a citation stand in the fact's content; here is only the link, which must lead somewhere.
-- Locks: new table only.   Undo: drop table citation.

create table citation (
    fact_id   uuid   not null references fact,
    ordinal   int    not null check (ordinal > 0),
    source_id bigint not null references source,
    primary key (fact_id, ordinal)
);

create index citation_of_source on citation (source_id);

create trigger citation_is_append_only before update or delete on citation
    for each row execute function refuse_rewriting();
