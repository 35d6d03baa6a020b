package org.followthrough.site.desk;

/// What is on record and can be named by its key.
enum Shelf {
    SOURCES("select key, title as called from source where closed_at is null order by updated_at desc, key limit 500"),
    PARTIES("select key, name as called from party where closed_at is null order by key limit 1000"),
    DEALS("""
            select deal.key, deal.title as called from deal left join initiative on initiative.id = deal.initiative_id
            where deal.closed_at is null
            order by initiative.key is distinct from $1, deal.updated_at desc, deal.key limit 500"""),
    COMMITMENTS("""
            select commitment.key, commitment.title as called
            from commitment left join initiative on initiative.id = commitment.initiative_id
            where commitment.closed_at is null
            order by initiative.key is distinct from $1, commitment.key limit 500"""),
    INITIATIVES("select key, name as called from initiative where closed_at is null order by key limit 500"),
    TOWARDS("""
            select key, name as called from initiative where key = $1
            union all
            select commitment.key, commitment.title from commitment
            join initiative on initiative.id = commitment.initiative_id
            where commitment.closed_at is null and initiative.key = $1 limit 500""");

    private final String sql;

    Shelf(String sql) {
        this.sql = sql;
    }

    /// What reads it. It may name the key of an initiative as `$1`.
    String sql() {
        return sql;
    }

    boolean asksForInitiative() {
        return sql.contains("$1");
    }

    /// What a list of it is called on a page.
    String id() {
        return "on-record-" + ordinal();
    }
}
