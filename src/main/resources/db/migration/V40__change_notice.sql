-- A notice for every write, for those who follow the change log.
--
-- Why: replicas that did not write learn of it at once. The notice carries nothing, and equal ones of a transaction are
--      one: whoever gets it reads the log, so that nothing is lost when a notice is.
-- Locks: change, exclusively and for a moment.   Undo: drop trigger change_is_noticed on change;
--        drop function notice_change.

create function notice_change() returns trigger language plpgsql as $$
begin
    perform pg_notify('change', '');
    return null;
end
$$;

create trigger change_is_noticed after insert on change
    for each statement execute function notice_change();
