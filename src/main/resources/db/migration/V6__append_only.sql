-- What is on record is never rewritten: rows are added and, at most once, closed.
--
-- Why: what the tracker knew at a moment must be answered the same way for ever, whatever the application does.
--      The arguments of the trigger name the columns that closing fills in; with none, a row never changes.
-- Locks: none.   Undo: drop function refuse_rewriting.

create function refuse_rewriting() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise integrity_constraint_violation using message = format('Nothing is deleted from %s', tg_table_name);
    end if;
    if tg_nargs = 0 or to_jsonb(old) ->> 'superseded_at' is not null
            or to_jsonb(new) ->> 'superseded_at' is null
            or to_jsonb(new) - tg_argv[0]::text[] is distinct from to_jsonb(old) - tg_argv[0]::text[] then
        raise integrity_constraint_violation
            using message = format('What stands in %s can be closed once, not rewritten', tg_table_name);
    end if;
    return new;
end
$$;
