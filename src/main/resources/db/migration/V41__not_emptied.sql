-- What is on record is not emptied either.
--
-- Why: the triggers that refuse rewriting see single rows; truncate takes all of them and sees none.
-- Locks: each of the four tables, exclusively and for a moment.   Undo: drop function refuse_emptying cascade.

create function refuse_emptying() returns trigger language plpgsql as $$
begin
    raise integrity_constraint_violation using message = format('Nothing is deleted from %s', tg_table_name);
end
$$;

create trigger fact_is_not_emptied before truncate on fact
    for each statement execute function refuse_emptying();
create trigger version_is_not_emptied before truncate on version
    for each statement execute function refuse_emptying();
create trigger change_is_not_emptied before truncate on change
    for each statement execute function refuse_emptying();
create trigger citation_is_not_emptied before truncate on citation
    for each statement execute function refuse_emptying();
