package org.followthrough.access;

/// The statements about tokens. Each names its values once and in order, so that both drivers can carry them out.
final class TokenSql {

    static final String COLUMNS = """
            t.id, t.name, t.scope, t.initiatives, t.created_at, t.created_by, t.expires_at, t.last_used_at,
            t.revoked_at, t.revoked_by, t.revoked_why""";

    static final String INSERT = """
            insert into token (id, hash, name, scope, initiatives, created_at, created_by, expires_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8)""";

    static final String BY_ID = "select %s, t.hash from token t where t.id = $1".formatted(COLUMNS);

    static final String ALL = "select %s from token t order by t.created_at desc, t.id desc".formatted(COLUMNS);

    static final String REVOKE = """
            update token set revoked_at = $1, revoked_by = $2, revoked_why = $3
            where id = $4 and revoked_at is null""";

    static final String REVOKE_NAMED = """
            update token set revoked_at = $1, revoked_by = $2, revoked_why = $3
            where name = $4 and revoked_at is null""";

    /// Seldom, whatever many replicas think they know.
    static final String USED = """
            update token set last_used_at = $1
            where id = $2 and (last_used_at is null or last_used_at < $3)""";

    static final String ANY_TO_WRITE_WITH = """
            select exists (
                select from token where scope in ('write', 'admin') and revoked_at is null and expires_at > $1
            ) as found""";

    private TokenSql() {}

    /// A statement as JDBC has it.
    static String jdbc(String statement) {
        return statement.replaceAll("\\$\\d+", "?");
    }
}
