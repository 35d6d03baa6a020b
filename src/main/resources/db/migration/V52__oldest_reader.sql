-- The oldest build that may still use this schema, by the newest migration which that build knows.
--
-- Why: replicas are replaced one by one, and put back, while the schema is the newer one already. A migration that only
--      adds leaves this alone; one that takes away what earlier builds use sets it to the first version that does not.
-- Locks: new table only.   Undo: drop table oldest_reader.

create table oldest_reader (
    version text not null
);
create unique index oldest_reader_is_one on oldest_reader ((true));

insert into oldest_reader values ('52');
