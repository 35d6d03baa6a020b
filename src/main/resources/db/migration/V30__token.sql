-- Tokens: who may write, beside everybody who may read.
--
-- Why: of a secret only its SHA-256 is kept. It has 256 random bits, so it cannot be guessed from its hash however fast
--      that is. Nothing is deleted: who was let in, by whom and until when can be read years later. A row is revoked
--      once; otherwise only the moment of its last use moves, at most once an hour.
-- Locks: new table only.   Undo: drop table token; drop function keep_token.

create table token (
    id           text        primary key check (id ~ '^[0-9a-z]{10}$'),   -- public, part of the secret
    hash         bytea       not null check (length(hash) = 32),
    name         text        not null check (length(name) between 1 and 100),
    scope        text        not null check (scope in ('read', 'write', 'admin')),
    initiatives  text[]      check (cardinality(initiatives) > 0),        -- keys, also of those to come; null for all
    created_at   timestamptz not null,
    created_by   text        not null,
    expires_at   timestamptz not null check (expires_at > created_at),
    last_used_at timestamptz,
    revoked_at   timestamptz,
    revoked_by   text,
    revoked_why  text,
    check (scope <> 'admin' or initiatives is null),
    check ((revoked_at is null) = (revoked_by is null) and (revoked_at is null) = (revoked_why is null))
);

create index token_created on token (created_at, id);

create function keep_token() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise integrity_constraint_violation using message = 'Nothing is deleted from token';
    end if;
    if to_jsonb(new) - '{last_used_at,revoked_at,revoked_by,revoked_why}'::text[]
            is distinct from to_jsonb(old) - '{last_used_at,revoked_at,revoked_by,revoked_why}'::text[]
            or (old.revoked_at is not null and (new.revoked_at, new.revoked_by, new.revoked_why)
                is distinct from (old.revoked_at, old.revoked_by, old.revoked_why)) then
        raise integrity_constraint_violation using message = 'A token can be revoked once, not rewritten';
    end if;
    return new;
end
$$;

create trigger token_is_kept before update or delete on token for each row execute function keep_token();
